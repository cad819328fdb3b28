package footnote.explore.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.explore.BruteForce;
import footnote.explore.SmallStories;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.story.Choice;
import footnote.story.Comparison;
import footnote.story.Role;
import footnote.story.Stories;
import footnote.story.Story;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CosmeticChoicesTest {
    private static final int SEEDS = 1000;

    @Test
    void aChoiceIsCosmeticExactlyWhereAPlainWalkFindsIt() {
        int found = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            Set<Choice> beside = new HashSet<>();
            Set<Choice> different = new HashSet<>();
            Set<Choice> alone = new HashSet<>();
            for (Role role : story.roles().values()) {
                new BruteForceEquivalence(BruteForce.any(story, role)).decide(beside, different, alone);
            }
            CosmeticChoices decisions = CosmeticChoices.of(new Explorer(story, Progress.SILENT));
            Set<Choice> cosmetic = new HashSet<>(beside);
            cosmetic.removeAll(different);
            alone.removeAll(beside);
            found += cosmetic.size();
            assertThat(decisions.sawEverything()).isTrue();
            assertThat(decisions.cosmetic()).as("seed %d", seed).isEqualTo(cosmetic);
            assertThat(decisions.noDecision()).as("seed %d", seed).isEqualTo(alone);
        }
        assertThat(found).isGreaterThan(100);
    }

    /** Keeping the lamp as it is equals lighting it where it is lit, and quenching it where it is not. */
    @Test
    void aChoiceIsCosmeticWhereInEachStateSomeOtherOfferLeadsToTheSame() {
        Stories harbour = Stories.of("harbour").flag("lamp", false).role("keeper", "pier");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.text("Fog.")
                                .choice("light", "boat", choice -> choice.does(harbour.set("lamp", true)))
                                .choice("wait", "boat"))
                .scene(
                        "boat",
                        scene -> scene.text("Water.")
                                .choice("keep", "end")
                                .choice("light", "end", choice -> choice.does(harbour.set("lamp", true)))
                                .choice("quench", "end", choice -> choice.does(harbour.set("lamp", false))))
                .scene(
                        "end",
                        scene -> scene.paragraph(Stories.when(harbour.is("lamp", Comparison.EQUAL, true), "A light."))
                                .ending("Home"))
                .build();
        assertThat(CosmeticChoices.of(new Explorer(story, Progress.SILENT)).cosmetic())
                .extracting(Choice::key)
                .containsExactly("boat/keep");
    }

    /** Seen by the lamp alone, or by the bell alone, some other offer always does the same; never one by both. */
    @Test
    void aChoiceIsNotCosmeticWhereEachParagraphMakesItEqualToADifferentChoice() {
        Stories harbour =
                Stories.of("harbour").flag("lamp", false).flag("bell", false).role("keeper", "pier");
        Story story = harbour.scene(
                        "pier",
                        scene -> scene.text("Fog.")
                                .choice("light", "boat", choice -> choice.does(harbour.set("lamp", true)))
                                .choice("ring", "boat", choice -> choice.does(harbour.set("bell", true))))
                .scene(
                        "boat",
                        scene -> scene.text("Water.")
                                .choice("keep", "end")
                                .choice(
                                        "both",
                                        "end",
                                        choice -> choice.does(harbour.set("lamp", true), harbour.set("bell", true)))
                                .choice(
                                        "none",
                                        "end",
                                        choice -> choice.does(harbour.set("lamp", false), harbour.set("bell", false))))
                .scene(
                        "end",
                        scene -> scene.paragraph(Stories.when(harbour.is("lamp", Comparison.EQUAL, true), "A light."))
                                .paragraph(Stories.when(harbour.is("bell", Comparison.EQUAL, true), "A bell."))
                                .ending("Home"))
                .build();
        assertThat(CosmeticChoices.of(new Explorer(story, Progress.SILENT)).cosmetic())
                .isEmpty();
    }

    /** Far away, and each with a value of its own: playing to each would grow with the square of their number. */
    @Test
    void scenesFarAwayAreLookedAtAheadOnlyAsLongAsThatIsWorthIt() {
        int scenes = 400;
        Stories road = Stories.of("road").role("walker", "s0");
        for (int i = 0; i < scenes; i++) {
            String flag = "f" + i;
            String next = i + 1 < scenes ? "s" + (i + 1) : "end";
            road.flag(flag, false)
                    .scene(
                            "s" + i,
                            scene -> scene.paragraph(Stories.when(road.is(flag, Comparison.EQUAL, true), "A light."))
                                    .choice("walk", next)
                                    .choice("light", next, choice -> choice.does(road.set(flag, true))));
        }
        Story story = road.scene("end", scene -> scene.ending("There")).build();
        int[] looks = {0};
        Progress progress = (work, done) -> {
            looks[0] += work.startsWith("sample of") ? 1 : 0;
            return true;
        };
        CosmeticChoices found = CosmeticChoices.of(new Explorer(story, progress));
        assertThat(found.cosmetic()).hasSize(2 * scenes);
        assertThat(looks[0]).isLessThan(scenes / 2);
    }
}
