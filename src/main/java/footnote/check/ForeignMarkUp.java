package footnote.check;

import footnote.problem.Code;
import footnote.story.Scene;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What other tools for stories read as mark-up, and a player here would read as it stands. */
final class ForeignMarkUp implements Inspection {
    private static final String VALUES = "a variable's value is printed by {oil}, and changed by \"do\" of a choice";
    private static final String CONDITIONS = "{oil = 2: one wording|another} asks, and \"do\" of a choice changes";
    private static final String EMPHASIS = "emphasis is written *so*, and **so** where it is strong";

    /**
     * What is written so is another tool's, and what is written here instead.
     *
     * @param signs one of them stands in whatever the pattern finds: prose is passed over without it, which takes a
     *              fifth from a check that finds all else kept
     */
    private record Kind(List<String> signs, Pattern pattern, String instead) {
        Optional<String> in(String words) {
            if (signs.stream().noneMatch(words::contains)) {
                return Optional.empty();
            }
            Matcher mark = pattern.matcher(words);
            return mark.find() ? Optional.of(mark.group().strip()) : Optional.empty();
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(List.of("<<"), Pattern.compile("<</?[\\p{L}=-][^<>]*>>"), CONDITIONS),
            new Kind(
                    List.of("[[", "]]"),
                    Pattern.compile("\\[\\[[^\\[\\]]*\\]\\]|\\[\\[|\\]\\]"),
                    "where it leads says \"to\" of a choice"),
            new Kind(
                    List.of("("),
                    Pattern.compile(
                            "\\((?:if|unless|else-?if|elseif|else|live|either|random|cond|link-[a-z]+|goto|go-to):"
                                    + "|\\((?:set|put|print|display|link):\\s*[$_\"'(]"),
                    CONDITIONS),
            new Kind(List.of("$"), Pattern.compile("(?<![\\p{L}\\p{N}$])\\$(?=\\w*[a-z])[A-Za-z_]\\w*"), VALUES),
            new Kind(
                    List.of("<"),
                    Pattern.compile("(?i)</?(?:i|b|u|s|em|strong|br|p|span|div|a|img|font|h[1-6]|hr|ul|ol|li|sup|sub"
                            + "|small|big|center|tt|code|del|ins|mark)(?:\\s[^<>]*)?/?>|<!--"),
                    EMPHASIS),
            new Kind(
                    List.of("&"),
                    Pattern.compile("&(?:nbsp|amp|lt|gt|quot|apos|[mn]dash|hellip|[lr][sd]quo|#\\d+|#x[0-9A-Fa-f]+);"),
                    "a character stands as itself"),
            new Kind(
                    List.of("__"),
                    Pattern.compile("(?<![\\p{L}\\p{N}_])__(?=\\S)[^_]+(?<=\\S)__(?![\\p{L}\\p{N}_])"),
                    EMPHASIS),
            new Kind(
                    List.of("//"), Pattern.compile("(?<![:/\\p{L}\\p{N}])//(?=[^\\s/])[^/]+(?<=\\S)//(?!/)"), EMPHASIS),
            new Kind(List.of("''"), Pattern.compile("''(?=\\S)[^']+(?<=\\S)''"), EMPHASIS),
            new Kind(
                    List.of("]("),
                    Pattern.compile("\\[[^\\[\\]]+\\]\\(https?:[^\\s)]*\\)"),
                    "a source is a document with passages"),
            new Kind(
                    List.of("->"),
                    Pattern.compile("\\s->\\s*[A-Za-z_][\\w.]*\\s*$|^->\\s*[A-Za-z_]"),
                    "where it leads says \"to\" of a choice"));

    @Override
    public String claim() {
        return "no mark-up of other tools would be printed";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.FOREIGN_MARK_UP);
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        for (Scene scene : proven.story().scenes().values()) {
            look(scene, scene.title(), found);
            scene.ending().ifPresent(ending -> look(ending, ending.name(), found));
            scene.paragraphs(paragraph -> look(paragraph, paragraph.ownWords(), found));
        }
    }

    /** Says the first of each string: who mends that looks at the others. */
    private static void look(Object thing, String words, FindingCollector found) {
        for (Kind kind : KINDS) {
            Optional<String> mark = kind.in(words);
            if (mark.isPresent()) {
                found.add(
                                thing,
                                Code.FOREIGN_MARK_UP,
                                "\"" + mark.get()
                                        + "\" is mark-up of another tool: here a player reads it as it stands")
                        .withHint(kind.instead());
                return;
            }
        }
    }
}
