package footnote.check;

import footnote.report.FullDocument;
import footnote.report.WhitespaceFolding;
import java.util.BitSet;
import java.util.List;

/** How many of a document's words are quoted: a word that is quoted in part, or twice, counts once. */
final class QuotedWords {
    private final List<WhitespaceFolding> paragraphs;
    private final BitSet[] marks;

    QuotedWords(FullDocument text) {
        this.paragraphs = text.paragraphs();
        this.marks = new BitSet[paragraphs.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = new BitSet();
        }
    }

    void mark(FullDocument.Place place) {
        marks[place.paragraph() - 1].set(place.start(), place.end());
    }

    /** All the words of the document. */
    int words() {
        return count(false);
    }

    /** Those of them that are quoted. */
    int marked() {
        return count(true);
    }

    private int count(boolean quoted) {
        int count = 0;
        for (int i = 0; i < marks.length; i++) {
            String text = paragraphs.get(i).text();
            int begin = 0;
            for (int at = 0; at <= text.length(); at++) {
                if (at == text.length() || text.charAt(at) == ' ') {
                    int first = marks[i].nextSetBit(begin);
                    count += !quoted || first >= 0 && first < at ? 1 : 0;
                    begin = at + 1;
                }
            }
        }
        return count;
    }
}
