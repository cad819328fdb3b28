package footnote.report;

import footnote.story.Passage;
import footnote.story.Story;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is looked for among passages: words that all have to occur, in any order, wherever they stand.
 *
 * <p>Case, accents and the shape of quotation marks make no difference.
 */
public final class PassageSearch {
    private final Story story;
    private final String[] words;

    /** @param typed the words; none of them finds everything */
    public PassageSearch(Story story, String typed) {
        this.story = story;
        String plain = plain(typed).strip();
        this.words = plain.isEmpty() ? new String[0] : plain.split(" +");
    }

    /** Whether every word occurs in the quotation or in what is said of it. */
    public boolean finds(Passage passage) {
        Citation citation = Citation.of(story, passage);
        String text = plain(passage.quote() + " " + passage.lead().orElse("") + " " + citation.said() + " "
                + citation.where() + " " + passage.date().words());
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(
                        switch (c) {
                            case '‘', '’' -> '\'';
                            case '“', '”' -> '"';
                            case '\u00A0', '\t' -> ' ';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
