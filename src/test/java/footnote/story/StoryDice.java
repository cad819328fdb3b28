package footnote.story;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Rolls small stories that nobody would write, with everything in them that play has to get right: rings, page turns,
 * closed and once-only choices, conditions of every kind, lasting variables and those that live in a chapter.
 *
 * <p>The same seed gives the same story. Rings of page turns alone are not rolled.
 */
public final class StoryDice {
    private static final String[] ROLES = {"pilot", "keeper"};

    private final Random random;
    private final Stories stories;
    private final int scenes;

    private StoryDice(Random random) {
        this.random = random;
        this.stories = Stories.of("rolled");
        this.scenes = 3 + random.nextInt(6);
    }

    public static Story roll(Random random) {
        return new StoryDice(random).story();
    }

    private Story story() {
        for (String role : ROLES) {
            stories.chapter(role + "-1", role).chapter(role + "-2", role);
        }
        stories.flag("wet", random.nextBoolean())
                .number("light", -1, 2, random.nextInt(4) - 1)
                .oneOf("lamp", "lit", "out", "gone")
                .number("mood", 0, 3, 1)
                .flag("oath", false);
        stories.lives("mood", "pilot-1").lasting("oath", "pilot");
        stories.role("pilot", sceneOf(random.nextInt(scenes)), "light", "mood").role("keeper", sceneOf(0), "lamp");
        for (int number = 0; number < scenes; number++) {
            stories.scene(sceneOf(number), rolled(number));
        }
        return stories.scene("end", scene -> scene.text("The end.")).build();
    }

    private static String sceneOf(int number) {
        return "scene." + number;
    }

    private Consumer<Stories.SceneWords> rolled(int number) {
        return scene -> {
            scene.text("This is scene " + number + ".").chapter(ROLES[0] + "-" + (1 + random.nextInt(2)));
            if (random.nextBoolean()) {
                scene.paragraph(Stories.when(condition(2), "Sometimes this."));
            }
            if (random.nextInt(4) == 0) {
                // Only on to later scenes: so no ring is made of page turns alone.
                scene.turn(
                        random.nextBoolean()
                                ? Stories.to(later(number))
                                : Stories.to(condition(1), later(number), later(number)));
                return;
            }
            int choices = 1 + random.nextInt(4);
            for (int i = 0; i < choices; i++) {
                scene.choice("choice-" + i, any(), this::roll);
            }
        };
    }

    private void roll(Stories.ChoiceWords choice) {
        if (random.nextInt(3) == 0) {
            choice.when(condition(2));
        }
        if (random.nextInt(3) == 0) {
            choice.closed("Not now.");
        }
        if (random.nextInt(4) == 0) {
            choice.once();
        }
        if (random.nextInt(3) == 0) {
            choice.to(Stories.to(condition(1), any(), any()));
        }
        if (random.nextBoolean()) {
            choice.then("Something comes of it.");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            choice.does(random.nextInt(3) == 0 ? new Effect.When(condition(1), List.of(effect(), effect())) : effect());
        }
    }

    private String any() {
        return random.nextInt(10) == 0 ? "end" : sceneOf(random.nextInt(scenes));
    }

    private String later(int number) {
        int next = number + 1 + random.nextInt(scenes - number);
        return next == scenes ? "end" : sceneOf(next);
    }

    private Effect effect() {
        return switch (random.nextInt(4)) {
            case 0 -> stories.set("wet", random.nextBoolean());
            case 1 -> stories.add("light", random.nextInt(5) - 2);
            case 2 -> stories.set("lamp", random.nextBoolean() ? "out" : "gone");
            default -> stories.add("mood", random.nextBoolean() ? 1 : -1);
        };
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> stories.is("wet", Comparison.EQUAL, random.nextBoolean());
            case 1 -> stories.is("light", Comparison.values()[random.nextInt(6)], random.nextInt(4) - 1);
            case 2 -> stories.is("lamp", Comparison.NOT_EQUAL, "out");
            case 3 -> stories.visited(sceneOf(random.nextInt(scenes)));
            case 4 -> stories.is("oath", Comparison.EQUAL, random.nextBoolean());
            case 5 -> new Condition.Not(condition(depth - 1));
            case 6 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }
}
