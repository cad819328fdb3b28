package footnote.write.twee;

import footnote.story.Choice;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of the passages that a story becomes. Each is that of its scene's title, without what a link could not hold; no
 * two are the same, whatever the size of their letters, and none means something to Twine or SugarCube.
 */
final class PassageNames {
    /** Signs that may stand in a name beside letters and digits: in a link, in a header and in a script they mean nothing. */
    private static final String SIGNS = " ,.!?()’‘“”–—…'-";
    /** Names by which Twine or SugarCube know a passage that is none of the story's. */
    private static final String SPECIAL = "(Story|Passage)[A-Z][A-Za-z]*";

    private final Map<String, String> scenes = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Optional<String> start;
    /** The ids of the scenes whose passages are not called as they are. */
    private final List<String> changed = new ArrayList<>();

    PassageNames(Story story) {
        this.taken.add("style of the sources");
        for (Scene scene : story.scenes().values()) {
            String name = unique(safe(scene.title()), safe(scene.id().replace(':', '.')));
            scenes.put(scene.id(), name);
            if (!name.equals(scene.title())) {
                changed.add(scene.id());
            }
        }
        this.start = story.roles().size() == 1 ? Optional.empty() : Optional.of(unique("Start", "roles"));
    }

    /** The name of a scene's passage. */
    String of(String scene) {
        String name = scenes.get(scene);
        if (name == null) {
            throw new IllegalArgumentException("the story has no scene " + scene);
        }
        return name;
    }

    /** The name of the passage between a choice and where it leads. */
    String step(Choice choice) {
        return steps.computeIfAbsent(
                choice.key(),
                key -> unique(of(choice.scene()) + ", " + safe(choice.id().replace(':', '.')), ""));
    }

    /** The name of the passage in which one of several roles is chosen; nothing where there is one role. */
    Optional<String> start() {
        return start;
    }

    /** The ids of the scenes whose passages are called otherwise, in the order of the story. */
    List<String> changed() {
        return changed;
    }

    private String unique(String name, String more) {
        String one = name.isEmpty() ? more : name;
        if (one.matches(SPECIAL) || taken.contains(one.toLowerCase(Locale.ROOT))) {
            one = (name + " (" + more + ")").strip();
        }
        String numbered = one;
        for (int i = 2; !taken.add(numbered.toLowerCase(Locale.ROOT)); i++) {
            numbered = one + " " + i;
        }
        return numbered;
    }

    private static String safe(String title) {
        StringBuilder safe = new StringBuilder();
        title.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0 ? c : ' ')
                .forEach(safe::appendCodePoint);
        return safe.toString()
                .replaceAll("([-'])\\1+", "$1")
                .replaceAll(" +", " ")
                .strip();
    }
}
