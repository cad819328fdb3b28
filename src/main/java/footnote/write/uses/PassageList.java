package footnote.write.uses;

import footnote.report.Citation;
import footnote.report.PassageUses;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** Each passage of a story with the id by which a choice cites it, its words, and who cites it. */
public final class PassageList {
    private PassageList() {}

    /**
     * The lines, with a blank one between two passages.
     *
     * @param part passages are listed whose id contains this; all of them where it is empty
     * @param all  whether every place is named; otherwise the first four
     */
    public static List<String> of(Story story, String part, boolean all) {
        PassageUses uses = PassageUses.of(story);
        List<String> lines = new ArrayList<>();
        for (Document document : story.documents().values()) {
            for (Passage passage : PassageUses.inOrder(document)) {
                if (passage.key().contains(part)) {
                    lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
                    lines.add(passage.key() + "  " + passage.paragraphSign());
                    lines.add("  " + Citation.of(story, passage).quoted());
                    lines.add("  " + Places.line("cited by", places(uses.of(passage)), all));
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add(part.isEmpty() ? "The story has no passages." : "No passage has \"" + part + "\" in its id.");
        }
        return lines;
    }

    /** A choice as {@code scene/choice}; a scene that shows the passage in its text, by its id. */
    private static List<String> places(List<PassageUses.Use> uses) {
        return uses.stream()
                .map(use -> use.choice()
                        .map(choice -> choice.key())
                        .orElse(use.scene().id()))
                .toList();
    }
}
