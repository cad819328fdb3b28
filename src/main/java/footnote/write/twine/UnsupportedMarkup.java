package footnote.write.twine;

import footnote.write.twine.markup.Delimited;
import footnote.write.twine.markup.Links;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mark-up of Twine's story formats other than links: it stays in the text as it is written, and is reported. */
final class UnsupportedMarkup {
    /**
     * Kinds may overlap: the first that finds a place reports it, and the others don't. Each pattern takes time in
     * proportion to the text, whatever that is.
     */
    private static final List<Kind> ALL = List.of(
            new Kind("the comment", new Delimited("/%", "%/")),
            new Kind("the comment", new Delimited("/*", "*/")),
            new Kind("the comment", new Delimited("<!--", "-->")),
            new Kind("the script", new Delimited("<%", "%>")),
            new Kind("the macro", new Delimited("<<", ">>")),
            new Kind("the macro", "\\([A-Za-z][A-Za-z-]{0,40}:[^()]{0,500}(?:\\([^()]{0,500}\\)[^()]{0,500}){0,20}\\)"),
            new Kind("the picture", new Delimited("[img[", "]]")),
            new Kind("the modifier", "(?m)^\\[[a-z][^\\[\\]\\n]*\\]\\s*$"),
            new Kind("the insert", "\\{[^{}\\n]+\\}"),
            new Kind("the tag", "</?[A-Za-z][^<>]*>"),
            new Kind("the variable", "[$][A-Za-z_]\\w*"),
            new Kind("the verbatim text", "`[^`\\n]+`"),
            new Kind(
                    "the mark-up",
                    "''[^'\\n]{1,200}?''|(?<!:)//[^/\\n]{1,200}?//"
                            + "|(\\*{1,2}|__|~~|==|\\^\\^)(?=\\S)[^\\n]{1,200}?(?<=\\S)\\1"));

    private static final Pattern NAME = Pattern.compile("^(?:<</?[A-Za-z][\\w-]{0,40}|[(][A-Za-z][\\w-]{0,40}:)");

    /** A kind of mark-up, and what finds its places in a text, in order. */
    private record Kind(String name, Function<String, List<Delimited.Stretch>> places) {
        Kind(String name, Delimited signs) {
            this(name, signs::in);
        }

        Kind(String name, String pattern) {
            this(
                    name,
                    text -> Pattern.compile(pattern)
                            .matcher(text)
                            .results()
                            .map(match -> new Delimited.Stretch(match.start(), match.end()))
                            .toList());
        }
    }

    private UnsupportedMarkup() {}

    /** Counts what stands in a passage, a kind of macro apart from each other kind. */
    static void report(TwineStory.Passage passage, ForeignKinds kinds) {
        StringBuilder text = new StringBuilder(passage.text());
        Links.of(passage.text()).links().forEach(link -> blank(text, link.from(), link.to()));
        for (Kind kind : ALL) {
            for (Delimited.Stretch place : kind.places.apply(text.toString())) {
                String words = text.substring(place.from(), place.to());
                Matcher name = NAME.matcher(words);
                kinds.add(
                        name.find() && kind.name.equals("the macro") ? kind.name + " " + name.group() : kind.name,
                        words,
                        passage.at(place.from(), place.to()),
                        passage.name());
                blank(text, place.from(), place.to());
            }
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
        }
    }
}
