package footnote.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes keys of the bytes that a terminal sends: a state machine that takes one byte at a time.
 *
 * <p>It keeps its state between calls, so a sequence may arrive in pieces. A sequence that it doesn't know is swallowed
 * whole: a digit that leaked out of one would choose.
 */
final class KeyDecoder {
    private static final int ESC = 0x1b;
    private static final int BEL = 0x07;
    private static final int CTRL_C = 0x03;
    private static final int STRING_END = 0x9c;
    /** How many bytes follow {@code ESC [ M}: the button and where it was pressed. */
    private static final int MOUSE_BYTES = 3;
    /** More parameters than any key has; of a longer sequence only the end is of interest. */
    private static final int LONGEST_PARAMETERS = 32;

    /** In milliseconds: an Escape that nothing follows within that time was the key. */
    private static final int ESCAPE_PATIENCE = 60;
    /** In milliseconds: a sequence or character that nothing follows within that time is dropped. */
    private static final int SEQUENCE_PATIENCE = 1000;
    /** In milliseconds: of a paste that nothing follows within that time the end was lost, and keys are keys again. */
    private static final int PASTE_PATIENCE = 3000;

    /** What came so far, and so what the next byte is. */
    private enum State {
        /** Nothing that is not complete. */
        PLAIN,
        /** The beginning of a character of several bytes. */
        CHARACTER,
        /** An Escape: the key, or the beginning of a sequence. */
        ESCAPE,
        /** {@code ESC [}, a control sequence: parameters, and one byte from {@code @} to {@code ~} that ends it. */
        CONTROL_SEQUENCE,
        /** {@code ESC [ [}, a function key of the Linux console: one more byte. */
        LINUX_FUNCTION_KEY,
        /** {@code ESC O}, a key in application mode: digits, and one byte that ends it. */
        APPLICATION_KEY,
        /** {@code ESC ]} and the like, an answer of the terminal: up to a bell, or to {@code ESC \}. */
        STRING,
        /** An Escape within such an answer. */
        ESCAPE_IN_STRING,
        /** {@code ESC SPACE} and the like, a short sequence: bytes up to {@code /}, and one that ends it. */
        SHORT_SEQUENCE,
        /** {@code ESC [ M}, a press of a mouse button. */
        MOUSE,
        /** {@code ESC [ 200 ~}: what is pasted. */
        PASTE
    }

    private final List<KeyPress> keys = new ArrayList<>();
    private final CharacterBuffer character = new CharacterBuffer();
    private final PasteBuffer paste = new PasteBuffer();
    /** Of the control sequence that is read. */
    private final StringBuilder parameters = new StringBuilder();

    private State state = State.PLAIN;
    /** Whether the character that is read follows an Escape: Alt was held, and it is no key of ours. */
    private boolean withAlt;
    /** Whether the sequence was begun by one byte from 0x80 on in place of an Escape and a letter. */
    private boolean eightBit;
    /** How many bytes of a press of the mouse are still to come. */
    private int mouseBytes;

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
            case ESCAPE -> ESCAPE_PATIENCE;
            case PASTE -> PASTE_PATIENCE;
            case CHARACTER, CONTROL_SEQUENCE, LINUX_FUNCTION_KEY, APPLICATION_KEY -> SEQUENCE_PATIENCE;
            case STRING, ESCAPE_IN_STRING, SHORT_SEQUENCE, MOUSE -> SEQUENCE_PATIENCE;
        };
    }

    /** Nothing more came: a lone Escape was the key, a paste is what came of it, and what else was begun is dropped. */
    List<KeyPress> decide() {
        if (state == State.ESCAPE) {
            add(KeyPress.Name.ESCAPE);
        } else if (state == State.PASTE) {
            addPaste();
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
            case ESCAPE -> afterEscape(b);
            case CONTROL_SEQUENCE -> controlSequence(b);
            case LINUX_FUNCTION_KEY -> state = State.PLAIN;
            case APPLICATION_KEY -> applicationKey(b);
            case STRING -> string(b);
            case ESCAPE_IN_STRING -> state = b == '\\' ? State.PLAIN : State.STRING;
            case SHORT_SEQUENCE -> state = isIntermediate(b) ? state : State.PLAIN;
            case MOUSE -> state = --mouseBytes == 0 ? State.PLAIN : state;
            case PASTE -> paste(b);
        }
    }

    private void plain(int b) {
        if (b == ESC) {
            eightBit = false;
            state = State.ESCAPE;
        } else if (b >= 0x80 && b <= 0x9f) {
            eightBit(b);
        } else if (CharacterBuffer.begins(b)) {
            beginCharacter(b, false);
        } else if (b >= ' ' && b <= '~') {
            keys.add(KeyPress.text(String.valueOf((char) b)));
        } else {
            add(FunctionKeys.ofControlCharacter(b));
        }
    }

    /** A byte from 0x80 to 0x9f, which some terminals send in place of an Escape and the letter that is 0x40 before. */
    private void eightBit(int b) {
        eightBit = true;
        afterEscape(b - 0x40);
    }

    private void beginCharacter(int first, boolean alt) {
        character.begin(first);
        withAlt = alt;
        state = State.CHARACTER;
    }

    private void character(int b) {
        if (!CharacterBuffer.goesOn(b)) {
            state = State.PLAIN;
            take(b);
        } else if (character.completes(b)) {
            state = State.PLAIN;
            addCharacter(character.text());
        }
    }

    private void addCharacter(String text) {
        if (Character.isISOControl(text.charAt(0))) {
            eightBit(text.charAt(0));
        } else if (!withAlt && text.charAt(0) != '\ufffd') {
            keys.add(KeyPress.text(text));
        }
    }

    private void afterEscape(int b) {
        parameters.setLength(0);
        if (CharacterBuffer.begins(b)) {
            beginCharacter(b, true);
            return;
        }
        state = switch (b) {
            case '[' -> State.CONTROL_SEQUENCE;
            case 'O' -> State.APPLICATION_KEY;
            case ']', 'P', '^', '_', 'X' -> State.STRING;
            case ESC -> State.ESCAPE;
            default -> isIntermediate(b) ? State.SHORT_SEQUENCE : State.PLAIN; // of these a key with Alt
        };
    }

    private static boolean isIntermediate(int b) {
        return b >= ' ' && b <= '/';
    }

    private void string(int b) {
        // the byte that ends it is also the middle of letters, in strings of a terminal that begins them by an Escape
        boolean ends = b == BEL || b == STRING_END && eightBit;
        state = b == ESC ? State.ESCAPE_IN_STRING : ends ? State.PLAIN : state;
    }

    private void controlSequence(int b) {
        if (b == ESC) {
            state = State.ESCAPE;
        } else if (b >= ' ' && b <= '?') {
            if (parameters.length() < LONGEST_PARAMETERS) {
                parameters.append((char) b);
            }
        } else if (b >= '@' && b <= '~') {
            state = State.PLAIN;
            endControlSequence(b);
        }
    }

    private void endControlSequence(int last) {
        boolean bare = parameters.length() == 0;
        if (bare && last == '[') {
            state = State.LINUX_FUNCTION_KEY;
        } else if (bare && last == 'M') {
            state = State.MOUSE;
            mouseBytes = MOUSE_BYTES;
        } else if (last == '~') {
            numbered(firstParameter());
        } else if (bare || parameters.charAt(0) <= '9') {
            add(FunctionKeys.ofLetter(last));
        }
    }

    private String firstParameter() {
        int end = parameters.indexOf(";");
        return end < 0 ? parameters.toString() : parameters.substring(0, end);
    }

    private void numbered(String number) {
        if (number.equals("200")) {
            paste.clear();
            state = State.PASTE;
        } else {
            add(FunctionKeys.ofNumber(number));
        }
    }

    private void applicationKey(int b) {
        if (b == ESC) {
            state = State.ESCAPE;
        } else if (b < '0' || b > '9' && b != ';') {
            state = State.PLAIN;
            add(b == 'M' ? Optional.of(KeyPress.Name.ENTER) : FunctionKeys.ofLetter(b));
        }
    }

    private void paste(int b) {
        if (paste.endsWith(b)) {
            addPaste();
            state = State.PLAIN;
        }
    }

    private void addPaste() {
        keys.add(new KeyPress(KeyPress.Name.PASTE, paste.text()));
    }

    private void add(Optional<KeyPress.Name> name) {
        name.ifPresent(this::add);
    }

    private void add(KeyPress.Name name) {
        keys.add(KeyPress.of(name));
    }
}
