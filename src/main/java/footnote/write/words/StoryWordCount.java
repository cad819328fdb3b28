package footnote.write.words;

import footnote.problem.WhiteSpace;
import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Markup;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many words a story has, by scene, chapter and role.
 *
 * <p>Everything that is written in a scene and its choices counts once, whether one player could read all of it or not.
 * A passage counts once in each scene that shows it or has a choice that cites it.
 */
public final class StoryWordCount {
    private final Story story;
    private final Map<Scene, WordTally> scenes = new LinkedHashMap<>();

    public StoryWordCount(Story story) {
        this.story = story;
        story.scenes().values().forEach(scene -> scenes.put(scene, count(scene)));
    }

    /** The words of a scene and its choices. */
    public static WordTally count(Scene scene) {
        Counting counting = new Counting();
        counting.add(scene.title());
        scene.texts(counting::add);
        for (Choice choice : scene.choices()) {
            counting.add(choice.passage());
        }
        return new WordTally(counting.own, counting.quoted);
    }

    /** The words of all scenes. */
    public WordTally all() {
        return sum(List.copyOf(scenes.keySet()));
    }

    /** The words of a role's chapters. */
    public WordTally of(Role role) {
        WordTally all = WordTally.NONE;
        for (Chapter chapter : story.chapters().values()) {
            all = chapter.role().equals(role.id()) ? all.plus(of(chapter)) : all;
        }
        return all;
    }

    public WordTally of(Chapter chapter) {
        return sum(in(chapter));
    }

    public WordTally of(Scene scene) {
        return Objects.requireNonNull(scenes.get(scene), "a scene of this story");
    }

    /** The scenes of a chapter, in the writer's order. */
    public List<Scene> in(Chapter chapter) {
        return story.scenes().values().stream()
                .filter(scene -> scene.chapter().filter(chapter.id()::equals).isPresent())
                .toList();
    }

    /** The scenes of no chapter, in the writer's order. */
    public List<Scene> inNoChapter() {
        return story.scenes().values().stream()
                .filter(scene -> scene.chapter().isEmpty())
                .toList();
    }

    /** The words of several scenes. */
    public WordTally sum(List<Scene> several) {
        WordTally all = WordTally.NONE;
        for (Scene scene : several) {
            all = all.plus(of(scene));
        }
        return all;
    }

    /** One scene being counted. */
    private static final class Counting {
        private final Set<Passage> quotations = new HashSet<>();
        private long own;
        private long quoted;

        void add(String words) {
            own += WhiteSpace.countWords(words);
        }

        void add(Text text) {
            text.walk(paragraph -> {
                add(Markup.plain(paragraph.ownWords()));
                paragraph.quoted().ifPresent(this::add);
            });
        }

        void add(Passage passage) {
            quoted += quotations.add(passage) ? WhiteSpace.countWords(passage.quote()) : 0;
        }
    }
}
