package footnote.load;

import footnote.json.Located;
import footnote.problem.Span;
import footnote.story.Variable;
import org.jspecify.annotations.Nullable;

/**
 * The variable on the left of a comparison or an effect.
 *
 * @param variable null where there is none of that name, or it is faulty, which is reported by then
 */
record Operand(String name, Located place, @Nullable Variable variable) {

    /** Reads the word that stands here as a variable's name, and moves on. */
    static Operand read(LoadContext context, Lexer tokens) {
        String name = tokens.word();
        int from = tokens.start();
        tokens.advance();
        Located place = tokens.since(from);
        if (context.foreign(name, tokens.file(), place)) {
            return new Operand(name, place, null);
        }
        Operand operand = new Operand(name, place, context.variables.get(name));
        boolean unknown = operand.variable == null && !context.declared.has(Identifiers.VARIABLE, name);
        if (unknown && !context.declared.mayStandElsewhere(name)) {
            context.problems.add(
                    Identifiers.VARIABLE.noun() + " " + name,
                    NameFaults.unknownVariable(operand.span(), name)
                            .withSuggestion(context.likely(name, context.declared.names(Identifiers.VARIABLE))));
        }
        return operand;
    }

    /** Where it is written. */
    Span span() {
        return place.span();
    }
}
