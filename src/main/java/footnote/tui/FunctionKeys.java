package footnote.tui;

import java.util.Optional;

/** Which keys terminals send as a control character, or at the end of an escape sequence. */
final class FunctionKeys {
    private FunctionKeys() {}

    /** The key of a control character, such as Enter; nothing where it means nothing here, as of Ctrl-\. */
    static Optional<KeyPress.Name> ofControlCharacter(int c) {
        return Optional.ofNullable(
                switch (c) {
                    case '\r', '\n' -> KeyPress.Name.ENTER;
                    case '\t' -> KeyPress.Name.TAB;
                    case 0x08, 0x7f -> KeyPress.Name.BACKSPACE;
                    case 0x0c -> KeyPress.Name.REDRAW;
                    case 0x15 -> KeyPress.Name.CLEAR_LINE;
                    case 0x1a -> KeyPress.Name.STOP;
                    default -> null;
                });
    }

    /** The key of a sequence that ends with a letter, such as the {@code A} of {@code ESC [ A}. */
    static Optional<KeyPress.Name> ofLetter(int letter) {
        return Optional.ofNullable(
                switch (letter) {
                    case 'A' -> KeyPress.Name.UP;
                    case 'B' -> KeyPress.Name.DOWN;
                    case 'C' -> KeyPress.Name.RIGHT;
                    case 'D' -> KeyPress.Name.LEFT;
                    case 'F' -> KeyPress.Name.END;
                    case 'H' -> KeyPress.Name.HOME;
                    case 'Z' -> KeyPress.Name.BACK_TAB;
                    default -> null;
                });
    }

    /** The key of a sequence that ends with {@code ~}, by its first parameter, such as the {@code 5} of {@code ESC [ 5 ~}. */
    static Optional<KeyPress.Name> ofNumber(String number) {
        return Optional.ofNullable(
                switch (number) {
                    case "1", "7" -> KeyPress.Name.HOME;
                    case "3" -> KeyPress.Name.DELETE;
                    case "4", "8" -> KeyPress.Name.END;
                    case "5" -> KeyPress.Name.PAGE_UP;
                    case "6" -> KeyPress.Name.PAGE_DOWN;
                    default -> null;
                });
    }
}
