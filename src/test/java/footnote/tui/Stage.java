package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import footnote.game.Game;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.StorySaves;
import footnote.session.Sitting;
import footnote.view.Columns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A full screen without a terminal: events are posted, and what would be seen is read off the painter. */
final class Stage {
    private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Sitting sitting;
    private final FramePainter painter;
    private final EventLoop loop;
    private TerminalSize size;

    private Stage(Sitting sitting, int columns, int rows, Theme theme, boolean ascii) throws IOException {
        TerminalSettings settings = new TerminalSettings(
                InputStream.nullInputStream(), written, Optional.of(""), columns, rows, ascii, theme, code -> {});
        this.size = new TerminalSize(columns, rows);
        this.sitting = sitting;
        DeferredPainter deferredPainter = new DeferredPainter(settings, size);
        deferredPainter.start();
        this.painter = deferredPainter.painter();
        this.loop = new EventLoop(queue, new Quiet(settings), deferredPainter, new SessionModel(sitting));
        loop.paint();
    }

    /** The story of the frames, from its title on, in a window of that size. */
    static Stage of(Path data, int columns, int rows) {
        return of(data, columns, rows, Theme.DEFAULT, false);
    }

    static Stage of(Path data, int columns, int rows, Theme theme, boolean ascii) {
        try {
            return new Stage(sitting(data), columns, rows, theme, ascii);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A sitting at the story of the frames. */
    static Sitting sitting(Path data) {
        LoadResult loaded = Loader.load(StorySource.folder(Path.of("src/test/resources/frames/story"), ""));
        assertThat(loaded.problems()).isEmpty();
        return new Sitting(
                new Game(loaded.story().orElseThrow()),
                new StorySaves(data, "lamp", "6e0f6a0e-6c7b-4b0e-9b0b-4c0c1d241104"));
    }

    /** Presses keys, all in one burst, as the bytes that a terminal sends. */
    Stage types(String keys) {
        return happens(new Event.Typed(keys.getBytes(StandardCharsets.UTF_8)));
    }

    Stage resizes(int columns, int rows) {
        size = new TerminalSize(columns, rows);
        return happens(Event.Job.RESIZED);
    }

    Stage happens(Event... events) {
        queue.addAll(List.of(events));
        try {
            loop.turn();
            return this;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How the player has left, if so. */
    Optional<ExitReason> leaving() {
        return loop.leaving();
    }

    Sitting sitting() {
        return sitting;
    }

    /** How many bytes were written since this was last asked. */
    int bytes() {
        int bytes = written.size();
        written.reset();
        return bytes;
    }

    /** What is seen, a line a row. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int y = 0; y < painter.rows(); y++) {
            StringBuilder line = new StringBuilder();
            for (int x = 0; x < painter.columns(); x++) {
                line.append(painter.text(x, y));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** What is seen in a box, then where the cursor stands, then whatever does not look like plain text. */
    String picture() {
        String edge = "─".repeat(painter.columns());
        StringBuilder picture = new StringBuilder("┌" + edge + "┐\n");
        text().lines().forEach(line -> picture.append("│").append(pad(line)).append("│\n"));
        picture.append("└").append(edge).append("┘\n");
        picture.append("cursor: row ")
                .append(painter.cursor().getRow())
                .append(", column ")
                .append(painter.cursor().getColumn())
                .append('\n');
        for (int y = 0; y < painter.rows(); y++) {
            looks(y, picture);
        }
        return picture.toString();
    }

    private String pad(String line) {
        return line + " ".repeat(Math.max(0, painter.columns() - Columns.of(line)));
    }

    private void looks(int y, StringBuilder picture) {
        String look = "";
        StringBuilder words = new StringBuilder();
        for (int x = 0; x <= painter.columns(); x++) {
            String next = x == painter.columns() ? "" : look(painter.character(x, y));
            if (!next.equals(look) && !look.isEmpty()) {
                picture.append(y)
                        .append(": ")
                        .append(look)
                        .append("“")
                        .append(words)
                        .append("”\n");
            }
            if (!next.equals(look)) {
                words.setLength(0);
                look = next;
            }
            if (x < painter.columns()) {
                words.append(painter.text(x, y));
            }
        }
    }

    private static String look(TextCharacter cell) {
        StringBuilder look = new StringBuilder();
        for (SGR modifier : cell.getModifiers()) {
            look.append(modifier.name().toLowerCase(Locale.ROOT)).append(' ');
        }
        if (cell.getForegroundColor() != TextColor.ANSI.DEFAULT
                || cell.getBackgroundColor() != TextColor.ANSI.DEFAULT) {
            look.append(cell.getForegroundColor())
                    .append(" on ")
                    .append(cell.getBackgroundColor())
                    .append(' ');
        }
        return look.toString();
    }

    /** A terminal session without a terminal. */
    private final class Quiet extends TerminalSession {
        Quiet(TerminalSettings settings) {
            super(settings);
        }

        @Override
        TerminalSize askSize() {
            return size;
        }

        @Override
        void stop() {
            // there is no shell
        }
    }
}
