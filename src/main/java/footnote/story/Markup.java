package footnote.story;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The only mark-up that prose has: {@code *emphasis*}, {@code **strong**}, and {@code \*} for a star.
 *
 * <p>A quotation is never read for mark-up.
 */
public final class Markup {
    private Markup() {}

    /** Some words and how they are said. */
    public record Run(String text, boolean emphasis, boolean strong) {}

    /** The 0-based offset of a mark that is never closed, if {@code source} has one. */
    public static OptionalInt open(String source) {
        int emphasis = -1;
        int strong = -1;
        for (int i = source.indexOf('*'); i >= 0; i = source.indexOf('*', i)) {
            if (escaped(source, i)) {
                i++;
            } else if (doubled(source, i)) {
                strong = strong < 0 ? i : -1;
                i += 2;
            } else {
                emphasis = emphasis < 0 ? i : -1;
                i++;
            }
        }
        int last = Math.max(emphasis, strong);
        return last < 0 ? OptionalInt.empty() : OptionalInt.of(last);
    }

    /** The words without their marks, in runs that are said alike; a mark left open runs to the end. */
    public static List<Run> runs(String source) {
        if (source.indexOf('*') < 0) {
            return List.of(new Run(source, false, false));
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean emphasis = false;
        boolean strong = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length() && source.charAt(i + 1) == '*') {
                text.append('*');
                i++;
            } else if (c == '*') {
                end(text, emphasis, strong, runs);
                if (doubled(source, i)) {
                    strong = !strong;
                    i++;
                } else {
                    emphasis = !emphasis;
                }
            } else {
                text.append(c);
            }
        }
        end(text, emphasis, strong, runs);
        return runs;
    }

    /** Plain words as they are written where mark-up is read. */
    static String escaped(String words) {
        return words.indexOf('*') < 0 ? words : words.replace("*", "\\*");
    }

    /** The words alone. */
    public static String plain(String source) {
        if (source.indexOf('*') < 0) {
            return source;
        }
        StringBuilder text = new StringBuilder();
        runs(source).forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** The words for where text has no looks: whatever is said with emphasis, or strongly, stands between underscores. */
    public static String underscored(String source) {
        if (source.indexOf('*') < 0) {
            return source;
        }
        StringBuilder text = new StringBuilder();
        StringBuilder setOff = new StringBuilder();
        for (Run run : runs(source)) {
            if (run.emphasis || run.strong) {
                setOff.append(run.text);
            } else {
                text.append(betweenUnderscores(setOff.toString())).append(run.text);
                setOff.setLength(0);
            }
        }
        return text.append(betweenUnderscores(setOff.toString())).toString();
    }

    /** Words between underscores, with the space at their edge outside; nothing but space stays as it is. */
    public static String betweenUnderscores(String words) {
        int start = words.length() - words.stripLeading().length();
        int end = words.stripTrailing().length();
        return start >= end
                ? words
                : words.substring(0, start) + '_' + words.substring(start, end) + '_' + words.substring(end);
    }

    private static void end(StringBuilder text, boolean emphasis, boolean strong, List<Run> runs) {
        if (text.length() > 0) {
            runs.add(new Run(text.toString(), emphasis, strong));
            text.setLength(0);
        }
    }

    private static boolean escaped(String source, int star) {
        return star > 0 && source.charAt(star - 1) == '\\';
    }

    private static boolean doubled(String source, int star) {
        return star + 1 < source.length() && source.charAt(star + 1) == '*';
    }
}
