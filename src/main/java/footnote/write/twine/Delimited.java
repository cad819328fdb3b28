package footnote.write.twine;

import java.util.ArrayList;
import java.util.List;

/** Stretches of a text between an opening and a closing sign, such as comments; found in one pass for each pair. */
record Delimited(String open, String close) {
    private static final List<Delimited> COMMENTS =
            List.of(new Delimited("/%", "%/"), new Delimited("/*", "*/"), new Delimited("<!--", "-->"));

    /** A stretch: the 0-based offset of its opening sign, and that behind its closing one. */
    record Stretch(int from, int to) {}

    /** The stretches in their order; a sign that is never closed opens none. */
    List<Stretch> in(CharSequence text) {
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

    /** The text with spaces in the place of all comments, line breaks left where they are. */
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
