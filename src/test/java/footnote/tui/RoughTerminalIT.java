package footnote.tui;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Attack;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished program in a terminal that treats it roughly: windows that jump, pastes, and keys by the thousand. */
class RoughTerminalIT {
    private static final int ROUNDS = Attack.isLong() ? 400 : 20;
    private static final int KEYS = Attack.isLong() ? 200_000 : 5_000;
    /** All that a player can press, but for what leaves ({@code q}) and Ctrl-C; Escapes and arrows among them. */
    private static final String[] PRESSED = {
        "1",
        "2",
        "3",
        "9",
        "u",
        "r",
        "s",
        "o",
        "c",
        "n",
        "/",
        "x",
        "d",
        "t",
        "e",
        "v",
        "l",
        "a",
        "?",
        "j",
        "k",
        " ",
        "\r",
        "\t",
        "\u007f",
        "\u001b",
        "\u001b[A",
        "\u001b[B",
        "\u001b[6~",
        "\u001b[5~",
        "\u001b[H",
        "\u001bOP",
        "\u001b[999;999R",
        "\u001b]0;1\u0007",
        "\u00e9",
        "\ud55c",
        "\u0301",
        "\f"
    };

    @TempDir
    Path home;

    private Pane playing() throws Exception {
        CountedGame game = new CountedGame(home);
        Pane pane = new Pane(80, 24, "dash", game.environment());
        pane.enters("clear; " + CountedGame.java() + " -jar '" + CountedGame.jar() + "' '" + game.story() + "'")
                .awaits("The counter")
                .types("1")
                .awaits("You have counted 0 of them");
        return pane;
    }

    @Test
    void afterManyResizesTheLastSizeIsFilled() throws Exception {
        Random random = new Random(3);
        try (Pane pane = playing()) {
            for (int round = 0; round < ROUNDS; round++) {
                pane.resizes(1 + random.nextInt(random.nextBoolean() ? 4 : 400), 1 + random.nextInt(120));
                if (random.nextInt(4) == 0) {
                    pane.types(random.nextBoolean() ? "j" : " ");
                }
            }
            pane.resizes(1, 1).resizes(9_999, 2).resizes(2, 9_999).resizes(80, 24);
            pane.awaits("You have counted 0 of them").types("1").awaits("You have counted 1 of them");
            pane.keys("q").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("0");
        }
    }

    @Test
    void aPasteChoosesNothing() throws Exception {
        try (Pane pane = playing()) {
            pane.pastes("1\n2\nq\n".repeat(1_000)).pastes("\u001b[201").pastes("1");
            pane.types("1").awaits("You have counted 1 of them");
            pane.keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void aPasteWithoutAnEndEndsByItself() throws Exception {
        try (Pane pane = playing()) {
            pane.types("/").types("\u001b[200~111q").awaits("what was pasted", seen -> seen.contains("111q"));
            pane.keys("Escape").awaits("the notebook", seen -> !seen.contains("Search:"));
            pane.keys("Escape").awaits("You have counted 0 of them");
            pane.types("1").awaits("You have counted 1 of them");
            pane.keys("q").awaitsPrompt().isAsItWas();
        }
    }

    @Test
    void afterAFloodOfKeysTheNextKeyIsHeard() throws Exception {
        Random random = new Random(4);
        try (Pane pane = playing()) {
            StringBuilder flood = new StringBuilder();
            for (int key = 0; key < KEYS; key++) {
                flood.append(PRESSED[random.nextInt(PRESSED.length)]);
                if (flood.length() > 2_000) {
                    pane.types(flood.toString());
                    flood.setLength(0);
                }
            }
            pane.keys("C-c").awaitsPrompt().isAsItWas();
            assertThat(pane.exitCode()).isEqualTo("130");
        }
    }
}
