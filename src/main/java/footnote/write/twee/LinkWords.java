package footnote.write.twee;

import footnote.story.Condition;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of a link. SugarCube takes them for a script where they can be one, and shows what they are otherwise, without
 * mark-up. So they stand bare where they can be no script, and in quotes in all other cases; words that depend on the moment
 * are a script that puts them together.
 */
final class LinkWords {
    /** Signs beside letters, digits and spaces that bare words may have: none of them begins a string or a comment. */
    private static final String BARE = " ,.:;!?()’‘“”–—…-";
    /** Signs beside letters, digits and spaces that stand in a string as they are. */
    private static final String IN_A_STRING = " -,.;:!?()'’‘“”–—…";
    /** Words that may stand beside another word in a script. */
    private static final Set<String> SCRIPT = Set.of(
            "and",
            "as",
            "async",
            "await",
            "break",
            "case",
            "class",
            "const",
            "continue",
            "debugger",
            "def",
            "delete",
            "do",
            "else",
            "eq",
            "export",
            "extends",
            "for",
            "from",
            "function",
            "get",
            "goto",
            "gt",
            "gte",
            "if",
            "import",
            "in",
            "instanceof",
            "is",
            "isnot",
            "label",
            "let",
            "lt",
            "lte",
            "ndef",
            "neq",
            "new",
            "not",
            "of",
            "or",
            "return",
            "set",
            "static",
            "throw",
            "to",
            "try",
            "typeof",
            "using",
            "var",
            "void",
            "while",
            "with",
            "yield");

    private LinkWords() {}

    /** A link of SugarCube's, with what it sets. */
    static String link(String words, String target, List<String> sets) {
        return "[[" + words + "->" + target + "]" + (sets.isEmpty() ? "" : "[" + String.join(", ", sets) + "]") + "]";
    }

    /** Plain words. */
    static String ofPlain(String words) {
        return canBeAScript(words) ? string(words) : words;
    }

    /** Two words beside each other, neither of which means anything to a script, can be none. */
    private static boolean canBeAScript(String words) {
        if (!words.equals(words.strip())
                || !words.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || BARE.indexOf(c) >= 0)) {
            return true;
        }
        String before = "";
        for (String word : words.split(" ", -1)) {
            boolean plain = word.matches("[A-Za-z]+") && !SCRIPT.contains(word.toLowerCase(Locale.ROOT));
            if (plain && !before.isEmpty()) {
                return false;
            }
            before = plain ? word : "";
        }
        return true;
    }

    /** The words as a string of a script. */
    static String string(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean asIs = c >= 0x80 || Character.isLetterOrDigit(c) || IN_A_STRING.indexOf(c) >= 0;
            out.append(asIs ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return out.append('"').toString();
    }

    /** Whether some of the words are said otherwise than the rest. */
    static boolean hasMarks(Text text) {
        List<String> sources = new ArrayList<>();
        text.walk(paragraph -> sources.add(paragraph.ownWords()));
        return sources.stream()
                .anyMatch(source -> Markup.runs(source).stream().anyMatch(run -> run.emphasis() || run.strong()));
    }

    /**
     * The words of a choice.
     *
     * @param conditions writes a condition of theirs
     */
    static String of(Text text, TwineScript script, Function<Condition, String> conditions) {
        boolean plain = text.paragraphs().stream().allMatch(Paragraph.Prose.class::isInstance);
        if (plain) {
            return ofPlain(text.paragraphs().stream()
                    .map(paragraph -> Markup.plain(paragraph.ownWords()))
                    .collect(Collectors.joining(" ")));
        }
        return "\"\" + " + new Sum(script, conditions).of(text.paragraphs(), " ");
    }

    /** Puts words together in a script. */
    private record Sum(TwineScript script, Function<Condition, String> conditions)
            implements Paragraph.Visitor<String> {

        String of(List<Paragraph> parts, String between) {
            return parts.isEmpty()
                    ? "\"\""
                    : parts.stream()
                            .map(part -> part.accept(this))
                            .collect(Collectors.joining(between.isEmpty() ? " + " : " + \"" + between + "\" + "));
        }

        @Override
        public String prose(Paragraph.Prose prose) {
            return string(Markup.plain(prose.source()));
        }

        @Override
        public String template(Paragraph.Template template) {
            return of(template.parts(), "");
        }

        @Override
        public String value(Paragraph.Value value) {
            return inWords(value.variable());
        }

        private String inWords(Variable variable) {
            if (variable.levels().isEmpty()) {
                return script.variable(variable);
            }
            StringBuilder out = new StringBuilder("(");
            for (int i = variable.from(); i < variable.to(); i++) {
                out.append(script.is(variable, i))
                        .append(" ? ")
                        .append(string(variable.inWords(i)))
                        .append(" : ");
            }
            return out.append(string(variable.inWords(variable.to())))
                    .append(')')
                    .toString();
        }

        /** Neither can stand among the words of a choice. */
        @Override
        public String quotation(Paragraph.Quotation quotation) {
            return "\"\"";
        }

        @Override
        public String editorsNote(Paragraph.EditorsNote note) {
            return "\"\"";
        }

        @Override
        public String firstOf(Paragraph.FirstOf first) {
            StringBuilder out = new StringBuilder("(");
            for (Paragraph.Case one : first.cases()) {
                String words = of(one.text().paragraphs(), "");
                if (one.condition().equals(Condition.ALWAYS)) {
                    return out.append(words).append(')').toString();
                }
                out.append(conditions.apply(one.condition()))
                        .append(" ? ")
                        .append(words)
                        .append(" : ");
            }
            return out.append("\"\")").toString();
        }
    }
}
