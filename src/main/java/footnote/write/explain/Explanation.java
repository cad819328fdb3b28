package footnote.write.explain;

import footnote.file.Resource;
import footnote.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page about one kind of problem, or about one idea of the format. */
public final class Explanation {
    private static final List<String> IDEAS = List.of(
            "passage", "stance", "margin", "did", "lasting", "lives", "shows", "once", "hub", "templates", "branch");

    private Explanation() {}

    /** The ideas that have a page, what a choice is made of first. */
    public static List<String> ideas() {
        return IDEAS;
    }

    /** The whole page about an idea, one of {@link #ideas}, headed by its name; each line ended by a line feed. */
    public static String ofIdea(String idea) {
        return idea + " (an idea)\n\n" + ideaPage(idea);
    }

    /** What the page's file says. */
    static String ideaPage(String idea) {
        return Resource.text(Explanation.class, "ideas/" + idea + ".md");
    }

    /** The code that is written so on a command line or in a message, if there is one. */
    public static Optional<Code> code(String id) {
        for (Code code : Code.values()) {
            if (code.id().equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    /** How every code is written, in the order in which problems are looked for. */
    public static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Code code : Code.values()) {
            ids.add(code.id());
        }
        return ids;
    }

    /** The whole page, headed by the code and how severe it is; each line ended by a line feed. */
    public static String of(Code code) {
        return code.id() + " (" + code.severity().word() + ")\n\n" + page(code);
    }

    /** What the page's file says. */
    static String page(Code code) {
        return Resource.text(Explanation.class, code.id() + ".md");
    }
}
