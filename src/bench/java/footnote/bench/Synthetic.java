package footnote.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A story that nobody wrote: scenes of three choices each, over two numbers and two flags, from a seed.
 *
 * <p>One choice leads on to the next scene, one to a scene nearby and one anywhere; the first is always open, so nobody
 * gets stuck, and there is no ending.
 */
record Synthetic(List<Scene> scenes) {
    /** The names of the variables, and the most that each can be; all are at least 0 and begin there. */
    static final List<String> VARIABLES = List.of("gold", "nerve", "lamp", "key");

    static final int[] MOST = {7, 7, 1, 1};

    private static final String[] THINGS =
            "gate boat stove ledger window cellar orchard ladder kettle anchor".split(" ");
    private static final String[] KINDS = "grey loud empty borrowed wet painted far crooked plain".split(" ");
    private static final String[] DEEDS = "leans rattles shuts glows settles rolls hums drips shines".split(" ");
    private static final int WORDS = 30;
    private static final int NEAR = 50;

    /** A comparison: at least a number, or less than it. */
    record Ask(int variable, boolean atLeast, int number) {}

    /** A change: by an amount, within the bounds; or, for a flag, to it. */
    record Change(int variable, boolean adds, int amount) {}

    /** @param when a question, or null for a choice that is always open */
    record Choice(String text, int to, Ask when, List<Change> changes) {}

    /** A scene says one of two sentences, and then a text. */
    record Scene(Ask when, String then, String otherwise, String text, List<Choice> choices) {}

    static Synthetic of(int scenes, long seed) {
        return new Maker(scenes, new SplittableRandom(seed)).story();
    }

    private record Maker(int size, SplittableRandom random) {
        Synthetic story() {
            List<Scene> scenes = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                scenes.add(scene(i));
            }
            return new Synthetic(scenes);
        }

        private Scene scene(int number) {
            // what every choice of a scene does, as if arriving there did it
            List<Change> common = changes(random.nextInt(3));
            int near = Math.floorMod(number + random.nextInt(2 * NEAR + 1) - NEAR, size);
            List<Choice> choices = List.of(
                    choice((number + 1) % size, null, common),
                    choice(near, random.nextBoolean() ? ask() : null, common),
                    choice(random.nextInt(size), ask(), common));
            return new Scene(ask(), words(5), words(5), "Scene " + number + ". " + words(WORDS), choices);
        }

        private Choice choice(int to, Ask when, List<Change> common) {
            List<Change> changes = new ArrayList<>(common);
            changes.addAll(changes(random.nextInt(10) < 3 ? 1 : 0));
            return new Choice("Walk to the " + one(KINDS) + " " + one(THINGS), to, when, changes);
        }

        private Ask ask() {
            int variable = random.nextInt(MOST.length);
            return new Ask(variable, random.nextBoolean(), 1 + random.nextInt(MOST[variable]));
        }

        private List<Change> changes(int count) {
            List<Change> changes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int variable = random.nextInt(MOST.length);
                boolean adds = MOST[variable] > 1;
                int amount = adds ? new int[] {1, 1, 2, -1, -2}[random.nextInt(5)] : random.nextInt(2);
                changes.add(new Change(variable, adds, amount));
            }
            return changes;
        }

        private String words(int count) {
            StringBuilder out = new StringBuilder("The");
            for (int i = 0; i < count; i += 3) {
                out.append(i == 0 ? " " : " and the ")
                        .append(one(KINDS))
                        .append(' ')
                        .append(one(THINGS));
                out.append(' ').append(one(DEEDS));
            }
            return out.append('.').toString();
        }

        private String one(String[] words) {
            return words[random.nextInt(words.length)];
        }
    }
}
