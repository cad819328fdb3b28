package footnote.load;

import footnote.json.JsonString;
import footnote.load.BracePair.Part;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.story.Condition;
import footnote.story.Markup;
import footnote.story.Paragraph;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Parses one template, by recursive descent:
 *
 * <pre>
 * template = { words | "{" braces "}" }
 * braces   = variable                              its value is printed
 *          | condition ":" wording [ "|" wording ] the first where the condition holds, else the second
 *          | wording "|" wording { "|" wording }   one by how often the scene was read, the last one from then on
 * wording  = template
 * </pre>
 *
 * <p>After a backslash a brace is a plain character; so is, within braces, a bar or a colon.
 */
final class TemplateParser {
    /** How deep braces may stand in braces. */
    private static final int DEEPEST = 8;
    /** How many wordings by visits braces can have: play has to remember one visit less of the scene. */
    private static final int MOST = 16;

    private final LoadContext context;
    private final ConditionReader conditions;
    private final JsonString source;
    private final String text;
    private final SceneScope scope;
    private final int left;
    /** In how many braces that stands which is parsed now. */
    private int depth;

    /** @param left as in {@link TemplateReader#read} */
    TemplateParser(LoadContext context, ConditionReader conditions, JsonString source, SceneScope scope, int left) {
        this.context = context;
        this.conditions = conditions;
        this.source = source;
        this.text = source.value();
        this.scope = scope;
        this.left = left;
    }

    /**
     * The parts of the template.
     *
     * @throws ExpressionFault where it can't be understood
     */
    List<Paragraph> parse() {
        return template(new Part(0, text.length()));
    }

    private List<Paragraph> template(Part part) {
        checkMarks(part);
        List<Paragraph> parts = new ArrayList<>();
        int words = part.from();
        for (int i = part.from(); i < part.to(); i++) {
            if (Braces.escapes(text, i)) {
                i++;
            } else if (text.charAt(i) == '}') {
                throw fault(TemplateFaults.neverOpened(source.span(i, i + 1)));
            } else if (text.charAt(i) == '{') {
                words(new Part(words, i), parts);
                BracePair pair = pair(i, part.to());
                braces(pair, parts);
                i = pair.close();
                words = i + 1;
            }
        }
        words(new Part(words, part.to()), parts);
        return parts;
    }

    /** Reports a mark that is not closed in its own wording: wordings stand together in many ways. */
    private void checkMarks(Part part) {
        OptionalInt open = Markup.open(Braces.blanked(text, part.from(), part.to()));
        if (open.isPresent()) {
            context.problems.add(SceneFaults.openMark(source, part.from() + open.getAsInt()));
        }
    }

    private void words(Part part, List<Paragraph> parts) {
        if (part.from() < part.to()) {
            String words = Braces.unescaped(text.substring(part.from(), part.to()), depth > 0);
            parts.add(placed(new Paragraph.Prose(words), part.from(), part.to()));
        }
    }

    private BracePair pair(int open, int to) {
        if (depth == DEEPEST) {
            throw fault(TemplateFaults.tooDeep(source.span(open, open + 1), DEEPEST));
        }
        int close = Braces.close(text, open, to);
        if (close < 0) {
            throw fault(TemplateFaults.neverClosed(source.span(open, open + 1)));
        }
        return BracePair.at(text, open, close);
    }

    private void braces(BracePair pair, List<Paragraph> parts) {
        Paragraph printed = pair.hasCondition() ? byCondition(pair) : pair.hasWordings() ? byVisits(pair) : value(pair);
        if (printed != null) {
            parts.add(placed(printed, pair.open(), pair.close() + 1));
        }
    }

    private Paragraph byCondition(BracePair pair) {
        checkCondition(pair);
        List<Part> wordings = pair.wordings();
        if (wordings.size() > 2) {
            throw fault(TemplateFaults.tooManyOutcomes(span(pair)));
        }
        Condition condition = conditions.read(
                source, pair.condition().from(), pair.condition().to(), scope);
        Part written = wordings.get(0);
        Part read = written.afterSpace(text);
        RunTogether.at(text, pair.open(), written, read)
                .ifPresent(words -> context.problems.add(
                        TemplateFaults.lostSpace(source.span(written.from() - 1, read.from()), words)));
        Text holds = wording(read);
        Text fails = wordings.size() == 1 ? Text.NONE : wording(wordings.get(1));
        List<Paragraph.Case> cases = new ArrayList<>(List.of(new Paragraph.Case(condition, holds)));
        if (!fails.paragraphs().isEmpty()) {
            cases.add(new Paragraph.Case(Condition.ALWAYS, fails));
        }
        return firstOf(cases, pair);
    }

    /** Refuses words before a colon that are no condition but a story's own words, with a hint for that. */
    private void checkCondition(BracePair pair) {
        Part written = pair.condition();
        Lexer tokens = new Lexer(source, written.from(), written.to());
        if (tokens.kind() != Lexer.Kind.WORD) {
            return;
        }
        boolean known = isKnown(tokens.word());
        tokens.advance();
        boolean proseFollows = tokens.kind() == Lexer.Kind.WORD || tokens.kind() == Lexer.Kind.NUMBER;
        if (!known && proseFollows) {
            throw fault(TemplateFaults.noCondition(
                    source.span(written.from(), written.to()),
                    text.substring(written.from(), written.to()),
                    !pair.bars().isEmpty()));
        }
    }

    private boolean isKnown(String word) {
        return Identifiers.reserved(word) || context.declared.has(Identifiers.VARIABLE, word);
    }

    /** The first wording where the scene was not left yet, the second where it was left once, and so on. */
    private Paragraph byVisits(BracePair pair) {
        checkColon(pair.wordings().get(0));
        List<Part> wordings = pair.wordings();
        if (wordings.size() > MOST) {
            throw fault(TemplateFaults.tooManyWordings(span(pair), MOST));
        }
        List<Paragraph.Case> cases = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            boolean last = i == wordings.size() - 1;
            Condition condition = last ? Condition.ALWAYS : fewerVisits(left + i + 1);
            cases.add(new Paragraph.Case(condition, wording(wordings.get(i))));
        }
        return firstOf(cases, pair);
    }

    private Condition fewerVisits(int times) {
        return new Condition.FewerVisits(context.mark(scope.scene(), times));
    }

    private Paragraph firstOf(List<Paragraph.Case> cases, BracePair pair) {
        if (cases.stream().allMatch(one -> one.text().paragraphs().isEmpty())) {
            throw fault(TemplateFaults.printsNothing(span(pair)));
        }
        return new Paragraph.FirstOf(cases);
    }

    private Text wording(Part part) {
        depth++;
        Text wording = new Text(template(part));
        depth--;
        return wording;
    }

    /** Refuses a condition whose colon has no space behind it: what stands there would be read as it stands. */
    private void checkColon(Part words) {
        int colon = text.substring(0, words.to()).indexOf(':', words.from());
        boolean isSign = colon > words.from()
                && !Braces.escapes(text, colon - 1)
                && !Braces.areIn(text.substring(words.from(), colon));
        Lexer whole = new Lexer(source, words.from(), words.to());
        boolean isName = whole.kind() == Lexer.Kind.WORD
                && whole.word().indexOf(':') > 0
                && context.declared.has(Identifiers.VARIABLE, whole.word());
        Part before = new Part(words.from(), Math.max(words.from(), colon));
        if (isSign && !isName && isCondition(before)) {
            throw fault(TemplateFaults.noSpace(
                    source.span(before.from(), colon + 1), text.substring(before.from(), colon)));
        }
    }

    private boolean isCondition(Part words) {
        Lexer tokens = new Lexer(source, words.from(), words.to());
        if (tokens.kind() != Lexer.Kind.WORD || !isKnown(tokens.word())) {
            return false;
        }
        tokens.advance();
        return tokens.kind() != Lexer.Kind.NUMBER && (tokens.kind() != Lexer.Kind.WORD || isKnown(tokens.word()));
    }

    /** The value of the variable that is named there; null where that is faulty, which is reported. */
    private @Nullable Paragraph value(BracePair pair) {
        Part written = pair.inside();
        Lexer tokens = new Lexer(source, written.from(), written.to());
        if (tokens.kind() == Lexer.Kind.END) {
            throw fault(TemplateFaults.empty(span(pair)));
        }
        checkColon(written);
        String words = text.substring(written.from(), written.to());
        if (tokens.kind() != Lexer.Kind.WORD
                || Identifiers.reserved(tokens.word())
                || !words.strip().equals(tokens.word())) {
            throw fault(TemplateFaults.noValue(span(pair), words));
        }
        Operand variable = Operand.read(context, tokens);
        return variable.variable() == null ? null : new Paragraph.Value(variable.variable());
    }

    private Span span(BracePair pair) {
        return source.span(pair.open(), pair.close() + 1);
    }

    private static ExpressionFault fault(Problem problem) {
        return new ExpressionFault(problem);
    }

    private <P extends Paragraph> P placed(P paragraph, int from, int to) {
        context.origins.put(paragraph, new Stretch(source, from, to));
        return paragraph;
    }
}
