package footnote.write.language;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a recorded play names a thing: in {@code > scene/choice}, {@code role NAME}, {@code lasting NAME = VALUE}. */
final class RecordedPlayNames {
    /** What is named in no play. */
    private static final Pattern NOWHERE = Pattern.compile("(?!)()");

    private RecordedPlayNames() {}

    /** Hands on where each such place begins and ends, as 0-based offsets. */
    static void of(StoryName name, String play, BiConsumer<Integer, Integer> place) {
        for (Matcher line = line(name).matcher(play); line.find(); ) {
            place.accept(line.start(1), line.end(1));
        }
    }

    private static Pattern line(StoryName name) {
        String own = "(" + Pattern.quote(name.own()) + ")";
        String holder = Pattern.quote(name.holder());
        return switch (name.kind()) {
            case SCENE -> beginning(">\\s*" + own + "/");
            case CHOICE -> beginning(">\\s*" + holder + "/" + own + "\\s*$");
            case ROLE -> beginning("role\\s+" + own + "\\s*$");
            case VARIABLE -> beginning("lasting\\s+" + own + "\\s*=");
            case VALUE -> beginning("lasting\\s+" + holder + "\\s*=\\s*" + own + "\\s*$");
            case DOCUMENT, PASSAGE, CHAPTER -> NOWHERE;
        };
    }

    private static Pattern beginning(String line) {
        return Pattern.compile("(?m)^[ \\t]*" + line);
    }
}
