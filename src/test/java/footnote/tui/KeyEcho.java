package footnote.tui;

import footnote.view.Frame;
import footnote.view.Row;
import footnote.view.Run;
import footnote.view.Tone;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A full screen that shows the keys it takes, for tests that drive it in a real terminal. {@code x} throws, {@code h}
 * hangs, {@code f} writes without an end, {@code q} leaves.
 */
final class KeyEcho implements Model {
    private final List<Row> rows = new ArrayList<>(List.of(row("READY")));
    private int frames;

    public static void main(String[] arguments) throws IOException {
        TerminalSettings settings = new TerminalSettings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                Optional.empty(),
                0,
                0,
                false,
                Theme.DEFAULT,
                code -> Runtime.getRuntime().halt(code));
        System.exit(FullScreen.prepare(settings).run(new KeyEcho()).exitCode());
    }

    @Override
    public boolean take(KeyPress key) {
        if (key.text().equals("x")) {
            throw new IllegalStateException("asked to");
        }
        while (key.text().equals("h")) {
            Thread.onSpinWait();
        }
        while (key.text().equals("f")) {
            System.out.print("FLOOD ");
        }
        rows.add(row(key.name() + " " + key.text()));
        return !key.text().equals("q");
    }

    @Override
    public Frame frame(int columns, int rows) {
        List<Row> seen = new ArrayList<>(this.rows.subList(Math.max(0, this.rows.size() - rows + 1), this.rows.size()));
        seen.add(row("frame " + ++frames + ", " + columns + " by " + rows + ", " + this.rows.size() + " rows"));
        return new Frame(seen, Math.max(0, seen.size() - 2), 0);
    }

    private static Row row(String text) {
        return new Row(List.of(new Run(text, Tone.TEXT)));
    }
}
