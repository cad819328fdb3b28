package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;

/** A pair of signs, such as those of a comment, and the parts of a text that stand between them. */
public record Delimited(String open, String close) {
    private static final List<Delimited> COMMENTS =
            List.of(new Delimited("/%", "%/"), new Delimited("/*", "*/"), new Delimited("<!--", "-->"));

    /** A part of a text, signs and all: from a 0-based offset to before another. */
    public record Stretch(int from, int to) {}

    /** The parts between these signs, in order and found in one pass; an opening sign that is never closed begins none. */
    public List<Stretch> in(CharSequence text) {
        List<Stretch> found = new ArrayList<>();
        String all = text.toString();
        for (int from = all.indexOf(open);
                from >= 0;
                from = all.indexOf(open, found.get(found.size() - 1).to())) {
            int end = all.indexOf(close, from + open.length());
            if (end < 0) {
                break;
            }
            found.add(new Stretch(from, end + close.length()));
        }
        return found;
    }

    /** The text with a space for each character of a comment but its line feeds, so that all else stays in its place. */
    static String blanked(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (Delimited kind : COMMENTS) {
            for (Stretch stretch : kind.in(blanked)) {
                for (int i = stretch.from(); i < stretch.to(); i++) {
                    blanked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return blanked.toString();
    }
}
