package footnote.tui;

import footnote.problem.Problem;
import footnote.session.Room;
import footnote.session.Session;
import footnote.view.Columns;
import footnote.view.Frame;
import footnote.view.Panel;
import footnote.view.Row;
import footnote.view.Tone;
import footnote.view.Window;
import footnote.write.preview.Preview;
import footnote.write.preview.PreviewCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A preview on the full screen: above the page what is wrong with the files, and below it a line to type in. */
final class PreviewModel implements Model {
    private static final String KEYS = PreviewKey.line();
    /** The longest line that can be typed: a word, and a name of a branch's with its colon. */
    private static final int LONGEST = 140;
    /** Of the window's height, the faults take a third at most. */
    private static final int SHARE = 3;

    private final Preview preview;
    private final SessionModel page;
    private final TextField field = new TextField(LONGEST);
    private boolean typing;
    private List<String> answer = List.of();
    private int top;
    private int columns;
    private int rows;

    PreviewModel(Preview preview) {
        this.preview = preview;
        this.page = new SessionModel(preview);
    }

    @Override
    public Frame frame(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        if (Window.of(columns, rows).tooSmall()) {
            return page.frame(columns, rows);
        }
        if (!answer.isEmpty()) {
            Frame frame = Panel.frame(answer, columns, rows, top, " Esc back");
            top = frame.top();
            return frame;
        }
        List<Row> head = head();
        return typing ? typing(head) : Panel.above(head, page.frame(columns, rows - head.size()));
    }

    private List<Row> head() {
        String heading = " " + preview.heading();
        int gap = columns - Columns.of(heading) - Columns.of(KEYS) - 1;
        List<Row> head = new ArrayList<>(
                Panel.rows(List.of(gap < 2 ? heading : heading + " ".repeat(gap) + KEYS + " "), columns, Tone.STATUS));
        List<String> faults = new ArrayList<>();
        int most = Math.max(1, rows / SHARE - 2);
        for (Problem problem : preview.problems()) {
            if (faults.size() == most) {
                faults.add(" and " + (preview.problems().size() - most) + " more: f shows them all");
                break;
            }
            faults.add(" " + line(problem));
        }
        String found = preview.findings().sum();
        if (!found.isEmpty()) {
            faults.add(" " + found + ": f shows all");
        }
        head.addAll(Panel.rows(faults, columns, Tone.SAID));
        head.add(Row.EMPTY);
        return head;
    }

    private static String line(Problem problem) {
        return problem.where().map(span -> span + ": ").orElse("")
                + problem.severity().word() + ": " + problem.message();
    }

    /** Between the page and its foot stand the line that is typed, and what it could go on to be. */
    private Frame typing(List<Row> head) {
        List<Row> foot = Panel.rows(
                List.of(" " + String.join("  ", PreviewCommand.likely(preview, field.text())), " :" + field.text()),
                columns,
                Tone.STATUS);
        Frame above = Panel.above(head, page.frame(columns, rows - head.size() - foot.size()));
        List<Row> all = new ArrayList<>(above.rows());
        all.addAll(foot);
        return new Frame(
                all,
                above.top(),
                above.lowest(),
                above.inSight(),
                above.seen(),
                rows - 1,
                Math.min(columns - 1, 2 + Columns.of(field.text())));
    }

    @Override
    public void changed() {
        preview.reload();
        answer = List.of();
        page.again();
    }

    @Override
    public boolean take(KeyPress key) {
        if (!answer.isEmpty()) {
            scrollAnswer(key);
        } else if (typing) {
            type(key);
        } else if (isTypedInto(preview.session()) || !takesOwn(key)) {
            return page.take(key);
        }
        return true;
    }

    /** Whether the page's own line is being typed. */
    private static boolean isTypedInto(Session session) {
        return session.room().input() != Room.Input.NONE;
    }

    /** Whether the key is one of the preview's own, which it then has taken. */
    private boolean takesOwn(KeyPress key) {
        Optional<PreviewKey> own = PreviewKey.of(key);
        if (own.isEmpty()) {
            return false;
        }
        if (own.get().isWhole()) {
            ask(own.get().typed());
        } else {
            type(own.get().typed());
        }
        return true;
    }

    private void type(String line) {
        typing = true;
        field.clear();
        line.chars().forEach(c -> field.take(KeyPress.text(Character.toString(c))));
    }

    private void type(KeyPress key) {
        switch (key.name()) {
            case ENTER -> ask(field.text());
            case ESCAPE -> typing = false;
            case TAB -> complete();
            default -> field.take(key);
        }
    }

    private void complete() {
        List<String> likely = PreviewCommand.likely(preview, field.text());
        if (!likely.isEmpty()) {
            type(field.text().substring(0, field.text().indexOf(' ') + 1) + likely.get(0));
        }
    }

    private void ask(String line) {
        typing = false;
        top = 0;
        Optional<List<String>> found = PreviewCommand.ask(preview, line);
        answer = found.orElse(List.of());
        if (found.isEmpty() && !line.isBlank()) {
            answer = new ArrayList<>(List.of("Nothing is called “" + line.strip() + "” here. These are:", ""));
            for (PreviewCommand question : PreviewCommand.values()) {
                answer.add(question.help());
            }
        }
        page.again();
    }

    private void scrollAnswer(KeyPress key) {
        switch (key.name()) {
            case UP -> top--;
            case DOWN -> top++;
            case PAGE_UP -> top -= Math.max(1, rows - 2);
            case PAGE_DOWN -> top += Math.max(1, rows - 2);
            case HOME -> top = 0;
            case END -> top = Integer.MAX_VALUE;
            default -> {
                if (key.text().equals(" ")) {
                    top += Math.max(1, rows - 2);
                } else {
                    answer = List.of();
                }
            }
        }
        top = Math.max(0, top);
    }
}
