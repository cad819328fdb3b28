package footnote.check;

import footnote.problem.Code;
import footnote.story.Paragraph;
import footnote.story.Story;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Straight quotation marks and apostrophes in the story's own words, where others of them are curly. */
final class MixedQuotes implements Inspection {
    private static final String CURLY_QUOTES = "“”„";
    private static final String CURLY_APOSTROPHES = "’‘‚";

    @Override
    public String claim() {
        return "quotation marks are of one kind";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.MIXED_QUOTES);
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        Story story = proven.story();
        look(story, found, '"', CURLY_QUOTES, "quotation mark");
        look(story, found, '\'', CURLY_APOSTROPHES, "apostrophe");
    }

    private static void look(Story story, FindingCollector found, char straight, String curly, String what) {
        boolean[] any = new boolean[1];
        each(
                story,
                paragraph -> any[0] |=
                        curly.chars().anyMatch(c -> paragraph.ownWords().indexOf(c) >= 0));
        if (any[0]) {
            each(story, paragraph -> {
                if (paragraph.ownWords().indexOf(straight) >= 0) {
                    found.add(
                            paragraph,
                            Code.MIXED_QUOTES,
                            "a straight " + what + " stands here, and elsewhere the story has curly ones");
                }
            });
        }
    }

    private static void each(Story story, Consumer<Paragraph> every) {
        story.scenes().values().forEach(scene -> scene.paragraphs(every));
    }
}
