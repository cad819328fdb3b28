package footnote.write.twine.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the mark-up of SugarCube. */
final class SugarCubeMarkup extends MarkupReader {
    private static final Pattern MACRO = Pattern.compile("<<(/?[A-Za-z][\\w-]{0,80}|[=-])");
    private static final Pattern CLOSING = Pattern.compile("<<(?:/|end)([A-Za-z][\\w-]{0,80})\\s*>>");
    private static final Pattern NAKED =
            Pattern.compile("[$]([A-Za-z_]\\w*+)((?:\\.[A-Za-z_]\\w*+|\\[[^\\[\\]\\n]{1,200}])*+)");
    private static final Pattern ESCAPED = Pattern.compile("[$]([$][A-Za-z_]\\w*+)");
    private static final Pattern TEXTS = Pattern.compile(
            "\\s*(?:\"([^\"]*)\"|'([^']*)'|\\[\\[([^\\]]*)]])" + "(?:\\s+(?:\"([^\"]*)\"|'([^']*)'))?\\s*");

    /** Macros that print, ask or lead, and change only what an assignment in them changes. */
    private static final Set<String> READING = Set.of(
            "print",
            "=",
            "-",
            "if",
            "elseif",
            "else",
            "switch",
            "case",
            "default",
            "include",
            "display",
            "goto",
            "link",
            "button",
            "click",
            "back",
            "return",
            "timed",
            "next",
            "repeat",
            "stop",
            "for",
            "break",
            "continue",
            "append",
            "prepend",
            "replace",
            "linkappend",
            "linkprepend",
            "linkreplace",
            "type",
            "nobr",
            "silently",
            "silent",
            "do",
            "redo",
            "done",
            "actions",
            "choice",
            "audio",
            "track",
            "set",
            "run");

    private final Set<String> closed = new HashSet<>();

    SugarCubeMarkup(String text) {
        super(TwineDialect.SUGARCUBE, text);
        CLOSING.matcher(text).results().forEach(found -> closed.add(found.group(1)));
    }

    @Override
    boolean sign() {
        return switch (text.charAt(at)) {
            case '\n', '\\' -> endOfLine();
            case '<' ->
                stretch("<!--", "-->", "") || macro() || verbatim("<nowiki>", "</nowiki>") || !isHere("<<") && tag();
            case '/' -> stretch("/*", "*/", "") || stretch("/%", "%/", "") || isHere("//") && style("//", false);
            case '\'' -> isHere("''") && style("''", true);
            case '"' -> verbatim("\"\"\"", "\"\"\"");
            case '[' -> stretch("[img[", "]]", "the picture") || isHere("[[") && link();
            case '$' -> variable();
            case '&' -> reference();
            case '{' -> stretch("{{{", "}}}", "the mark-up {{{");
            case '_' -> isHere("__") && foreignPair("__");
            case '~' -> isHere("~~") && foreignPair("~~");
            case '^' -> isHere("^^") && foreignPair("^^");
            case '=' -> isHere("==") && foreignPair("==");
            case '@' -> isHere("@@") && foreignPair("@@");
            default -> false;
        };
    }

    private boolean reference() {
        Optional<CharacterReference> here = CharacterReference.at(at, text);
        here.ifPresent(found -> add(new MarkupNode.Words(found.shown(), at, found.to()), found.to()));
        return here.isPresent();
    }

    private boolean variable() {
        Matcher escaped = ESCAPED.matcher(text).region(at, text.length());
        if (escaped.lookingAt()) {
            return add(new MarkupNode.Words(escaped.group(1), at, escaped.end()), escaped.end());
        }
        Matcher naked = NAKED.matcher(text).region(at, text.length());
        if (!naked.lookingAt()) {
            return false;
        }
        MarkupNode node = naked.group(2).isEmpty()
                ? new MarkupNode.Printed(naked.group(1), at, naked.end())
                : foreign("a part of the variable $" + naked.group(1), List.of(), at, naked.end());
        return add(node, naked.end());
    }

    private boolean link() {
        int close = endOfLink();
        if (close < 0) {
            return false;
        }
        Links.Link link = Links.link(text, at, close);
        List<MarkupNode> does = new ArrayList<>();
        if (!link.setter().isBlank()) {
            does.addAll(changes("what a link sets", "", link.setter(), at, link.to()));
        }
        List<MarkupNode> words = ScriptedWords.of(link.words(), at, link.to())
                .orElseGet(() -> List.of(new MarkupNode.Words(link.words(), at, link.to())));
        return add(new MarkupNode.Linked(words, link.target(), does, at, link.to()), link.to());
    }

    private boolean macro() {
        Matcher macro = MACRO.matcher(text).region(at, text.length());
        if (!macro.lookingAt() || scan.next(">>", at) < 0) {
            return false;
        }
        int end = scan.close("", ">>", macro.end());
        end = end < 0 ? scan.next(">>", macro.end()) : end;
        if (end < 0) {
            return false;
        }
        String name = macro.group(1);
        String argument = text.substring(macro.end(), end).strip();
        int to = end + ">>".length();
        boolean ends = name.startsWith("end") && open.isOpen(name.substring("end".length()));
        if (name.startsWith("/") || ends) {
            return closing(name.substring(ends ? "end".length() : 1), name, to);
        }
        return switch (name) {
            case "script", "style" -> script(name, to);
            case "set" -> {
                words();
                changes("the macro <<set>>", name, argument, at, to).forEach(open::add);
                yield behind(to);
            }
            case "print", "=", "-" ->
                add(
                        ExpressionReader.variable(argument)
                                .<MarkupNode>map(variable -> new MarkupNode.Printed(variable, at, to))
                                .orElseGet(() -> macro(name, argument, to)),
                        to);
            default -> opening(name, argument, to);
        };
    }

    private MarkupNode.Foreign macro(String name, String argument, int to) {
        Set<String> changes = READING.contains(name) ? changed(argument) : mentioned(argument);
        return new MarkupNode.Foreign("the macro <<" + name + ">>", name, argument, List.of(), changes, at, to);
    }

    /** @param name of a macro, its name; empty for a link, after which no temporary variable is left */
    private static List<MarkupNode> changes(String kind, String name, String argument, int from, int to) {
        return SetterReader.changes(argument, from, to, name.isEmpty())
                .orElseGet(() -> List.of(
                        new MarkupNode.Foreign(kind, name, argument, List.of(), mentioned(argument), from, to)));
    }

    private boolean script(String name, int to) {
        int end = scan.next("<</" + name + ">>", to);
        if (end < 0) {
            return add(macro(name, "", to), to);
        }
        Set<String> names = named(text.substring(to, end));
        int behind = end + name.length() + "<</>>".length();
        return add(
                new MarkupNode.Foreign("the macro <<" + name + ">>", name, "", List.of(), names, at, behind), behind);
    }

    private boolean opening(String name, String argument, int to) {
        MarkupNode.Foreign macro = macro(name, argument, to);
        if (!closed.contains(name)) {
            return add(macro, to);
        }
        words();
        open.open(name, macro);
        return behind(to);
    }

    private boolean closing(String name, String written, int to) {
        words();
        if (!open.isOpen(name)) {
            open.add(macro(written, "", to));
            return behind(to);
        }
        OpenMarkup.Closed all = open.close(name);
        MarkupNode.Foreign macro = (MarkupNode.Foreign) all.content().remove(0);
        switch (name) {
            case "if" ->
                open.add(conditional(macro, all.content(), to).orElseGet(() -> whole(macro, all.content(), to)));
            case "nobr" -> JoinedLines.of(all.content()).forEach(open::add);
            case "silently", "silent" -> SilentPart.of(all.content()).forEach(open::add);
            case "link", "button", "click" ->
                open.add(link(macro, all.content(), to).orElseGet(() -> whole(macro, all.content(), to)));
            default -> open.add(whole(macro, all.content(), to));
        }
        return behind(to);
    }

    private static MarkupNode whole(MarkupNode.Foreign macro, List<MarkupNode> content, int to) {
        return new MarkupNode.Foreign(
                macro.kind(), macro.name(), macro.argument(), content, macro.changes(), macro.from(), to);
    }

    private static Optional<MarkupNode> conditional(MarkupNode.Foreign macro, List<MarkupNode> content, int to) {
        List<MarkupNode.Branch> branches = new ArrayList<>();
        Optional<TwineCondition> condition = ExpressionReader.condition(TwineDialect.SUGARCUBE, macro.argument());
        List<MarkupNode> inside = new ArrayList<>();
        boolean last = false;
        for (MarkupNode node : content) {
            boolean divides = node instanceof MarkupNode.Foreign divider
                    && (divider.name().equals("else") || divider.name().equals("elseif"));
            if (!divides) {
                inside.add(node);
                continue;
            }
            MarkupNode.Foreign divider = (MarkupNode.Foreign) node;
            boolean otherwise = divider.name().equals("else");
            boolean tooMany = branches.size() == MOST_BRANCHES;
            if (condition.isEmpty()
                    || last
                    || tooMany
                    || otherwise && !divider.argument().isEmpty()) {
                return Optional.empty();
            }
            branches.add(new MarkupNode.Branch(condition.get(), inside));
            inside = new ArrayList<>();
            last = otherwise;
            condition = otherwise
                    ? Optional.of(TwineCondition.ALWAYS)
                    : ExpressionReader.condition(TwineDialect.SUGARCUBE, divider.argument());
        }
        if (condition.isEmpty()) {
            return Optional.empty();
        }
        branches.add(new MarkupNode.Branch(condition.get(), inside));
        return Optional.of(new MarkupNode.Conditional(branches, macro.from(), to));
    }

    private Optional<MarkupNode> link(MarkupNode.Foreign macro, List<MarkupNode> content, int to) {
        Matcher texts = TEXTS.matcher(macro.argument());
        if (!texts.matches() || macro.argument().indexOf('\\') >= 0) {
            return Optional.empty();
        }
        String target = texts.group(4) != null ? texts.group(4) : texts.group(5) != null ? texts.group(5) : "";
        if (texts.group(3) != null) {
            String inside = "[[" + texts.group(3) + "]]";
            Links.Link link = Links.link(inside, 0, inside.length() - "]]".length());
            return target.isEmpty() && link.setter().isEmpty()
                    ? linked(link.words(), link.target(), content, macro.from(), to)
                    : Optional.empty();
        }
        return linked(texts.group(1) != null ? texts.group(1) : texts.group(2), target, content, macro.from(), to);
    }
}
