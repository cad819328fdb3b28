package footnote.write.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a sheet: headings with what stands under them, paragraphs in lines, conditions as lines of their own. */
final class SheetWriter {
    /** In UTF-16 units; a word that is longer stands on a line of its own. */
    private static final int WIDTH = 78;

    private static final String WITHIN_A_HEAD = "  ";
    /** A line that would be taken for a mark, or for one that a backslash makes a plain line. */
    static final Pattern NEEDS_BACKSLASH = Pattern.compile("\\\\*[#=\\[].*");

    private final StringBuilder out = new StringBuilder();
    private final SheetOrigins origins;

    private SheetWriter(SheetOrigins origins) {
        this.origins = origins;
    }

    static String of(SheetScene scene, SheetOrigins origins) {
        SheetWriter writer = new SheetWriter(origins);
        writer.heading("= " + scene.title(), scene.fields(), SheetKeys.SCENE, scene);
        writer.body(scene.text());
        for (SheetScene.Choice choice : scene.choices()) {
            writer.out.append('\n');
            writer.heading("== " + choice.id() + ": " + choice.text(), choice.fields(), SheetKeys.CHOICE, choice);
            writer.body(choice.then());
        }
        scene.ending().ifPresent(ending -> {
            writer.out.append("\n[ending ").append(ending.name()).append("]\n");
            writer.notShown(ending);
            writer.blocks(ending.about());
        });
        return writer.out.toString();
    }

    private void heading(String line, SheetScene.Fields fields, List<String> keys, Object part) {
        lines(line.strip(), WITHIN_A_HEAD, false);
        for (String key : keys) {
            for (String value : key.equals("do") ? joined(fields.all(key)) : fields.all(key)) {
                lines(key.equals(SheetKeys.ONCE) ? key : key + ": " + value, WITHIN_A_HEAD, false);
            }
        }
        notShown(part);
    }

    /** Effects without a condition that follow each other stand on one line. */
    private static List<String> joined(List<String> effects) {
        List<String> lines = new ArrayList<>();
        boolean goesOn = false;
        for (String effect : effects) {
            boolean bare = !effect.contains(ConditionalLine.IF);
            if (goesOn && bare) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ", " + effect);
            } else {
                lines.add(effect);
            }
            goesOn = bare;
        }
        return lines;
    }

    private void notShown(Object part) {
        for (String key : origins.notShown(part)) {
            out.append("# ").append(key).append(" stays as it is in the file: a sheet can't show it\n");
        }
    }

    private void body(List<SheetBlock> blocks) {
        if (!blocks.isEmpty()) {
            out.append('\n');
            blocks(blocks);
        }
    }

    private void blocks(List<SheetBlock> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            out.append(i == 0 ? "" : "\n");
            blocks.get(i).accept(new Blocks());
        }
    }

    private final class Blocks implements SheetBlock.Visitor<Void> {
        @Override
        public Void prose(SheetBlock.Prose prose) {
            lines(prose.words(), "", true);
            return null;
        }

        @Override
        public Void quotation(SheetBlock.Quotation quotation) {
            mark("passage " + quotation.passage(), quotation.condition());
            return null;
        }

        @Override
        public Void editorsNote(SheetBlock.EditorsNote note) {
            mark("editors-note", note.condition());
            lines(note.words(), "", true);
            return null;
        }

        @Override
        public Void conditional(SheetBlock.Conditional conditional) {
            cases(conditional.cases());
            return null;
        }

        @Override
        public Void kept(SheetBlock.Kept kept) {
            mark("kept " + kept.number(), "");
            return null;
        }
    }

    private void cases(List<SheetBlock.Case> cases) {
        for (int i = 0; i < cases.size(); i++) {
            String condition = cases.get(i).condition();
            mark(i == 0 ? "if " + condition : condition.isEmpty() ? "else" : "else if " + condition, "");
            blocks(cases.get(i).blocks());
        }
        mark("end", "");
    }

    private void mark(String words, String condition) {
        out.append('[')
                .append(words)
                .append(condition.isEmpty() ? "" : ConditionalLine.IF + condition)
                .append("]\n");
    }

    /** Breaks words into lines at single spaces, so that they are the same when the lines are joined by one. */
    private void lines(String words, String indent, boolean paragraph) {
        int from = 0;
        while (from < words.length()) {
            String before = from == 0 ? "" : indent;
            int to = end(words, from, WIDTH - before.length());
            String line = words.substring(from, to);
            boolean backslash = paragraph && NEEDS_BACKSLASH.matcher(line).matches();
            out.append(before).append(backslash ? "\\" : "").append(line).append('\n');
            from = to + 1;
        }
    }

    private static int end(String words, int from, int width) {
        if (words.length() - from <= width) {
            return words.length();
        }
        int end = -1;
        for (int i = from + 1; i < words.length() - 1 && (i - from <= width || end < 0); i++) {
            boolean single = words.charAt(i) == ' '
                    && !Character.isWhitespace(words.charAt(i - 1))
                    && !Character.isWhitespace(words.charAt(i + 1));
            end = single ? i : end;
        }
        return end < 0 ? words.length() : end;
    }
}
