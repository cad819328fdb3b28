package footnote.write.edit;

import footnote.problem.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A line in square brackets.
 *
 * @param what      a passage's name, an ending's, or a number; empty where the kind has none
 * @param condition empty where there is none
 */
record SheetMark(Kind kind, String what, String condition) {
    /** What such a line can begin with. */
    enum Kind {
        ELSE_IF,
        ELSE,
        IF,
        END,
        PASSAGE,
        EDITORS_NOTE("editors-note"),
        KEPT,
        ENDING;

        private final String word;

        Kind() {
            this.word = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        Kind(String word) {
            this.word = word;
        }

        String shown() {
            return "[" + word + "]";
        }
    }

    int number() {
        return Integer.parseInt(what);
    }

    /** What a line that begins with a bracket says; nothing where it is faulty, which is said. */
    static Optional<SheetMark> parse(String line, int number, List<SheetSlip> slips) {
        Optional<String> fault =
                line.endsWith("]") ? Optional.empty() : Optional.of("] is missing at the end of this line");
        String words =
                line.substring(1, line.length() - (fault.isPresent() ? 0 : 1)).strip();
        Optional<SheetMark> mark = Optional.empty();
        for (Kind kind : Kind.values()) {
            boolean is = words.equals(kind.word) || words.startsWith(kind.word + " ");
            if (is && mark.isEmpty()) {
                mark = Optional.of(of(kind, words.substring(kind.word.length()).strip()));
            }
        }
        Optional<String> wrong = fault.or(mark.isEmpty() ? () -> Optional.of(unknown(words)) : mark.get()::fault);
        wrong.ifPresent(message -> slips.add(new SheetSlip(number, message)));
        return wrong.isPresent() ? Optional.empty() : mark;
    }

    private static SheetMark of(Kind kind, String rest) {
        return switch (kind) {
            case IF, ELSE_IF -> new SheetMark(kind, "", rest);
            case PASSAGE, EDITORS_NOTE -> {
                ConditionalLine line = ConditionalLine.parse(" " + rest);
                yield new SheetMark(kind, line.what().strip(), line.condition());
            }
            case ELSE, END, KEPT, ENDING -> new SheetMark(kind, rest, "");
        };
    }

    private Optional<String> fault() {
        boolean missing = (kind == Kind.IF || kind == Kind.ELSE_IF) && condition.isEmpty();
        boolean unnamed = (kind == Kind.PASSAGE || kind == Kind.ENDING) && what.isEmpty();
        boolean notNumber = kind == Kind.KEPT && !what.matches("[1-9][0-9]{0,4}");
        boolean more = (kind == Kind.ELSE || kind == Kind.END || kind == Kind.EDITORS_NOTE) && !what.isEmpty();
        if (missing) {
            return Optional.of("a condition stands behind " + kind.word + ", as in [" + kind.word + " oil = 2]");
        } else if (unnamed) {
            return Optional.of("a name stands behind " + kind.word);
        } else if (notNumber) {
            return Optional.of("a number of this sheet stands behind kept");
        }
        return more ? Optional.of(kind.shown() + " is all that stands in such a line") : Optional.empty();
    }

    private static String unknown(String words) {
        List<String> known = new ArrayList<>();
        Arrays.stream(Kind.values()).forEach(kind -> known.add(kind.word));
        String first = words.split(" ", 2)[0];
        String likely = (first.length() < 3 ? Optional.<String>empty() : Suggestion.of(first, known))
                .map(near -> "; did you mean [" + near + "]?")
                .orElse("");
        return "no mark begins like this" + likely
                + (likely.isEmpty() ? "; words that begin with [ are written \\[" : "");
    }
}
