package footnote.check;

import footnote.explore.statespace.InitialValues;
import footnote.load.Branch;
import footnote.load.Origins;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a check of some branches is about: the things in their files, and the roles whose players can meet them.
 *
 * <p>That this is enough: a branch only adds. Each play of the story alone is a play of the story with the branch, so what
 * can be reached, shown or asked there still can; nothing that the story has can become unreachable, and no condition of
 * it can begin to hold always or never. Only where a player gets stuck may lie in the story's own files, and a choice of
 * the story that a choice of the branch stands beside may make no difference any more.
 */
final class BranchFocus {
    private final Story story;
    private final Origins origins;
    private final List<Branch> branches;

    /** @param branches those with which the story was loaded and which are asked about */
    BranchFocus(Story story, Origins origins, List<Branch> branches) {
        this.story = story;
        this.origins = origins;
        this.branches = branches;
    }

    /** Whether a thing stands in a file of one of the branches, or is a choice that such a choice stands beside. */
    boolean isAbout(Object thing) {
        return standsIn(thing)
                || thing instanceof Choice choice
                        && story.scene(choice.scene()).choices().stream().anyMatch(this::standsIn);
    }

    /** Whether a thing stands in a file of one of the branches. */
    boolean standsIn(Object thing) {
        return origins.of(thing)
                .map(span -> span.file().name())
                .filter(name -> branches.stream().anyMatch(branch -> name.startsWith(branch.where() + "/")))
                .isPresent();
    }

    /** The roles that can come to something of the branches, or begin as nobody could without them. */
    List<Role> roles() {
        List<Role> touched = new ArrayList<>();
        for (Role role : story.roles().values()) {
            if (reaches(role) || beginsOtherwise(role)) {
                touched.add(role);
            }
        }
        return touched;
    }

    /** Whether an effect of a branch leaves a role a lasting value that the story alone leaves to nobody. */
    private boolean beginsOtherwise(Role role) {
        InitialValues with = InitialValues.any(story, role);
        InitialValues without = InitialValues.anyLeftBy(story, role, effect -> !standsIn(effect));
        return story.variables().values().stream()
                .anyMatch(variable -> !Arrays.equals(with.possible(variable), without.possible(variable)));
    }

    /** Conditions aside: whether some way leads from the role's beginning to a scene in which a branch has something. */
    private boolean reaches(Role role) {
        Set<String> met = new HashSet<>(Set.of(role.start()));
        Deque<String> due = new ArrayDeque<>(met);
        while (!due.isEmpty()) {
            Scene scene = story.scene(due.poll());
            if (isIn(scene)) {
                return true;
            }
            scene.ways()
                    .forEach(way -> way.exits().forEach(exit -> {
                        if (met.add(exit.scene())) {
                            due.add(exit.scene());
                        }
                    }));
        }
        return false;
    }

    private boolean isIn(Scene scene) {
        boolean[] found = {standsIn(scene) || scene.choices().stream().anyMatch(this::standsIn)};
        scene.texts(text -> text.paragraphs().forEach(paragraph -> found[0] |= standsIn(paragraph)));
        return found[0];
    }
}
