package footnote.write.twee;

import footnote.problem.Occurrences;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/** What SugarCube can't say, or says otherwise: how often each kind of it is met, and where first. */
final class LeftOut {
    private final Occurrences<String, String> kinds = new Occurrences<>();

    /**
     * Counts something.
     *
     * @param what  a sentence about its kind
     * @param place the name of the scene, choice or variable
     */
    void add(String what, String place) {
        kinds.add(what, place);
    }

    /** Counts what belongs to the story as a whole. */
    void of(Story story, PassageNames names) {
        for (Variable variable : story.variables().values()) {
            if (variable.lasting().isPresent()) {
                add("what outlives a playthrough here begins anew in each one there", variable.id());
            }
        }
        for (Role role : story.roles().values()) {
            role.shows()
                    .forEach(shown -> add(
                            "what the status line shows is not shown",
                            shown.variable().id()));
        }
        for (Scene scene : story.scenes().values()) {
            if (scene.date().known()) {
                add("the dates of scenes, and what could not be known yet, are left out", scene.id());
            }
        }
        names.changed()
                .forEach(scene -> add(
                        "a title that is not the only one, or has signs that a link can't hold, names its passage with a"
                                + " difference",
                        scene));
    }

    /** A line a kind. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        kinds.forEach((what, kind) ->
                lines.add(what + ": " + kind.first() + (kind.more() == 0 ? "" : " and " + kind.more() + " more")));
        return lines;
    }
}
