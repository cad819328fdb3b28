package footnote.tui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes keys of the bytes that a terminal sends.
 *
 * <p>An escape sequence that it doesn't know is swallowed whole: a digit that leaked out of one would choose. It keeps
 * its place between calls, so a sequence may arrive in pieces.
 */
final class KeyDecoder {
    private static final int ESC = 0x1b;
    private static final int BEL = 0x07;
    private static final int CTRL_C = 0x03;
    private static final int STRING_END = 0x9c;
    /** More than this is no name that anybody pastes into a field; the rest of the paste is dropped. */
    private static final int LONGEST_PASTE = 4096;

    /** Within a paste, in milliseconds: after that its end was lost, and keys are keys again. */
    private static final int LONGEST_SILENCE = 3000;

    private static final String PASTE_END = "\u001b[201~";

    private enum State {
        PLAIN,
        CHARACTER,
        ESCAPE,
        CONTROL,
        LINUX_FUNCTION,
        SHIFTED,
        STRING,
        STRING_ESCAPE,
        INTERMEDIATE,
        MOUSE,
        PASTE
    }

    private final List<KeyPress> keys = new ArrayList<>();
    private final StringBuilder parameters = new StringBuilder();
    private final StringBuilder paste = new StringBuilder();
    private final byte[] character = new byte[4];
    private State state = State.PLAIN;
    private boolean swallow;
    /** Whether the sequence was begun by one byte from 0x80 on in place of an Escape and a letter. */
    private boolean eightBit;

    private int length;
    private int wanted;

    /** The keys that {@code bytes} complete, in order. */
    List<KeyPress> take(byte[] bytes) {
        for (byte each : bytes) {
            take(each & 0xff);
        }
        return taken();
    }

    /**
     * How long to wait for more bytes before {@link #decide}, in milliseconds; 0: as long as it takes. An Escape may be
     * the key of that name or the beginning of more, and only time can tell.
     */
    int patience() {
        return switch (state) {
            case PLAIN -> 0;
            case ESCAPE -> 60;
            case PASTE -> LONGEST_SILENCE;
            default -> 1000;
        };
    }

    /** Nothing more came: a lone Escape was the key, a paste is what came of it, and what else was begun is dropped. */
    List<KeyPress> decide() {
        if (state == State.ESCAPE) {
            add(KeyPress.Name.ESCAPE);
        } else if (state == State.PASTE) {
            pasted();
        }
        state = State.PLAIN;
        return taken();
    }

    private List<KeyPress> taken() {
        List<KeyPress> taken = List.copyOf(keys);
        keys.clear();
        return taken;
    }

    private void take(int b) {
        if (b == CTRL_C) {
            // the way out is open in the middle of anything
            state = State.PLAIN;
            add(KeyPress.Name.INTERRUPT);
            return;
        }
        switch (state) {
            case PLAIN -> plain(b);
            case CHARACTER -> character(b);
            case ESCAPE -> escape(b);
            case CONTROL -> control(b);
            case SHIFTED -> shifted(b);
            case LINUX_FUNCTION -> state = State.PLAIN;
            case INTERMEDIATE -> state = b >= 0x20 && b <= 0x2f ? state : State.PLAIN;
            case STRING -> string(b);
            case STRING_ESCAPE -> state = b == '\\' ? State.PLAIN : State.STRING;
            case MOUSE -> state = --wanted == 0 ? State.PLAIN : state;
            case PASTE -> paste(b);
        }
    }

    private void plain(int b) {
        if (b == ESC) {
            eightBit = false;
            state = State.ESCAPE;
        } else if (b >= 0x80 && b <= 0x9f) {
            eightBit(b);
        } else if (b >= 0xc2 && b <= 0xf4) {
            begin(b, false);
        } else if (b >= 0x20 && b <= 0x7e) {
            keys.add(KeyPress.text(String.valueOf((char) b)));
        } else {
            controlKey(b);
        }
    }

    /** What some terminals send in place of an Escape and the letter that is 0x40 before. */
    private void eightBit(int b) {
        eightBit = true;
        escape(b - 0x40);
    }

    private void controlKey(int b) {
        switch (b) {
            case '\r', '\n' -> add(KeyPress.Name.ENTER);
            case '\t' -> add(KeyPress.Name.TAB);
            case 0x08, 0x7f -> add(KeyPress.Name.BACKSPACE);
            case 0x0c -> add(KeyPress.Name.REDRAW);
            case 0x15 -> add(KeyPress.Name.CLEAR_LINE);
            case 0x1a -> add(KeyPress.Name.STOP);
            default -> {
                /* Ctrl-\ among them: none of them means anything here */
            }
        }
    }

    private void begin(int lead, boolean unheard) {
        character[0] = (byte) lead;
        length = 1;
        wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        swallow = unheard;
        state = State.CHARACTER;
    }

    private void character(int b) {
        if (b < 0x80 || b > 0xbf) {
            state = State.PLAIN;
            take(b);
            return;
        }
        character[length++] = (byte) b;
        if (length == wanted) {
            state = State.PLAIN;
            String text = new String(character, 0, length, StandardCharsets.UTF_8);
            if (Character.isISOControl(text.charAt(0))) {
                eightBit(text.charAt(0));
            } else if (!swallow && text.charAt(0) != '\ufffd') {
                keys.add(KeyPress.text(text));
            }
        }
    }

    private void escape(int b) {
        parameters.setLength(0);
        switch (b) {
            case '[' -> state = State.CONTROL;
            case 'O' -> state = State.SHIFTED;
            case ']', 'P', '^', '_', 'X' -> state = State.STRING;
            case ESC -> state = State.ESCAPE;
            default -> swallowAfterEscape(b);
        }
    }

    /** A key with Alt, or a short sequence: not for us. */
    private void swallowAfterEscape(int b) {
        if (b >= 0xc2 && b <= 0xf4) {
            begin(b, true);
        } else {
            state = b >= 0x20 && b <= 0x2f ? State.INTERMEDIATE : State.PLAIN;
        }
    }

    private void string(int b) {
        // the byte that ends it is also the middle of letters, in strings of a terminal that begins them by an Escape
        boolean ends = b == BEL || b == STRING_END && eightBit;
        state = b == ESC ? State.STRING_ESCAPE : ends ? State.PLAIN : state;
    }

    private void control(int b) {
        if (b == ESC) {
            state = State.ESCAPE;
        } else if (b >= 0x20 && b <= 0x3f) {
            if (parameters.length() < 32) {
                parameters.append((char) b);
            }
        } else if (b >= 0x40 && b <= 0x7e) {
            state = State.PLAIN;
            finish(b);
        }
    }

    private void finish(int last) {
        if (parameters.length() == 0 && last == '[') {
            state = State.LINUX_FUNCTION;
        } else if (parameters.length() == 0 && last == 'M') {
            state = State.MOUSE;
            wanted = 3;
        } else if (last == '~') {
            numbered();
        } else if (parameters.length() == 0 || parameters.charAt(0) <= '9') {
            lettered(last);
        }
    }

    private void shifted(int b) {
        if (b == ESC) {
            state = State.ESCAPE;
        } else if (b < 0x30 || b > 0x39 && b != ';') {
            state = State.PLAIN;
            if (b == 'M') {
                add(KeyPress.Name.ENTER);
            } else {
                lettered(b);
            }
        }
    }

    private void lettered(int last) {
        switch (last) {
            case 'A' -> add(KeyPress.Name.UP);
            case 'B' -> add(KeyPress.Name.DOWN);
            case 'C' -> add(KeyPress.Name.RIGHT);
            case 'D' -> add(KeyPress.Name.LEFT);
            case 'F' -> add(KeyPress.Name.END);
            case 'H' -> add(KeyPress.Name.HOME);
            case 'Z' -> add(KeyPress.Name.BACK_TAB);
            default -> {
                /* not one of ours */
            }
        }
    }

    private void numbered() {
        int end = parameters.indexOf(";");
        switch (end < 0 ? parameters.toString() : parameters.substring(0, end)) {
            case "1", "7" -> add(KeyPress.Name.HOME);
            case "3" -> add(KeyPress.Name.DELETE);
            case "4", "8" -> add(KeyPress.Name.END);
            case "5" -> add(KeyPress.Name.PAGE_UP);
            case "6" -> add(KeyPress.Name.PAGE_DOWN);
            case "200" -> {
                paste.setLength(0);
                state = State.PASTE;
            }
            default -> {
                /* not one of ours */
            }
        }
    }

    private void paste(int b) {
        paste.append((char) b);
        if (endsPaste()) {
            paste.setLength(paste.length() - PASTE_END.length());
            pasted();
        } else if (paste.length() > 2 * LONGEST_PASTE) {
            paste.delete(LONGEST_PASTE, paste.length() - PASTE_END.length());
        }
    }

    private void pasted() {
        byte[] bytes = paste.toString().getBytes(StandardCharsets.ISO_8859_1);
        state = State.PLAIN;
        keys.add(new KeyPress(KeyPress.Name.PASTE, new String(bytes, StandardCharsets.UTF_8)));
    }

    private boolean endsPaste() {
        int from = paste.length() - PASTE_END.length();
        return from >= 0 && paste.indexOf(PASTE_END, from) == from;
    }

    private void add(KeyPress.Name name) {
        keys.add(KeyPress.of(name));
    }
}
