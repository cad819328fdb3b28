package footnote.report;

import footnote.game.Profile;
import footnote.story.Continuation;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is laid before the player after an ending: the ending's own lines, what their choices put into the world, the
 * endings seen, the other roles, and behind them the source report.
 *
 * @param about   the ending's own lines, as they read in this playthrough
 * @param report  the passages behind the choices, and the choices
 * @param endings of how many endings each role has seen how many, in the story's order
 * @param otherRoles the other roles, in the story's order
 */
public record Debrief(
        Role role,
        Scene scene,
        Continuation.Ending ending,
        List<Paragraph.Visible> about,
        SourceReport report,
        List<Seen> endings,
        List<OtherRole> otherRoles) {

    public Debrief {
        Objects.requireNonNull(role);
        Objects.requireNonNull(scene);
        Objects.requireNonNull(ending);
        about = List.copyOf(about);
        Objects.requireNonNull(report);
        endings = List.copyOf(endings);
        otherRoles = List.copyOf(otherRoles);
    }

    /** Of a role's endings, how many the player has seen, in this playthrough and in others. */
    public record Seen(Role role, int seen, int of) {}

    /** Another role to be, and the sentence that it will have from this playthrough, if it will have one. */
    public record OtherRole(Role role, Optional<String> bequest) {}

    /** The debrief of a playthrough that has come to an ending; nothing before that. */
    public static Optional<Debrief> of(PageHistory history, Profile profile) {
        PageHistory.Moment present = history.present();
        return present.page()
                .scene()
                .ending()
                .map(ending -> new Debrief(
                        history.role(),
                        present.page().scene(),
                        ending,
                        ending.about().read(present.state()),
                        SourceReport.of(history),
                        endings(history.story(), profile.endings()),
                        otherRoles(history)));
    }

    private static List<Seen> endings(Story story, Set<String> known) {
        List<Seen> endings = new ArrayList<>();
        for (Role role : story.roles().values()) {
            int seen = 0;
            int all = 0;
            for (Scene scene : story.scenes().values()) {
                boolean own =
                        PassageUses.roleOf(story, scene).map(role.id()::equals).orElse(true);
                if (own && scene.ending().isPresent()) {
                    all++;
                    seen += known.contains(scene.id()) ? 1 : 0;
                }
            }
            endings.add(new Seen(role, seen, all));
        }
        return endings;
    }

    private static List<OtherRole> otherRoles(PageHistory history) {
        List<OtherRole> others = new ArrayList<>();
        for (Role role : history.story().roles().values()) {
            if (!role.equals(history.role())) {
                others.add(new OtherRole(role, LastingOutcome.of(history, role)));
            }
        }
        return others;
    }
}
