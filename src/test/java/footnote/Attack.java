package footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Rounds of an attack, each with a seed of its own, which a failure names. Few in every build; the property
 * {@code attack.rounds} says how many all campaigns together have, and {@code mvn -P attack verify} asks for 100,000.
 */
public final class Attack {
    private static final int ROUNDS = Integer.getInteger("attack.rounds", 4_000);
    private static final int MANY = 50_000;
    /** Far more than any round needs, however busy the machine is: met only by what hangs. */
    private static final Duration HANGING = Duration.ofMinutes(1);
    /**
     * What a round may take of a processor: work is bounded, and not how much else the machine has to do meanwhile. At
     * length it is what is promised.
     */
    private static final Duration WORK = Duration.ofSeconds(Integer.getInteger("attack.step", 60));

    /** What the formats are made of, and what their readers would rather not see. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "[[",
            "]]",
            "->",
            "<-",
            "|",
            "<<",
            ">>",
            "(if: $a)[",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            ":",
            "::",
            "\n:: ",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\u001b[2J",
            "\u202e",
            "\ufeff",
            "\u0301",
            "\ud83d\ude00",
            "null",
            "true",
            "-1",
            "0.5",
            "1e999",
            "99999999999999999999",
            "2147483648",
            "<!--",
            "<script>",
            "</tw-passagedata>",
            "&#0;",
            "&lt;",
            "''",
            "//",
            "..",
            "../",
            "/",
            "#",
            "> ",
            "= ",
            "role ",
            " and ",
            " or ",
            "not ",
            "(",
            ")",
            ">=",
            "\"if\": ",
            "\"text\": ",
            "\"adds\": ",
            "\"format\": 2",
            ",");

    private Attack() {}

    /** One round; whatever it throws is a failure. */
    public interface Round {
        void go(Random random) throws Exception;
    }

    /** Whether it is the long attack: what is tried at some places otherwise is tried at all of them. */
    public static boolean isLong() {
        return ROUNDS >= MANY;
    }

    /** @param share the campaign's part of all rounds, in percent */
    public static void rounds(int share, Round round) {
        int rounds = Math.max(1, (int) ((long) ROUNDS * share / 100));
        for (int seed = 0; seed < rounds; seed++) {
            Random random = new Random(seed);
            try {
                assertTimeoutPreemptively(HANGING, () -> bounded(round, random));
            } catch (Throwable failure) {
                throw new AssertionError("in the round of seed " + seed, failure);
            }
        }
    }

    private static void bounded(Round round, Random random) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        round.go(random);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                .as("the work of the round")
                .isLessThanOrEqualTo(WORK);
    }

    /** The bytes with one to four damages of every kind. */
    public static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int damages = 1 + random.nextInt(4); damages > 0; damages--) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(40)));
        byte[] stretch = Arrays.copyOfRange(bytes, at, to);
        return switch (random.nextInt(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> spliced(bytes, at, to, new byte[0], 1);
            case 2 -> spliced(bytes, at, at, stretch, 1 + random.nextInt(3));
            case 3 -> spliced(bytes, at, at, stretch, random.nextInt(300));
            case 4 -> spliced(bytes, random.nextInt(bytes.length + 1), stretch);
            case 5 -> flipped(bytes, random);
            default ->
                spliced(bytes, at, random.nextBoolean() ? at : to, piece(random), random.nextInt(50) == 0 ? 500 : 1);
        };
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        return bytes.length == 0 ? bytes : flipped(bytes, random.nextInt(bytes.length), random.nextInt(8));
    }

    /** The bytes with one bit turned. */
    public static byte[] flipped(byte[] bytes, int at, int bit) {
        byte[] other = bytes.clone();
        other[at] ^= (byte) (1 << bit);
        return other;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] piece) {
        return spliced(bytes, at, at, piece, 1);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] piece, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        for (int i = 0; i < times; i++) {
            out.write(piece, 0, piece.length);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
