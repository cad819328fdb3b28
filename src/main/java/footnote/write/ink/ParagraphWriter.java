package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.List;

/** Writes what is told as a text of ours: a paragraph a line, and what depends on the moment in braces where it fits a line. */
final class ParagraphWriter {
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
        Lines lines = new Lines(depth);
        for (DraftPart part : parts) {
            part.accept(lines);
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

    /** Lines that are being filled by one part after the other. */
    private final class Lines implements DraftPart.Visitor<Boolean, ImportException> {
        /** Under how many conditions they stand. */
        private final int depth;

        final List<Paragraph> done = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();
        private boolean glued;

        Lines(int depth) {
            this.depth = depth;
        }

        @Override
        public Boolean words(DraftPart.Words words) {
            return inline(words);
        }

        @Override
        public Boolean lineBreak(DraftPart.Break end) {
            end();
            return true;
        }

        @Override
        public Boolean glue(DraftPart.Glue glue) {
            glue();
            return true;
        }

        @Override
        public Boolean value(DraftPart.Value value) {
            return inline(value);
        }

        @Override
        public Boolean either(DraftPart.Either either) throws ImportException {
            if (InlineWriter.fitsALine(either)) {
                return inline(either);
            }
            flush();
            addUnder(either, depth, done);
            return true;
        }

        @Override
        public Boolean byVisits(DraftPart.ByVisits visits) {
            if (!breaks(visits)) {
                return inline(visits);
            }
            flush();
            add(InlineWriter.written(visits, true));
            flush();
            return true;
        }

        @Override
        public Boolean change(DraftPart.Change change) {
            return inline(change);
        }

        @Override
        public Boolean place(DraftPart.Place place) {
            return inline(place);
        }

        private boolean inline(DraftPart part) {
            add(InlineWriter.written(part, isAtSpace()));
            return true;
        }

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
