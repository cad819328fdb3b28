package footnote.write.ink;

import java.util.Map;

/** The native functions, which ink's runtime has built in, with the number of values that each takes. */
final class NativeFunctions {
    private static final Map<String, Integer> OPERANDS = Map.ofEntries(
            Map.entry("+", 2),
            Map.entry("-", 2),
            Map.entry("*", 2),
            Map.entry("/", 2),
            Map.entry("%", 2),
            Map.entry("_", 1),
            Map.entry("==", 2),
            Map.entry("!=", 2),
            Map.entry("<", 2),
            Map.entry(">", 2),
            Map.entry("<=", 2),
            Map.entry(">=", 2),
            Map.entry("!", 1),
            Map.entry("&&", 2),
            Map.entry("||", 2),
            Map.entry("MIN", 2),
            Map.entry("MAX", 2),
            Map.entry("POW", 2),
            Map.entry("FLOOR", 1),
            Map.entry("CEILING", 1),
            Map.entry("INT", 1),
            Map.entry("FLOAT", 1),
            Map.entry("?", 2),
            Map.entry("!?", 2),
            Map.entry("L^", 2),
            Map.entry("LIST_MIN", 1),
            Map.entry("LIST_MAX", 1),
            Map.entry("LIST_ALL", 1),
            Map.entry("LIST_COUNT", 1),
            Map.entry("LIST_VALUE", 1),
            Map.entry("LIST_INVERT", 1));

    /** The runtime's own questions, as they are written in a story, with the number of values that each takes. */
    private static final Map<String, Integer> QUESTIONS = Map.of(
            "choiceCnt",
            0,
            "turn",
            0,
            "turns",
            1,
            "rnd",
            2,
            "srnd",
            1,
            "visit",
            0,
            "seq",
            1,
            "lrnd",
            1,
            "range",
            3,
            "listInt",
            2);

    private static final Map<String, String> WRITTEN = Map.of(
            "choiceCnt",
            "CHOICE_COUNT",
            "turn",
            "TURNS",
            "turns",
            "TURNS_SINCE",
            "rnd",
            "RANDOM",
            "srnd",
            "SEED_RANDOM",
            "lrnd",
            "LIST_RANDOM",
            "range",
            "LIST_RANGE",
            "listInt",
            "a list's item by its number");

    private NativeFunctions() {}

    /** How many values it takes; -1 where it is no function of the runtime. */
    static int operands(String sign) {
        return OPERANDS.getOrDefault(sign, -1);
    }

    /** How many values a question takes; -1 where it is none. */
    static int questioned(String sign) {
        return QUESTIONS.getOrDefault(sign, -1);
    }

    /** What a writer writes for a question. */
    static String written(String question) {
        return WRITTEN.getOrDefault(question, question);
    }
}
