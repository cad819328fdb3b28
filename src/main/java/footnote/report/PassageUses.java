package footnote.report;

import footnote.story.Choice;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a story uses which passage. */
public final class PassageUses {
    private final Story story;
    private final Map<String, List<Use>> uses = new LinkedHashMap<>();

    private PassageUses(Story story) {
        this.story = story;
        story.scenes().values().forEach(this::look);
    }

    public static PassageUses of(Story story) {
        return new PassageUses(story);
    }

    /** A place that uses a passage: a choice that cites it, or a scene that quotes it in its text. */
    public record Use(Scene scene, Optional<Choice> choice) {
        public Use {
            Objects.requireNonNull(scene);
            Objects.requireNonNull(choice);
        }
    }

    /** The places that use a passage, in the writer's order; none where nobody does. */
    public List<Use> of(Passage passage) {
        return List.copyOf(uses.getOrDefault(passage.key(), List.of()));
    }

    /** A document's passages in the order in which they stand in it. */
    public static List<Passage> inOrder(Document document) {
        List<Passage> passages = new ArrayList<>(document.passages().values());
        passages.sort((one, other) -> Integer.compare(one.paragraph(), other.paragraph()));
        return passages;
    }

    /** Whether somebody who plays the role can meet the passage; a scene without a chapter is everybody's. */
    public boolean meets(String role, Passage passage) {
        for (Use use : uses.getOrDefault(passage.key(), List.of())) {
            Optional<String> owner = roleOf(story, use.scene());
            if (owner.isEmpty() || owner.get().equals(role)) {
                return true;
            }
        }
        return false;
    }

    /** The id of the role whose chapter the scene belongs to, if it belongs to one. */
    static Optional<String> roleOf(Story story, Scene scene) {
        return scene.chapter()
                .map(id -> Objects.requireNonNull(story.chapters().get(id)).role());
    }

    private void look(Scene scene) {
        look(scene.text(), new Use(scene, Optional.empty()));
        scene.ending().ifPresent(ending -> look(ending.about(), new Use(scene, Optional.empty())));
        for (Choice choice : scene.choices()) {
            Use use = new Use(scene, Optional.of(choice));
            note(choice.passage(), use);
            look(choice.then(), use);
        }
    }

    private void look(Text text, Use use) {
        text.walk(paragraph -> paragraph.quoted().ifPresent(passage -> note(passage, use)));
    }

    private void note(Passage passage, Use use) {
        List<Use> known = uses.computeIfAbsent(passage.key(), key -> new ArrayList<>());
        if (!known.contains(use)) {
            known.add(use);
        }
    }
}
