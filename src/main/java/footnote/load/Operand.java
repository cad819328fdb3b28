package footnote.load;

import footnote.problem.Span;
import footnote.story.Variable;

/**
 * The variable on the left of a comparison or an effect.
 *
 * @param variable null where it is unknown or faulty, which is then said already
 */
record Operand(String name, Span span, Variable variable) {

    /** Reads the word that stands here as a variable's name, and moves on. */
    static Operand read(Context context, Tokens tokens) {
        String name = tokens.word();
        Operand operand = new Operand(name, tokens.here(), context.variables.get(name));
        tokens.advance();
        boolean unknown = operand.variable == null && !context.declared.has(Ids.VARIABLE, name);
        if (unknown && !context.declared.mayStandElsewhere(name)) {
            context.problems.add(Faults.unknownVariable(operand.span, name)
                    .withSuggestion(context.likely(name, context.declared.names(Ids.VARIABLE))));
        }
        return operand;
    }
}
