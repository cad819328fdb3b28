package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mark-up of Harlowe, in which macros stand before the hooks that they are about. */
final class HarloweMarkup extends MarkupReader {
    private static final String HOOK = "[";
    private static final Pattern MACRO = Pattern.compile("\\(([A-Za-z][\\w-]{0,40}):");
    private static final Pattern NAKED = Pattern.compile("[$]([A-Za-z_]\\w*+)");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\|[\\w-]{1,80}[>)](?=\\[)");
    private static final Pattern NAME_BEHIND = Pattern.compile("[<(][\\w-]{1,80}\\|");
    private static final Pattern TICKS = Pattern.compile("`++");

    HarloweMarkup(String text) {
        super(TwineDialect.HARLOWE, text);
    }

    @Override
    boolean sign() {
        return switch (text.charAt(at)) {
            case '\n', '\\' -> endOfLine();
            case '<' -> stretch("<!--", "-->", "") || tag();
            case '/' -> isHere("//") && style("//", false);
            case '\'' -> isHere("''") && style("''", true);
            case '*' -> stars();
            case '`' -> ticks();
            case '[' -> isHere("[[") && !isHere("[[[") && link() || hook();
            case ']' -> open.isOpen(HOOK) && endOfHook();
            case '(' -> macro();
            case '|' -> nameOfHook();
            case '{' -> brace();
            case '}' -> open.isOpen("{") && endOfBraces();
            case '$' -> variable();
            case '~' -> isHere("~~") && foreignPair("~~");
            case '^' -> isHere("^^") && foreignPair("^^");
            default -> false;
        };
    }

    private boolean variable() {
        Matcher naked = NAKED.matcher(text).region(at, text.length());
        return naked.lookingAt() && add(new MarkupNode.Printed(naked.group(1), at, naked.end()), naked.end());
    }

    private boolean ticks() {
        Matcher run = TICKS.matcher(text).region(at, text.length());
        return run.lookingAt() && verbatim(run.group(), run.group());
    }

    /** One star is emphasis, and two are strong; a star that opens stands before a word, and one that closes behind one. */
    private boolean stars() {
        boolean emphasisEnds = open.isLast("*") && !isHere("**") || open.isLast("*") && isHere("***");
        String sign = isHere("**") && !emphasisEnds ? "**" : "*";
        int behind = at + sign.length();
        boolean opens = !open.isOpen(sign) && behind < text.length() && !Character.isWhitespace(text.charAt(behind));
        boolean closes = open.isOpen(sign) && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        return (opens || closes) && style(sign, sign.equals("**"));
    }

    private boolean brace() {
        words();
        open.open("{", new MarkupNode.Words("{", at, at + 1));
        return behind(at + 1);
    }

    private boolean endOfBraces() {
        words();
        List<MarkupNode> content = open.close("{").content();
        JoinedLines.of(content.subList(1, content.size())).forEach(open::add);
        return behind(at + 1);
    }

    private boolean link() {
        int close = endOfLink();
        if (close < 0) {
            return false;
        }
        Links.Link link = Links.link(text, at, close);
        List<MarkupNode> words = label(link.words(), at, link.to())
                .orElseGet(() -> List.of(new MarkupNode.Words(link.words(), at, link.to())));
        return add(new MarkupNode.Linked(words, link.target(), List.of(), at, link.to()), link.to());
    }

    /** A macro's name in small letters and without hyphens and low lines, which all mean nothing. */
    private static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private boolean macro() {
        Matcher macro = MACRO.matcher(text).region(at, text.length());
        int end = macro.lookingAt() ? scan.close("(", ")", macro.end()) : -1;
        if (end < 0) {
            return false;
        }
        String argument = text.substring(macro.end(), end).strip();
        int to = end + 1;
        MarkupNode.Foreign foreign = new MarkupNode.Foreign(
                "the macro (" + macro.group(1).toLowerCase(Locale.ROOT) + ":)",
                name(macro.group(1)),
                argument,
                List.of(),
                changed(macro.group(1) + " " + argument),
                at,
                to);
        return add(
                switch (foreign.name()) {
                    case "set", "put" ->
                        AssignmentReader.assignments(
                                        dialect, argument, foreign.name().equals("put"))
                                .<MarkupNode>map(all -> new MarkupNode.Changes(all, at, to))
                                .orElse(foreign);
                    case "print" ->
                        ExpressionReader.variable(argument)
                                .<MarkupNode>map(variable -> new MarkupNode.Printed(variable, at, to))
                                .orElse(foreign);
                    case "linkgoto" -> goesTo(foreign).orElse(foreign);
                    case "linkrevealgoto" ->
                        hookFollows(to) ? foreign : goesTo(foreign).orElse(foreign);
                    default -> foreign;
                },
                to);
    }

    private boolean hookFollows(int from) {
        int next = from;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return scan.at(next, HOOK) && (!scan.at(next, "[[") || scan.at(next, "[[["));
    }

    private Optional<MarkupNode> goesTo(MarkupNode.Foreign macro) {
        List<String> texts = ExpressionReader.texts(macro.argument()).orElse(List.of());
        return texts.isEmpty() || texts.size() > 2
                ? Optional.empty()
                : linked(texts.get(0), texts.get(texts.size() - 1), List.of(), macro.from(), macro.to());
    }

    private boolean nameOfHook() {
        Matcher name = NAME_BEFORE.matcher(text).region(at, text.length());
        return name.lookingAt()
                && add(
                        new MarkupNode.Foreign("a named hook", "a name", "", List.of(), Set.of(), at, name.end()),
                        name.end());
    }

    /** Opens a hook; the macro, name or value before it, whatever space stands between them, belongs to it. */
    private boolean hook() {
        words();
        int last = open.lastThatIsSeen();
        MarkupNode before = last < 0 ? null : open.get(last);
        boolean macro = before instanceof MarkupNode.Foreign foreign
                && !foreign.name().isEmpty()
                && foreign.content().isEmpty();
        boolean belongs = macro || before instanceof MarkupNode.Printed;
        open.open(HOOK, new MarkupNode.Words(HOOK, at, at + 1), belongs ? last : open.size());
        return behind(at + 1);
    }

    private boolean endOfHook() {
        words();
        OpenMarkup.Closed closed = open.close(HOOK);
        int begin = closed.content().indexOf(closed.begin());
        List<MarkupNode> content =
                closed.content().subList(begin + 1, closed.content().size());
        Matcher name = NAME_BEHIND.matcher(text).region(at + 1, text.length());
        int to = name.lookingAt() ? name.end() : at + 1;
        MarkupNode before = closed.content().get(0);
        if (to > at + 1) {
            open.add(foreign("a named hook", content, before.from(), to));
        } else if (before instanceof MarkupNode.Foreign macro && begin > 0) {
            open.add(attached(macro, content, to));
        } else if (begin > 0) {
            open.add(foreign("a variable before a hook", content, before.from(), to));
        } else {
            content.forEach(open::add);
        }
        return behind(to);
    }

    private MarkupNode attached(MarkupNode.Foreign macro, List<MarkupNode> content, int to) {
        MarkupNode.Foreign whole = new MarkupNode.Foreign(
                macro.kind(), macro.name(), macro.argument(), content, macro.changes(), macro.from(), to);
        return switch (macro.name()) {
            case "if" ->
                condition(macro).map(it -> conditional(it, content, macro, to)).orElse(whole);
            case "unless" ->
                condition(macro)
                        .map(it -> conditional(new TwineCondition.Not(it), content, macro, to))
                        .orElse(whole);
            case "elseif" -> afterBranches(whole, condition(macro));
            case "else" ->
                afterBranches(
                        whole, macro.argument().isEmpty() ? Optional.of(TwineCondition.ALWAYS) : Optional.empty());
            case "link", "linkrepeat" -> link(macro, "", content, to).orElse(whole);
            case "linkrevealgoto" ->
                ExpressionReader.texts(macro.argument())
                        .filter(texts -> texts.size() == 2)
                        .flatMap(texts -> linked(texts.get(0), texts.get(1), content, macro.from(), to))
                        .orElse(whole);
            default -> whole;
        };
    }

    private Optional<TwineCondition> condition(MarkupNode.Foreign macro) {
        return ExpressionReader.condition(dialect, macro.argument());
    }

    private static MarkupNode conditional(
            TwineCondition condition, List<MarkupNode> content, MarkupNode macro, int to) {
        return new MarkupNode.Conditional(List.of(new MarkupNode.Branch(condition, content)), macro.from(), to);
    }

    /** A branch more of the conditional that stands before it; neither can be read where this can't. */
    private MarkupNode afterBranches(MarkupNode.Foreign whole, Optional<TwineCondition> condition) {
        int last = open.lastThatIsSeen();
        if (last < 0 || !(open.get(last) instanceof MarkupNode.Conditional conditional) || conditional.isComplete()) {
            return whole;
        }
        List<MarkupNode> taken = open.cut(last);
        List<MarkupNode.Branch> branches = new ArrayList<>(conditional.branches());
        if (condition.isPresent() && branches.size() < MOST_BRANCHES) {
            branches.add(new MarkupNode.Branch(condition.get(), whole.content()));
            return new MarkupNode.Conditional(branches, conditional.from(), whole.to());
        }
        List<MarkupNode> content = new ArrayList<>();
        branches.forEach(branch -> content.addAll(branch.content()));
        open.add(new MarkupNode.Foreign(
                "the macro (if:)", "if", "", content, Set.of(), conditional.from(), conditional.to()));
        taken.subList(1, taken.size()).forEach(open::add);
        return whole;
    }

    private Optional<MarkupNode> link(MarkupNode.Foreign macro, String target, List<MarkupNode> content, int to) {
        return ExpressionReader.texts(macro.argument())
                .filter(texts -> texts.size() == 1)
                .flatMap(texts -> linked(texts.get(0), target, content, macro.from(), to));
    }
}
