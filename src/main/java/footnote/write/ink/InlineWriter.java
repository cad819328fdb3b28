package footnote.write.ink;

import footnote.write.imported.TextCleaning;
import java.util.ArrayList;
import java.util.List;

/** Writes what stands within one line, and what depends on the moment in braces. */
final class InlineWriter implements DraftPart.Visitor<String, RuntimeException> {
    /** How deep braces may stand in braces here: less than what the loader takes. */
    private static final int DEEPEST = 5;

    /** In how many braces it stands. */
    private final int depth;
    /** Whether it stands at the beginning of a line, or behind a space. */
    private final boolean afterSpace;

    private InlineWriter(int depth, boolean afterSpace) {
        this.depth = depth;
        this.afterSpace = afterSpace;
    }

    /**
     * A part as it stands in a line.
     *
     * @param afterSpace whether it stands at the line's beginning, or behind a space
     */
    static String written(DraftPart part, boolean afterSpace) {
        return part.accept(new InlineWriter(0, afterSpace));
    }

    /** Whether a part can stand in braces within a line. */
    static boolean fitsALine(DraftPart part) {
        return part.accept(new Depth()) <= DEEPEST;
    }

    @Override
    public String words(DraftPart.Words words) {
        return escaped(words.words(), depth > 0);
    }

    @Override
    public String lineBreak(DraftPart.Break end) {
        return "";
    }

    @Override
    public String glue(DraftPart.Glue glue) {
        return "";
    }

    @Override
    public String value(DraftPart.Value value) {
        return "{" + value.variable() + "}";
    }

    @Override
    public String either(DraftPart.Either either) {
        if (!either.prints()) {
            return "";
        }
        String then = wording(either.then());
        String otherwise = wording(either.otherwise());
        Guard guard = either.asked().guard;
        if (guard.equals(Guard.ALWAYS) || guard.equals(Guard.NEVER)) {
            return guard.equals(Guard.ALWAYS) ? then : otherwise;
        }
        return then.isBlank()
                ? "{" + guard.not().text() + ": " + otherwise + "}"
                : "{" + guard.text() + ": " + then + (otherwise.isBlank() ? "" : "|" + otherwise) + "}";
    }

    @Override
    public String byVisits(DraftPart.ByVisits visits) {
        if (!visits.prints()) {
            return "";
        }
        List<String> wordings = new ArrayList<>();
        visits.wordings().forEach(one -> wordings.add(wording(one)));
        return "{" + String.join("|", wordings) + "}";
    }

    @Override
    public String change(DraftPart.Change change) {
        return "";
    }

    @Override
    public String place(DraftPart.Place place) {
        return "";
    }

    /** Parts as they stand in braces here. */
    private String wording(List<DraftPart> parts) {
        StringBuilder wording = new StringBuilder();
        for (DraftPart part : parts) {
            boolean space = wording.length() == 0 ? afterSpace : wording.charAt(wording.length() - 1) == ' ';
            wording.append(part.accept(new InlineWriter(depth + 1, space)));
        }
        return afterSpace ? wording.toString().stripLeading() : wording.toString();
    }

    /** Words as they stand in a text; a backslash at their end would make a plain character of the sign that follows. */
    private static String escaped(String words, boolean inBraces) {
        String escaped = inBraces ? TextCleaning.escapedInBraces(words) : TextCleaning.escaped(words);
        return words.endsWith("\\") ? escaped + ' ' : escaped;
    }

    /** How deep braces would stand in each other; more than is allowed for what holds the end of a line. */
    private static final class Depth implements DraftPart.Visitor<Integer, RuntimeException> {
        @Override
        public Integer words(DraftPart.Words words) {
            return 0;
        }

        @Override
        public Integer lineBreak(DraftPart.Break end) {
            return DEEPEST + 1;
        }

        @Override
        public Integer glue(DraftPart.Glue glue) {
            return DEEPEST + 1;
        }

        @Override
        public Integer value(DraftPart.Value value) {
            return 1;
        }

        @Override
        public Integer either(DraftPart.Either either) {
            return either.prints() ? 1 + Math.max(of(either.then()), of(either.otherwise())) : 0;
        }

        @Override
        public Integer byVisits(DraftPart.ByVisits visits) {
            return 1;
        }

        @Override
        public Integer change(DraftPart.Change change) {
            return 0;
        }

        @Override
        public Integer place(DraftPart.Place place) {
            return 0;
        }

        private int of(List<DraftPart> parts) {
            return parts.stream().mapToInt(part -> part.accept(this)).max().orElse(0);
        }
    }
}
