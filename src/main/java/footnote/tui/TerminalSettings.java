package footnote.tui;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The terminal that the full screen is given, and what is known about it already.
 *
 * @param in     what is typed, as bytes, unbuffered or buffered; it has to be the terminal of the process's own input,
 *               which {@code stty} inherits
 * @param out    what is shown, as bytes; unsynchronised, so that a stuck write can't keep the player from leaving
 * @param saved  the line discipline as {@code stty -g} printed it before the start; asked here where it is empty
 * @param columns the width as it was at the start, in characters; 0 or less: asked here
 * @param rows   the height as it was at the start, in characters; 0 or less: asked here
 * @param ascii  whether the terminal shows ASCII alone, as under {@code LANG=C}
 * @param theme  how the tones of the text look
 * @param halt   ends the process at once with an exit code; used only when the interface hangs
 */
public record TerminalSettings(
        InputStream in,
        OutputStream out,
        Optional<String> saved,
        int columns,
        int rows,
        boolean ascii,
        Theme theme,
        IntConsumer halt) {

    public TerminalSettings {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(saved);
        Objects.requireNonNull(theme);
        Objects.requireNonNull(halt);
    }

    boolean asked() {
        return saved.isPresent() && columns > 0 && rows > 0;
    }
}
