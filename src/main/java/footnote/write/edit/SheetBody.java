package footnote.write.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The text under a heading of a sheet, line by line: paragraphs, and marks in square brackets. */
final class SheetBody {
    private final TypographicQuotes quotes;
    private final SheetLines lines;
    private final List<SheetSlip> slips;
    private final List<SheetBlock> top = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private LineRun paragraph = new LineRun();
    /** The condition of the editor's note whose words come next, and the line that said so; 0 where none does. */
    private String noteCondition = "";

    private int noteLine;

    SheetBody(TypographicQuotes quotes, SheetLines lines, List<SheetSlip> slips) {
        this.quotes = quotes;
        this.lines = lines;
        this.slips = slips;
    }

    /** A condition whose end is still to come. */
    private static final class Open {
        final int line;
        final List<Integer> caseLines = new ArrayList<>();
        final List<SheetBlock.Case> cases = new ArrayList<>();
        final List<SheetBlock> blocks = new ArrayList<>();
        String condition;

        Open(int line, String condition) {
            this.line = line;
            this.condition = condition;
            this.caseLines.add(line);
        }

        void close() {
            cases.add(new SheetBlock.Case(condition, blocks));
            blocks.clear();
        }
    }

    /** Takes a line of a paragraph, without space around it. */
    void words(String line, int number) {
        paragraph.add(line, number);
    }

    /** Ends the paragraph, if one has begun. */
    void blank() {
        if (paragraph.isEmpty()) {
            return;
        }
        String words = quotes.curled(paragraph.words());
        SheetBlock block =
                noteLine > 0 ? new SheetBlock.EditorsNote(words, noteCondition) : new SheetBlock.Prose(words);
        noteLine = 0;
        add(block, paragraph.begins());
        paragraph = new LineRun();
    }

    private void add(SheetBlock block, List<SheetLines.Begin> begins) {
        lines.put(block, begins);
        (open.isEmpty() ? top : open.peek().blocks).add(block);
    }

    /** Takes a mark. */
    void mark(SheetMark mark, int number) {
        blank();
        noteWithoutWords();
        List<SheetLines.Begin> here = List.of(new SheetLines.Begin(number, 0));
        switch (mark.kind()) {
            case IF -> open.push(new Open(number, mark.condition()));
            case ELSE_IF, ELSE -> otherwise(mark, number);
            case END -> end(number);
            case PASSAGE -> add(new SheetBlock.Quotation(mark.what(), mark.condition()), here);
            case KEPT -> add(new SheetBlock.Kept(mark.number()), here);
            case EDITORS_NOTE -> {
                noteLine = number;
                noteCondition = mark.condition();
            }
            case ENDING -> throw new IllegalArgumentException("an ending begins a text of its own");
        }
    }

    private void otherwise(SheetMark mark, int number) {
        if (open.isEmpty()) {
            slips.add(new SheetSlip(
                    number, "no [if …] stands before this " + mark.kind().shown()));
        } else if (open.peek().condition.isEmpty()) {
            slips.add(new SheetSlip(number, "[else] was the last of these texts: what can follow it is [end]"));
        } else {
            open.peek().close();
            open.peek().condition = mark.condition();
            open.peek().caseLines.add(number);
        }
    }

    private void end(int number) {
        if (open.isEmpty()) {
            slips.add(new SheetSlip(number, "no [if …] stands before this [end]"));
            return;
        }
        Open ended = open.pop();
        ended.close();
        for (int i = 0; i < ended.cases.size(); i++) {
            lines.put(ended.cases.get(i), List.of(new SheetLines.Begin(ended.caseLines.get(i), 0)));
        }
        add(new SheetBlock.Conditional(ended.cases), List.of(new SheetLines.Begin(ended.line, 0)));
    }

    private void noteWithoutWords() {
        if (noteLine > 0) {
            slips.add(new SheetSlip(noteLine, "the words of this note are missing: they stand in the next line"));
            noteLine = 0;
        }
    }

    /** All of it, where nothing more follows. */
    List<SheetBlock> blocks() {
        blank();
        noteWithoutWords();
        open.forEach(one -> slips.add(new SheetSlip(one.line, "this [if …] has no [end]")));
        return top;
    }
}
