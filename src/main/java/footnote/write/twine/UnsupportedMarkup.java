package footnote.write.twine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What story formats make of a passage's text beyond words and links: it stays as it is written, and is told. */
final class UnsupportedMarkup {
    /** The patterns overlap: the first that knows a place tells of it. */
    private static final List<Marking> ALL = List.of(
            new Marking("the comment", "/%[\\s\\S]*?%/|/\\*[\\s\\S]*?\\*/|<!--[\\s\\S]*?-->"),
            new Marking("the script", "<%[\\s\\S]*?%>"),
            new Marking("the macro", "<<[\\s\\S]*?>>|\\([A-Za-z][A-Za-z-]*:[^()]*(?:\\([^()]*\\)[^()]*)*\\)"),
            new Marking("the picture", "\\[img\\[[\\s\\S]*?\\]\\]"),
            new Marking("the modifier", "(?m)^\\[[a-z][^\\[\\]\\n]*\\]\\s*$"),
            new Marking("the insert", "\\{[^{}\\n]+\\}"),
            new Marking("the tag", "</?[A-Za-z][^<>]*>"),
            new Marking("the variable", "[$][A-Za-z_]\\w*"),
            new Marking(
                    "the mark-up",
                    "''[^'\\n]+?''|(?<!:)//[^/\\n]+?//"
                            + "|(\\*{1,2}|__|~~|==|\\^\\^)(?=\\S)[^\\n]{1,400}?(?<=\\S)\\1"));

    private record Marking(String name, Pattern pattern) {
        Marking(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }
    }

    private UnsupportedMarkup() {}

    static void tell(TwineStory.Passage passage, TwineStory story) {
        StringBuilder text = new StringBuilder(passage.text());
        Links.of(passage.text()).links().forEach(link -> blank(text, link.from(), link.to()));
        for (Marking marking : ALL) {
            Matcher matcher = marking.pattern.matcher(text.toString());
            while (matcher.find()) {
                String words = matcher.group().strip().replaceAll("\\s+", " ");
                story.remark(
                        passage.at(matcher.start(), matcher.end()),
                        marking.name + " " + words + " in \"" + passage.name()
                                + "\" has no counterpart: it stands in the text as it was");
                blank(text, matcher.start(), matcher.end());
            }
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
