package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.twine.markup.TwineCondition;
import footnote.write.twine.markup.TwineDialect;
import footnote.write.twine.markup.TwineValue;

/** Whether a comparison of a variable holds, as its story format works it out. */
final class ValueComparison {

    private ValueComparison() {}

    /** Whether it holds of a variable that was never set. */
    static boolean ofNothing(TwineCondition.OfVariable atom, TwineDialect dialect) {
        if (dialect == TwineDialect.HARLOWE) {
            return ofValue(atom, new TwineValue.Whole(0));
        }
        return atom instanceof TwineCondition.Compares compares && compares.comparison() == Comparison.NOT_EQUAL;
    }

    /** Whether it holds of a variable with that value. */
    static boolean ofValue(TwineCondition.OfVariable atom, TwineValue value) {
        return atom instanceof TwineCondition.Compares compares ? compares(compares, value) : isTrue(value);
    }

    private static boolean compares(TwineCondition.Compares compares, TwineValue value) {
        boolean numbers = value instanceof TwineValue.Whole && compares.constant() instanceof TwineValue.Whole;
        int order = numbers
                ? Integer.compare(((TwineValue.Whole) value).value(), ((TwineValue.Whole) compares.constant()).value())
                : 0;
        boolean equal = value.equals(compares.constant());
        return switch (compares.comparison()) {
            case EQUAL -> equal;
            case NOT_EQUAL -> !equal;
            case LESS -> numbers && order < 0;
            case AT_MOST -> numbers && order <= 0;
            case MORE -> numbers && order > 0;
            case AT_LEAST -> numbers && order >= 0;
        };
    }

    private static boolean isTrue(TwineValue value) {
        return !(value.equals(new TwineValue.Flag(false))
                || value.equals(new TwineValue.Whole(0))
                || value.equals(ImportedVariable.EMPTY)
                || value.equals(ImportedVariable.UNSET));
    }
}
