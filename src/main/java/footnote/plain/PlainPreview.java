package footnote.plain;

import footnote.session.Intent;
import footnote.session.Session;
import footnote.view.Row;
import footnote.view.SessionLines;
import footnote.write.preview.Preview;
import footnote.write.preview.PreviewCommand;
import footnote.write.preview.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A preview, line by line; typed lines and changes of the files are taken one after the other, as they come. */
public final class PlainPreview {
    private static final int AT_ONCE = 5;

    private final Preview preview;
    private final PlainFace face;
    private final LineWriter lines;
    private final PlainSettings settings;
    private final BlockingQueue<Input> queue = new LinkedBlockingQueue<>();

    /** What was said last of what can be found at once. */
    private String found = "";

    /** Something that happened: a line was typed, the input ended (no line), or the files changed. */
    private record Input(boolean changed, Optional<String> typed) {}

    PlainPreview(Preview preview, Writer out, PlainSettings settings) {
        this.preview = preview;
        this.lines = new LineWriter(out, settings);
        this.face = new PlainFace(preview, lines, settings);
        this.settings = settings;
    }

    /**
     * Goes on until the writer leaves or the input ends.
     *
     * @throws IOException where nothing can be written any more
     */
    public static void play(Preview preview, Watch watch, BufferedReader in, Writer out, PlainSettings settings)
            throws IOException {
        PlainPreview plain = new PlainPreview(preview, out, settings);
        watch.tell(() -> plain.queue.add(new Input(true, Optional.empty())));
        Thread typing = new Thread(() -> plain.listen(in), "typing");
        typing.setDaemon(true);
        typing.start();
        plain.play();
    }

    private void listen(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                queue.add(new Input(false, Optional.of(line)));
            }
        } catch (IOException broken) {
            // nothing can be typed any more: that is the end, as is the end of the input
        }
        queue.add(new Input(false, Optional.empty()));
    }

    private void play() throws IOException {
        open();
        try {
            while (!preview.over()) {
                flush(settings.prompted() ? "> " : "");
                take(queue.take());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        flush("");
    }

    private void take(Input input) throws IOException {
        if (input.changed) {
            flush(settings.prompted() ? "\n" : "");
            changed();
        } else if (input.typed.isPresent()) {
            take(input.typed.get());
        } else {
            preview.take(new Intent.Quit());
            flush(settings.prompted() ? "\n" : "");
        }
    }

    void open() {
        say(preview.heading());
        face.open();
        findings();
    }

    void take(String typed) {
        Optional<List<String>> answer = PreviewCommand.ask(preview, typed);
        if (answer.isEmpty()) {
            face.take(typed);
            if (typed.strip().equals("help")) {
                help();
            }
        } else if (answer.get().isEmpty()) {
            open();
        } else {
            write(answer.get());
        }
    }

    /** The files have changed. */
    void changed() {
        Session before = preview.session();
        preview.reload();
        if (preview.current() && !preview.session().play().equals(before.play())) {
            face.open();
        } else {
            say(preview.session().said().orElse(""));
        }
        List<String> faults = PreviewCommand.faults(preview, AT_ONCE);
        if (!faults.isEmpty()) {
            write(faults);
        }
        findings();
    }

    /** Says how much can be found at once, where that is not what was said last. */
    private void findings() {
        String sum = preview.findings().sum();
        if (preview.current() && !sum.equals(found)) {
            say(sum.isEmpty() ? "Nothing more is found." : sum + ": faults lists all.");
            found = sum;
        }
    }

    /** Hands everything on, and last of all {@code last}. */
    void flush(String last) throws IOException {
        lines.flush(last);
    }

    private void help() {
        List<Row> rows = new ArrayList<>();
        for (PreviewCommand question : PreviewCommand.values()) {
            rows.addAll(SessionLines.sentence(question.help(), settings.width()));
        }
        lines.write(rows);
    }

    private void say(String sentence) {
        lines.write(SessionLines.sentence(sentence, settings.width()));
    }

    /** Lines whose columns matter are not wrapped. */
    private void write(List<String> text) {
        lines.write(SessionLines.lines(text));
    }
}
