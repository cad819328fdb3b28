package footnote.explore;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyTest {
    private static final int SEEDS = 1500;

    @Test
    void everyFindingIsThatOfAPlainWalk() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Story story = SmallStories.of(seed);
            String where = "seed " + seed;
            Survey survey = Survey.of(new Explorer(story, Progress.SILENT));
            Overheard all = new Overheard(story);
            assertThat(survey.sawEverything()).isTrue();
            for (Scene scene : story.scenes().values()) {
                assertThat(survey.reaches(scene)).as(where + " " + scene).isEqualTo(all.scenes.contains(scene));
                for (Choice choice : scene.choices()) {
                    assertThat(survey.offers(choice)).as(where + " " + choice).isEqualTo(all.offered.contains(choice));
                }
                Question.texts(scene, text -> text.walk(paragraph -> {
                    if (!(paragraph instanceof Paragraph.FirstOf)) {
                        assertThat(survey.shows(paragraph)).as(where + " " + scene + " " + paragraph)
                                .isEqualTo(all.shown.contains(paragraph));
                    }
                }));
                conditions(scene).forEach(condition -> sameVerdict(where, survey, all, condition));
            }
            for (Variable variable : story.variables().values()) {
                assertThat(survey.values(variable)).as(where + " " + variable).containsExactly(
                        all.values.getOrDefault(variable, Set.of()).stream().mapToInt(value -> value).toArray());
            }
        }
    }

    private static void sameVerdict(String where, Survey survey, Overheard all, Condition condition) {
        Verdict expected = all.verdicts.getOrDefault(condition, new Verdict(condition));
        Verdict verdict = survey.verdict(condition).orElseThrow();
        assertThat(verdict.canHold()).as(where + " holds: " + condition).isEqualTo(expected.canHold());
        assertThat(verdict.canFail()).as(where + " fails: " + condition).isEqualTo(expected.canFail());
        assertThat(verdict.idleOperands()).as(where + " idle: " + condition).isEqualTo(expected.idleOperands());
    }

    private static List<Condition> conditions(Scene scene) {
        List<Condition> all = new ArrayList<>();
        for (Way way : Scenes.ways(scene)) {
            way.exits().forEach(exit -> all.add(exit.condition()));
        }
        for (Choice choice : scene.choices()) {
            all.add(choice.condition());
            for (Effect effect : choice.effects()) {
                new Question(effect, null).conditions(all::add);
            }
        }
        Question.texts(scene, text -> text.paragraphs().forEach(
                paragraph -> new Question(paragraph, null).conditions(all::add)));
        all.removeIf(condition -> condition == Condition.ALWAYS);
        return all;
    }
}
