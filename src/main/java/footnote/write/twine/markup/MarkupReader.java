package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text from its beginning to its end; its subclasses know the signs of a story format. */
abstract class MarkupReader {
    private static final Pattern VARIABLE = Pattern.compile("[$]([A-Za-z_]\\w*+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*+");
    private static final Pattern ALL_OF_SCRIPT = Pattern.compile("\\bvariables\\b|\\b[sg]etVar\\b");
    private static final Pattern OF_SCRIPT =
            Pattern.compile("\\bvariables(?:\\(\\))?(?:\\.([A-Za-z_]\\w*+)|\\[[\"']([A-Za-z_]\\w*+)[\"']])");

    /** What assigns, in whatever format. */
    private static final Pattern ASSIGNS =
            Pattern.compile("(?<![=!<>])=(?!=)|\\+\\+|--|\\b(?:to|into|set|put|move|unpack|bind)\\b|[0-9]bind\\b");

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][\\w-]{0,40})[^<>\\n]{0,500}>");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\\[\\]\"'`|{}]*+");
    /** How many branches of a conditional are read. */
    static final int MOST_BRANCHES = 12;
    /** How long a link can be, to be read for values and emphasis. */
    private static final int LONGEST_LABEL = 2_000;

    final TwineDialect dialect;
    final String text;
    final TextScan scan;
    final OpenMarkup open = new OpenMarkup();
    /** The 0-based offset at which reading goes on. */
    int at;

    private int wordsFrom;

    MarkupReader(TwineDialect dialect, String text) {
        this.dialect = dialect;
        this.text = text;
        this.scan = new TextScan(text);
    }

    /** Reads what begins where reading is, if it is a sign, and moves behind it; returns whether it was one. */
    abstract boolean sign();

    /** Everything that the text says. */
    List<MarkupNode> read() {
        while (at < text.length() && !open.isTooDeep()) {
            if (!skipsAddress() && !sign()) {
                at++;
            }
        }
        if (open.isTooDeep()) {
            String kind = "mark-up that stands more than " + OpenMarkup.DEEPEST + " deep in each other";
            return List.of(new MarkupNode.Foreign(kind, "", "", List.of(), mentioned(text), 0, text.length()));
        }
        words();
        return open.nodes();
    }

    /** An address holds signs that are none. */
    private boolean skipsAddress() {
        Matcher address = text.charAt(at) == 'h' ? ADDRESS.matcher(text).region(at, text.length()) : null;
        boolean found = address != null && address.lookingAt();
        at = found && address != null ? address.end() : at;
        return found;
    }

    /** Keeps the words that stand before the place where reading is; each sign does so before it adds anything. */
    void words() {
        if (wordsFrom < at) {
            open.add(new MarkupNode.Words(text.substring(wordsFrom, at), wordsFrom, at));
            wordsFrom = at;
        }
    }

    /** Goes on behind a sign. */
    boolean behind(int offset) {
        at = offset;
        wordsFrom = offset;
        return true;
    }

    boolean isHere(String sign) {
        return scan.at(at, sign);
    }

    /** Adds a node for what stands from here to before {@code to}, and goes on there. */
    boolean add(MarkupNode node, int to) {
        words();
        open.add(node);
        return behind(to);
    }

    /** Reads the end of a line, and a backslash that joins two lines. */
    boolean endOfLine() {
        if (isHere("\n")) {
            int next = at + 1;
            while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
                next++;
            }
            words();
            if (next < text.length() && text.charAt(next) == '\\') {
                return behind(next + 1);
            }
            return add(new MarkupNode.LineEnd(at, at + 1), at + 1);
        }
        if (isHere("\\\n")) {
            words();
            return behind(at + 2);
        }
        return false;
    }

    /** Opens a pair of equal signs, or closes it; returns the content where it was closed. */
    Optional<OpenMarkup.Closed> pair(String sign) {
        words();
        if (open.isOpen(sign)) {
            return Optional.of(open.close(sign));
        }
        open.open(sign, new MarkupNode.Words(sign, at, at + sign.length()));
        return Optional.empty();
    }

    boolean style(String sign, boolean strong) {
        pair(sign).ifPresent(closed -> open.add(styled(strong, closed, at + sign.length())));
        return behind(at + sign.length());
    }

    private static MarkupNode styled(boolean strong, OpenMarkup.Closed closed, int to) {
        return new MarkupNode.Styled(
                strong,
                closed.content().subList(1, closed.content().size()),
                closed.begin().from(),
                to);
    }

    /** A pair of signs that has no counterpart. */
    boolean foreignPair(String sign) {
        int to = at + sign.length();
        pair(sign)
                .ifPresent(closed -> open.add(foreign(
                        "the mark-up " + sign, closed.content(), closed.begin().from(), to)));
        return behind(to);
    }

    static MarkupNode.Foreign foreign(String kind, List<MarkupNode> content, int from, int to) {
        return new MarkupNode.Foreign(kind, "", "", content, Set.of(), from, to);
    }

    /** Something that stands between two signs and is read by nobody, if it begins here and is closed. */
    boolean stretch(String begin, String end, String kind) {
        if (!isHere(begin)) {
            return false;
        }
        int close = scan.next(end, at + begin.length());
        if (close < 0) {
            return false;
        }
        int to = close + end.length();
        MarkupNode node = kind.isEmpty()
                ? new MarkupNode.Aside(at, to)
                : new MarkupNode.Foreign(kind, "", "", List.of(), named(text.substring(at, to)), at, to);
        return add(node, to);
    }

    /** Words that hold no signs, between two that are not shown. */
    boolean verbatim(String begin, String end) {
        int close = isHere(begin) ? scan.next(end, at + begin.length()) : -1;
        if (close < 0) {
            return false;
        }
        words();
        int line = at + begin.length();
        for (int next = text.indexOf('\n', line); next >= 0 && next < close; next = text.indexOf('\n', line)) {
            open.add(new MarkupNode.Words(text.substring(line, next), line, next));
            open.add(new MarkupNode.LineEnd(next, next + 1));
            line = next + 1;
        }
        open.add(new MarkupNode.Words(text.substring(line, close), line, close));
        return behind(close + end.length());
    }

    /** A tag of HTML: some have a counterpart. */
    boolean tag() {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(1).toLowerCase(Locale.ROOT);
        boolean bare = tag.group().replaceAll("[</> ]", "").length() == name.length();
        boolean closing = tag.group().startsWith("</");
        boolean strong = name.equals("b") || name.equals("strong");
        if (name.equals("script") || name.equals("style")) {
            return stretch(tag.group(), "</" + tag.group(1) + ">", "the tag <" + name + ">");
        } else if (name.equals("br") && bare) {
            return add(new MarkupNode.LineEnd(at, tag.end()), tag.end());
        } else if ((strong || name.equals("i") || name.equals("em")) && bare) {
            return styleTag(name, closing, strong, tag.end());
        }
        return add(foreign("the tag <" + name + ">", List.of(), at, tag.end()), tag.end());
    }

    private boolean styleTag(String name, boolean closing, boolean strong, int to) {
        words();
        String key = "<" + name;
        if (!closing) {
            open.open(key, foreign("the tag <" + name + ">", List.of(), at, to));
        } else if (open.isOpen(key)) {
            open.add(styled(strong, open.close(key), to));
        } else {
            open.add(foreign("the tag <" + name + ">", List.of(), at, to));
        }
        return behind(to);
    }

    /** The offset of the brackets that close the link which begins here, on the same line; -1 where none do. */
    int endOfLink() {
        int close = scan.next("]]", at + 2);
        int line = scan.next("\n", at);
        return close >= 0 && (line < 0 || close < line) ? close : -1;
    }

    /** What a link says, which may hold values and emphasis; nothing where it holds more. */
    Optional<List<MarkupNode>> label(String words, int from, int to) {
        if (words.length() > LONGEST_LABEL || words.indexOf('\n') >= 0) {
            return Optional.of(List.of(new MarkupNode.Words(words, from, to)));
        }
        return moved(dialect.read(words), from, to);
    }

    private static Optional<List<MarkupNode>> moved(List<MarkupNode> nodes, int from, int to) {
        List<MarkupNode> moved = new ArrayList<>();
        for (MarkupNode node : nodes) {
            if (node instanceof MarkupNode.Words words) {
                moved.add(new MarkupNode.Words(words.text(), from, to));
            } else if (node instanceof MarkupNode.Printed printed) {
                moved.add(new MarkupNode.Printed(printed.variable(), from, to));
            } else if (node instanceof MarkupNode.Styled styled) {
                moved(styled.content(), from, to)
                        .ifPresent(content -> moved.add(new MarkupNode.Styled(styled.strong(), content, from, to)));
            }
        }
        return moved.size() == nodes.size() ? Optional.of(moved) : Optional.empty();
    }

    /** What following a link does, of what stands in it; nothing where that is more than changes. */
    static Optional<List<MarkupNode>> changesAlone(List<MarkupNode> content) {
        List<MarkupNode> does = new ArrayList<>();
        for (MarkupNode node : content) {
            if (node instanceof MarkupNode.Changes) {
                does.add(node);
            } else if (node instanceof MarkupNode.Conditional conditional) {
                List<MarkupNode.Branch> branches = new ArrayList<>();
                for (MarkupNode.Branch branch : conditional.branches()) {
                    changesAlone(branch.content())
                            .ifPresent(inner -> branches.add(new MarkupNode.Branch(branch.condition(), inner)));
                }
                if (branches.size() < conditional.branches().size()) {
                    return Optional.empty();
                }
                does.add(new MarkupNode.Conditional(branches, conditional.from(), conditional.to()));
            } else if (!OpenMarkup.isSpace(node)) {
                return Optional.empty();
            }
        }
        return Optional.of(does);
    }

    /**
     * A link that leads where the last macro in it goes, or to {@code target} where that is not empty.
     *
     * @param words what the link says
     */
    Optional<MarkupNode> linked(String words, String target, List<MarkupNode> content, int from, int to) {
        List<MarkupNode> inside = new ArrayList<>(content);
        inside.removeIf(OpenMarkup::isSpace);
        String leads = target;
        if (target.isEmpty() && !inside.isEmpty()) {
            leads = goesTo(inside.remove(inside.size() - 1));
        }
        if (leads.isBlank()) {
            return Optional.empty();
        }
        String where = leads.strip();
        return label(words.strip(), from, to)
                .flatMap(
                        label -> changesAlone(inside).map(does -> new MarkupNode.Linked(label, where, does, from, to)));
    }

    private static String goesTo(MarkupNode last) {
        return last instanceof MarkupNode.Foreign macro && macro.name().equals("goto")
                ? ExpressionReader.texts(macro.argument())
                        .filter(texts -> texts.size() == 1)
                        .map(texts -> texts.get(0))
                        .orElse("")
                : "";
    }

    /** The variables that an expression may change: all that it names, where it holds an assignment. */
    static Set<String> changed(String expression) {
        return ASSIGNS.matcher(expression).find() ? mentioned(expression) : Set.of();
    }

    /** The variables that are named there with their sign. */
    static Set<String> mentioned(String code) {
        Set<String> names = new LinkedHashSet<>();
        VARIABLE.matcher(code).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The variables that a script may change: those that it names or, where it hands all of them on, each of its words. */
    static Set<String> named(String script) {
        Set<String> names = new LinkedHashSet<>(mentioned(script));
        long named = OF_SCRIPT
                .matcher(script)
                .results()
                .peek(found -> names.add(found.group(1) != null ? found.group(1) : found.group(2)))
                .toList()
                .size();
        if (ALL_OF_SCRIPT.matcher(script).results().count() > named) {
            WORD.matcher(script).results().forEach(found -> names.add(found.group()));
        }
        return names;
    }
}
