package footnote.story;

/** The ways in which a variable is compared with a constant; all but the first two are for numbers alone. */
public enum Comparison {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /** As it is written in a condition. */
    public String sign() {
        return sign;
    }

    boolean holds(int value, int constant) {
        return switch (this) {
            case EQUAL -> value == constant;
            case NOT_EQUAL -> value != constant;
            case LESS -> value < constant;
            case AT_MOST -> value <= constant;
            case MORE -> value > constant;
            case AT_LEAST -> value >= constant;
        };
    }
}
