package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    private static final String ESC = "\u001b";

    private final KeyDecoder keyboard = new KeyDecoder();

    private List<String> keys(String typed) {
        return words(keyboard.take(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> words(List<KeyPress> keys) {
        List<String> words = new ArrayList<>();
        keys.forEach(key -> words.add(key.text().isEmpty() ? key.name().name() : key.name() + " " + key.text()));
        return words;
    }

    @Test
    void lettersComeAsTheyAre() {
        assertThat(keys("a1 é”조😀"))
                .containsExactly("TEXT a", "TEXT 1", "TEXT  ", "TEXT é", "TEXT ”", "TEXT 조", "TEXT 😀");
    }

    @ParameterizedTest
    @CsvSource({
        "9b 31 35 7e 37, TEXT 7",
        "c2 9b 31 35 7e 37, TEXT 7",
        "9b 41, UP",
        "8f 42, DOWN",
        "9d 31 31 3b 31 9c 37, TEXT 7",
        "c2 9d 31 31 c2 9c 37, TEXT 7",
        "90 31 1b 5c 37, TEXT 7",
        "1b 5d 31 e2 80 9c 31 07 37, TEXT 7",
        "84 37, TEXT 7"
    })
    void sequencesOfEightBitsAreSwallowedLikeOthers(String bytes, String key) {
        byte[] sent = HexFormat.ofDelimiter(" ").parseHex(bytes);
        assertThat(words(keyboard.take(sent))).containsExactly(key);
    }

    @Test
    void aPasteThatDoesNotEndEndsWhenNothingMoreComes() {
        assertThat(keys(ESC + "[200~11q")).isEmpty();
        assertThat(keyboard.patience()).as("longer than any paste pauses").isBetween(2_000, 5_000);
        assertThat(words(keyboard.decide())).containsExactly("PASTE 11q");
        assertThat(keyboard.patience()).isZero();
        assertThat(keys("1")).containsExactly("TEXT 1");
        assertThat(keys(ESC + "[200~2" + ESC + "[201~")).containsExactly("PASTE 2");
    }

    @ParameterizedTest
    @CsvSource({
        "[A, UP",
        "[B, DOWN",
        "[C, RIGHT",
        "[D, LEFT",
        "OA, UP",
        "OB, DOWN",
        "[H, HOME",
        "[F, END",
        "[1~, HOME",
        "[4~, END",
        "[5~, PAGE_UP",
        "[6~, PAGE_DOWN",
        "[3~, DELETE",
        "[Z, BACK_TAB",
        "OM, ENTER",
        "[1;2A, UP"
    })
    void theKeysOfAKeyboardAreKnown(String sequence, String name) {
        assertThat(keys(ESC + sequence)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "0d, ENTER",
        "0a, ENTER",
        "09, TAB",
        "7f, BACKSPACE",
        "08, BACKSPACE",
        "0c, REDRAW",
        "15, CLEAR_LINE",
        "1a, STOP",
        "03, INTERRUPT"
    })
    void controlKeysAreKnown(String code, String name) {
        assertThat(keys(String.valueOf((char) Integer.parseInt(code, 16)))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[15~",
                "[1;5P",
                "[?1;2c",
                "[M !1",
                "[<0;12;12M",
                "[0;12;12M",
                "O5P",
                "[[1",
                "1",
                "é",
                "(1",
                "]11;rgb:1/2/3\u0007",
                "]11;1\u001b\\",
                "P1$r1\u001b\\",
                "[200;1;2u",
                "[27;5;49~",
                "[12;40R",
                "[I",
                "[2~"
            })
    void whatIsUnknownIsSwallowedWhole(String sequence) {
        assertThat(keys(ESC + sequence)).isEmpty();
        assertThat(keys("2")).containsExactly("TEXT 2");
    }

    @Test
    void aSequenceMayArriveInPieces() {
        assertThat(keys(ESC)).isEmpty();
        assertThat(keys("[")).isEmpty();
        assertThat(keys("1")).isEmpty();
        assertThat(keys("5")).isEmpty();
        assertThat(keys("~")).isEmpty();
        assertThat(keys("7")).containsExactly("TEXT 7");
    }

    @Test
    void anEscapeIsAKeyWhenNothingFollows() {
        assertThat(keys(ESC)).isEmpty();
        assertThat(keyboard.patience()).isPositive();
        assertThat(words(keyboard.decide())).containsExactly("ESCAPE");
        assertThat(keyboard.patience()).isZero();
    }

    @Test
    void aSequenceThatNeverEndsIsDropped() {
        assertThat(keys(ESC + "]never")).isEmpty();
        assertThat(keyboard.patience()).isPositive();
        assertThat(keyboard.decide()).isEmpty();
        assertThat(keys("1")).containsExactly("TEXT 1");
    }

    @Test
    void aPasteIsOneText() {
        assertThat(keys("a" + ESC + "[200~1q" + ESC + "[Aé\n2" + ESC + "[201~b"))
                .containsExactly("TEXT a", "PASTE 1q" + ESC + "[Aé\n2", "TEXT b");
    }

    @Test
    void aPasteMayArriveInPiecesAndBeHuge() {
        assertThat(keys(ESC + "[200~first")).isEmpty();
        assertThat(keys("x".repeat(100_000))).isEmpty();
        List<KeyPress> keys = keyboard.take((ESC + "[201~").getBytes(StandardCharsets.UTF_8));
        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).text()).startsWith("first").hasSizeLessThan(10_000);
    }

    @Test
    void ctrlCIsHeardInTheMiddleOfAnything() {
        for (String begun : List.of("", ESC, ESC + "[", ESC + "]", ESC + "[200~", "\u00e9".substring(0, 1))) {
            assertThat(keys(begun + "\u0003")).contains("INTERRUPT");
        }
    }

    @Test
    void brokenCharactersAreNoKeysAndHideNone() {
        List<KeyPress> keys = keyboard.take(new byte[] {
            (byte) 0xc3,
            'a',
            (byte) 0xff,
            (byte) 0x80,
            (byte) 0xe2,
            (byte) 0x80,
            'b',
            (byte) 0xed,
            (byte) 0xa0,
            (byte) 0x80,
            'c'
        });
        assertThat(words(keys)).containsExactly("TEXT a", "TEXT b", "TEXT c");
    }

    @Test
    void noBytesMakeItFail() {
        long seed = 20_141_124;
        Random random = new Random(seed);
        byte[] alphabet = "\u001b\u001b[[O];012~AM<?$\u0007\\P é".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] =
                        random.nextInt(4) == 0 ? (byte) random.nextInt(256) : alphabet[random.nextInt(alphabet.length)];
            }
            keyboard.take(bytes);
        }
        keyboard.decide();
        keys(ESC + "[201~");
        assertThat(keys("\u0003z")).as("seed " + seed).containsExactly("INTERRUPT", "TEXT z");
    }
}
