package footnote.tui;

import java.nio.charset.StandardCharsets;

/** The bytes of one character in UTF-8 that takes several, as they come in. */
final class CharacterBuffer {
    private final byte[] bytes = new byte[4];
    private int length;
    private int wanted;

    /** Whether a byte, from 0 to 255, begins such a character. */
    static boolean begins(int b) {
        return b >= 0xc2 && b <= 0xf4;
    }

    /** Whether a byte, from 0 to 255, can only be in the middle of one. */
    static boolean goesOn(int b) {
        return b >= 0x80 && b <= 0xbf;
    }

    /** Begins a character with its first byte. */
    void begin(int first) {
        bytes[0] = (byte) first;
        length = 1;
        wanted = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    }

    /** Takes the next byte; true where the character is complete. */
    boolean completes(int next) {
        bytes[length++] = (byte) next;
        return length == wanted;
    }

    /** The character that is complete; U+FFFD where the bytes are none. */
    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
