package footnote.load;

import footnote.json.JsonString;
import footnote.story.Condition;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a string of a text as a template, in which braces stand for what depends on the moment.
 *
 * <p>{@code {oil}} prints a variable's value; {@code {oil = 2: both cans|one can}} prints one of two wordings, by a
 * condition; {@code {a rope|the rope again|that rope}} prints one by how often the scene was read, the last one from
 * then on. After a backslash a brace is a plain character; so is, within braces, a bar or a colon.
 */
final class TemplateReader {
    /** How deep braces may stand in braces. */
    private static final int DEEPEST = 8;
    /** How many wordings by visits braces can have: play has to remember one visit less of the scene. */
    private static final int MOST = 16;

    private final LoadContext context;
    private final ConditionReader conditions;

    TemplateReader(LoadContext context, ConditionReader conditions) {
        this.context = context;
        this.conditions = conditions;
    }

    /**
     * The paragraph that is written there.
     *
     * @param left how often the scene has been left when a player reads this for the first time: 0, or 1 for a text that
     *             is read after the choice
     */
    Paragraph read(JsonString source, SceneScope scope, int left) {
        if (!Braces.areIn(source.value())) {
            Fields.closed(context, source);
            return new Paragraph.Prose(source.value());
        }
        try {
            List<Paragraph> parts =
                    new Parse(source, scope, left).parts(0, source.value().length(), 0);
            boolean plain = parts.size() == 1 && parts.get(0) instanceof Paragraph.Prose;
            return plain ? parts.get(0) : new Paragraph.Template(parts);
        } catch (ExpressionFault fault) {
            fault.reportTo(context.problems);
            return new Paragraph.Prose(source.value());
        }
    }

    /** One string being read. */
    private final class Parse {
        private final JsonString source;
        private final String text;
        private final SceneScope scope;
        private final int left;

        Parse(JsonString source, SceneScope scope, int left) {
            this.source = source;
            this.text = source.value();
            this.scope = scope;
            this.left = left;
        }

        /**
         * The words and braces in a part of the string.
         *
         * @param depth in how many braces the part stands, from 0
         */
        List<Paragraph> parts(int from, int to, int depth) {
            checkMarks(from, to);
            List<Paragraph> parts = new ArrayList<>();
            int words = from;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (Braces.escapes(text, i)) {
                    i++;
                } else if (c == '}') {
                    throw new ExpressionFault(TemplateFaults.neverOpened(source.span(i, i + 1)));
                } else if (c == '{') {
                    words(words, i, depth, parts);
                    int close = close(i, to, depth);
                    inBraces(i, close, depth + 1, parts);
                    i = close;
                    words = close + 1;
                }
            }
            words(words, to, depth, parts);
            return parts;
        }

        /** Reports a mark that is not closed in its own wording: wordings stand together in many ways. */
        private void checkMarks(int from, int to) {
            OptionalInt open = Markup.open(Braces.blanked(text, from, to));
            if (open.isPresent()) {
                context.problems.add(SceneFaults.openMark(source, from + open.getAsInt()));
            }
        }

        private void words(int from, int to, int depth, List<Paragraph> parts) {
            if (from < to) {
                String words = Braces.unescaped(text.substring(from, to), depth > 0);
                parts.add(placed(new Paragraph.Prose(words), from, to));
            }
        }

        private int close(int open, int to, int depth) {
            if (depth == DEEPEST) {
                throw new ExpressionFault(TemplateFaults.tooDeep(source.span(open, open + 1), DEEPEST));
            }
            int close = Braces.close(text, open, to);
            if (close < 0) {
                throw new ExpressionFault(TemplateFaults.neverClosed(source.span(open, open + 1)));
            }
            return close;
        }

        private void inBraces(int open, int close, int depth, List<Paragraph> parts) {
            List<Integer> bars = Braces.bars(text, open + 1, close);
            int colon = Braces.colon(text, open + 1, bars.isEmpty() ? close : bars.get(0));
            if (colon >= 0) {
                parts.add(placed(eitherOr(open, colon, bars, close, depth), open, close + 1));
            } else if (!bars.isEmpty()) {
                parts.add(placed(byVisits(open, bars, close, depth), open, close + 1));
            } else {
                Paragraph value = value(open, close);
                if (value != null) {
                    parts.add(placed(value, open, close + 1));
                }
            }
        }

        private Paragraph eitherOr(int open, int colon, List<Integer> bars, int close, int depth) {
            checkCondition(open + 1, colon, !bars.isEmpty());
            if (bars.size() > 1) {
                throw new ExpressionFault(TemplateFaults.tooManyOutcomes(source.span(open, close + 1)));
            }
            Condition condition = conditions.read(source, open + 1, colon, scope);
            int bar = bars.isEmpty() ? close : bars.get(0);
            Text holds = wording(Braces.afterSpace(text, colon + 1, bar), bar, depth);
            Text fails = bars.isEmpty() ? Text.NONE : wording(bar + 1, close, depth);
            if (holds.paragraphs().isEmpty() && fails.paragraphs().isEmpty()) {
                throw new ExpressionFault(TemplateFaults.printsNothing(source.span(open, close + 1)));
            }
            List<Paragraph.Case> cases = new ArrayList<>(2);
            cases.add(new Paragraph.Case(condition, holds));
            if (!fails.paragraphs().isEmpty()) {
                cases.add(new Paragraph.Case(Condition.ALWAYS, fails));
            }
            return new Paragraph.FirstOf(cases);
        }

        /** Refuses words before a colon that are no condition but a story's own words, with a hint for that. */
        private void checkCondition(int from, int to, boolean hasBars) {
            Lexer tokens = new Lexer(source, from, to);
            boolean word = tokens.kind() == Lexer.Kind.WORD;
            boolean known = word
                    && (Identifiers.reserved(tokens.word())
                            || context.declared.has(Identifiers.VARIABLE, tokens.word()));
            if (word) {
                tokens.advance();
            }
            boolean proseFollows = tokens.kind() == Lexer.Kind.WORD || tokens.kind() == Lexer.Kind.NUMBER;
            if (word && !known && proseFollows) {
                throw new ExpressionFault(
                        TemplateFaults.noCondition(source.span(from, to), text.substring(from, to), hasBars));
            }
        }

        /** The first wording where the scene was not left yet, the second where it was left once, and so on. */
        private Paragraph byVisits(int open, List<Integer> bars, int close, int depth) {
            if (bars.size() >= MOST) {
                throw new ExpressionFault(TemplateFaults.tooManyWordings(source.span(open, close + 1), MOST));
            }
            List<Paragraph.Case> cases = new ArrayList<>();
            int from = open + 1;
            for (int i = 0; i <= bars.size(); i++) {
                int to = i < bars.size() ? bars.get(i) : close;
                Condition condition = i == bars.size() ? Condition.ALWAYS : fewerVisits(left + i + 1);
                cases.add(new Paragraph.Case(condition, wording(from, to, depth)));
                from = to + 1;
            }
            if (cases.stream().allMatch(one -> one.text().paragraphs().isEmpty())) {
                throw new ExpressionFault(TemplateFaults.printsNothing(source.span(open, close + 1)));
            }
            return new Paragraph.FirstOf(cases);
        }

        private Condition fewerVisits(int times) {
            return new Condition.FewerVisits(context.mark(scope.scene(), times));
        }

        private Text wording(int from, int to, int depth) {
            return new Text(parts(from, to, depth));
        }

        /** The value of the variable that is named there; null where that is faulty, which is reported. */
        private @Nullable Paragraph value(int open, int close) {
            Lexer tokens = new Lexer(source, open + 1, close);
            if (tokens.kind() == Lexer.Kind.END) {
                throw new ExpressionFault(TemplateFaults.empty(source.span(open, close + 1)));
            }
            if (tokens.kind() != Lexer.Kind.WORD
                    || Identifiers.reserved(tokens.word())
                    || !text.substring(open + 1, close).strip().equals(tokens.word())) {
                throw new ExpressionFault(
                        TemplateFaults.noValue(source.span(open, close + 1), text.substring(open + 1, close)));
            }
            int colon = tokens.word().indexOf(':');
            if (colon > 0
                    && context.declared.has(Identifiers.VARIABLE, tokens.word().substring(0, colon))) {
                throw new ExpressionFault(TemplateFaults.noSpace(tokens.here(), tokens.word()));
            }
            Operand variable = Operand.read(context, tokens);
            return variable.variable() == null ? null : new Paragraph.Value(variable.variable());
        }

        private <P extends Paragraph> P placed(P paragraph, int from, int to) {
            context.origins.put(paragraph, new Stretch(source, from, to));
            return paragraph;
        }
    }
}
