package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import java.util.ArrayList;
import java.util.List;

/** Writes what is told as a text of ours: a paragraph a line, and what depends on the moment in braces where it fits a line. */
final class ParagraphWriter {
    /** How deep braces may stand in braces here: less than what the loader takes. */
    private static final int DEEPEST_BRACES = 5;
    /** How deep paragraphs may stand under conditions. */
    private static final int DEEPEST = 10;
    /** How long a line may be, in UTF-16 units, before it becomes several. */
    private static final int LONGEST = 30_000;
    /** What stands where nothing is told. */
    private static final String NOTHING = "…";

    /** A paragraph, or two texts under a condition. */
    private record Paragraph(String line, Guard guard, List<Paragraph> then, List<Paragraph> otherwise) {
        static Paragraph of(String line) {
            return new Paragraph(line, Guard.ALWAYS, List.of(), List.of());
        }

        boolean isLine() {
            return then.isEmpty();
        }
    }

    private final Span where;

    /** @param where the scene, for what is too much */
    private ParagraphWriter(Span where) {
        this.where = where;
    }

    /** Whether something would be printed, or may. */
    static boolean prints(List<DraftPart> parts) {
        return parts.stream()
                .anyMatch(part -> part instanceof DraftPart.Words words
                                && !words.words().isBlank()
                        || part instanceof DraftPart.Value
                        || part instanceof DraftPart.Either either && (prints(either.then()) || prints(either.otherwise()))
                        || part instanceof DraftPart.ByVisits visits
                                && visits.wordings().stream().anyMatch(ParagraphWriter::prints));
    }

    /**
     * Writes a text as a value; three points where it tells nothing.
     *
     * @throws ImportException where more stands in each other than can be
     */
    static void write(List<DraftPart> parts, Span where, JsonWriter out) throws ImportException {
        ParagraphWriter writer = new ParagraphWriter(where);
        write(writer.paragraphs(parts, 0), out);
    }

    private static void write(List<Paragraph> text, JsonWriter out) {
        if (text.isEmpty()) {
            out.value(NOTHING);
        } else if (text.size() == 1 && text.get(0).isLine()) {
            out.value(text.get(0).line());
        } else {
            out.array();
            text.forEach(paragraph -> write(paragraph, out));
            out.endArray();
        }
    }

    private static void write(Paragraph paragraph, JsonWriter out) {
        if (paragraph.isLine()) {
            out.value(paragraph.line());
            return;
        }
        out.object();
        if (isCase(paragraph.otherwise)) {
            out.key("first").array();
            Paragraph one = paragraph;
            for (; isCase(one.otherwise); one = one.otherwise.get(0)) {
                writeCase(one, out);
            }
            writeCase(one, out);
            if (!one.otherwise.isEmpty()) {
                write(one.otherwise, out);
            }
            out.endArray();
        } else {
            out.key("if").value(paragraph.guard.text()).key("text");
            write(paragraph.then, out);
            if (!paragraph.otherwise.isEmpty()) {
                out.key("else");
                write(paragraph.otherwise, out);
            }
        }
        out.endObject();
    }

    private static boolean isCase(List<Paragraph> otherwise) {
        return otherwise.size() == 1 && !otherwise.get(0).isLine();
    }

    private static void writeCase(Paragraph one, JsonWriter out) {
        out.object().key("if").value(one.guard.text()).key("text");
        write(one.then, out);
        out.endObject();
    }

    private List<Paragraph> paragraphs(List<DraftPart> parts, int depth) throws ImportException {
        if (depth > DEEPEST) {
            throw ImportException.cut(where + ": more than " + DEEPEST
                    + " conditions on paragraphs stand in each other in this scene, and that is the limit");
        }
        Lines lines = new Lines();
        for (DraftPart part : parts) {
            if (part instanceof DraftPart.Break) {
                lines.end();
            } else if (part instanceof DraftPart.Glue) {
                lines.glue();
            } else if (part instanceof DraftPart.Either either && !fitsALine(part)) {
                lines.flush();
                addUnder(either, depth, lines.done);
            } else if (part instanceof DraftPart.ByVisits visits && breaks(visits)) {
                lines.flush();
                lines.add(inline(part, 0, true));
                lines.flush();
            } else {
                lines.add(inline(part, 0, lines.isAtSpace()));
            }
        }
        lines.flush();
        for (Paragraph paragraph : lines.done) {
            if (paragraph.line().length() > LONGEST * 2) {
                throw ImportException.cut(where + ": a line of this scene has more than " + LONGEST * 2
                        + " characters with what stands in braces, and that is the limit");
            }
        }
        return lines.done;
    }

    private void addUnder(DraftPart.Either either, int depth, List<Paragraph> done) throws ImportException {
        boolean chain = either.otherwise().size() == 1 && either.otherwise().get(0) instanceof DraftPart.Either;
        List<Paragraph> then = paragraphs(either.then(), depth + 1);
        List<Paragraph> otherwise = paragraphs(either.otherwise(), chain ? depth : depth + 1);
        Guard guard = either.asked().guard;
        if (guard.equals(Guard.ALWAYS)) {
            done.addAll(then);
        } else if (guard.equals(Guard.NEVER)) {
            done.addAll(otherwise);
        } else if (!then.isEmpty()) {
            done.add(new Paragraph("", guard, then, otherwise));
        } else if (!otherwise.isEmpty()) {
            done.add(new Paragraph("", guard.not(), otherwise, List.of()));
        }
    }

    private static boolean breaks(DraftPart.ByVisits visits) {
        return visits.wordings().stream().anyMatch(one -> one.stream().anyMatch(DraftPart.Break.class::isInstance));
    }

    /** Whether something can stand in braces within a line. */
    private static boolean fitsALine(DraftPart part) {
        return depth(part) <= DEEPEST_BRACES;
    }

    /** How deep braces would stand in each other; a great number where it holds the end of a line. */
    private static int depth(DraftPart part) {
        if (part instanceof DraftPart.Break || part instanceof DraftPart.Glue) {
            return DEEPEST_BRACES + 1;
        }
        if (part instanceof DraftPart.Either either) {
            return prints(List.of(part)) ? 1 + Math.max(depth(either.then()), depth(either.otherwise())) : 0;
        }
        return part instanceof DraftPart.Value || part instanceof DraftPart.ByVisits ? 1 : 0;
    }

    private static int depth(List<DraftPart> parts) {
        return parts.stream().mapToInt(ParagraphWriter::depth).max().orElse(0);
    }

    /** A part as it stands in a line. */
    private static String inline(DraftPart part, int depth, boolean afterSpace) {
        if (part instanceof DraftPart.Words words) {
            return escaped(words.words(), depth > 0);
        }
        if (part instanceof DraftPart.Value value) {
            return "{" + value.variable() + "}";
        }
        if (part instanceof DraftPart.Either either && prints(List.of(part))) {
            String then = wording(either.then(), depth + 1, afterSpace);
            String otherwise = wording(either.otherwise(), depth + 1, afterSpace);
            Guard guard = either.asked().guard;
            if (guard.equals(Guard.ALWAYS) || guard.equals(Guard.NEVER)) {
                return guard.equals(Guard.ALWAYS) ? then : otherwise;
            }
            return then.isBlank()
                    ? "{" + guard.not().text() + ": " + otherwise + "}"
                    : "{" + guard.text() + ": " + then + (otherwise.isBlank() ? "" : "|" + otherwise) + "}";
        }
        if (part instanceof DraftPart.ByVisits visits && prints(List.of(part))) {
            List<String> wordings = new ArrayList<>();
            visits.wordings().forEach(one -> wordings.add(wording(one, depth + 1, afterSpace)));
            return "{" + String.join("|", wordings) + "}";
        }
        return "";
    }

    private static String wording(List<DraftPart> parts, int depth, boolean afterSpace) {
        StringBuilder wording = new StringBuilder();
        for (DraftPart part : parts) {
            boolean space = wording.length() == 0 ? afterSpace : wording.charAt(wording.length() - 1) == ' ';
            wording.append(inline(part, depth, space));
        }
        return afterSpace ? wording.toString().stripLeading() : wording.toString();
    }

    /** Words as they stand in a text; a backslash at their end would make a plain character of the sign that follows. */
    private static String escaped(String words, boolean inBraces) {
        String escaped = inBraces ? TextCleaning.escapedInBraces(words) : TextCleaning.escaped(words);
        return words.endsWith("\\") ? escaped + ' ' : escaped;
    }

    /** Lines that are being filled. */
    private static final class Lines {
        final List<Paragraph> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean glued;

        boolean isAtSpace() {
            return line.length() == 0 || line.charAt(line.length() - 1) == ' ';
        }

        void add(String words) {
            glued &= words.isBlank();
            int from = 0;
            while (line.length() + words.length() - from > LONGEST && words.indexOf('{') < 0) {
                int to = from + Math.min(words.length() - from, LONGEST);
                int space = words.lastIndexOf(' ', to);
                to = to < words.length() && space > from ? space : to;
                to -= to < words.length() && "\\".indexOf(words.charAt(to - 1)) >= 0 ? 1 : 0;
                to -= Character.isHighSurrogate(words.charAt(to - 1)) ? 1 : 0;
                line.append(words, from, to);
                flush();
                from = to;
            }
            line.append(words, from, words.length());
        }

        void end() {
            if (!glued) {
                flush();
            }
        }

        void glue() {
            if (line.toString().isBlank()
                    && !done.isEmpty()
                    && done.get(done.size() - 1).isLine()) {
                line.setLength(0);
                line.append(done.remove(done.size() - 1).line());
            }
            glued = true;
        }

        void flush() {
            String words = line.toString().strip();
            if (!words.isEmpty()) {
                done.add(Paragraph.of(words));
            }
            line.setLength(0);
            glued = false;
        }
    }
}
