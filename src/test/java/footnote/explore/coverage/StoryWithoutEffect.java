package footnote.explore.coverage;

import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Scene;
import footnote.story.Stories;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story with one effect less. */
final class StoryWithoutEffect {
    private StoryWithoutEffect() {}

    static Story without(Story story, DeadStore idle) {
        Map<String, Scene> scenes = new LinkedHashMap<>(story.scenes());
        Scene scene = story.scene(idle.choice().scene());
        Map<String, Choice> choices = new LinkedHashMap<>();
        scene.choices()
                .forEach(choice -> choices.put(
                        choice.id(), choice.equals(idle.choice()) ? without(choice, idle.effect()) : choice));
        scenes.put(
                scene.id(),
                new Scene(
                        scene.id(),
                        scene.title(),
                        scene.chapter(),
                        scene.date(),
                        scene.passage(),
                        scene.text(),
                        new Continuation.Choices(choices)));
        return Stories.with(story, scenes);
    }

    private static Choice without(Choice choice, Effect effect) {
        return new Choice(
                choice.scene(),
                choice.id(),
                choice.text(),
                choice.passage(),
                choice.stance(),
                choice.margin(),
                choice.did(),
                choice.condition(),
                choice.closed(),
                choice.once(),
                without(choice.effects(), effect),
                choice.then(),
                choice.to());
    }

    private static List<Effect> without(List<Effect> effects, Effect effect) {
        List<Effect> rest = new ArrayList<>();
        for (Effect each : effects) {
            if (each instanceof Effect.When when) {
                rest.add(new Effect.When(when.condition(), without(when.effects(), effect)));
            } else if (each != effect) {
                rest.add(each);
            }
        }
        return rest;
    }
}
