package footnote.report;

import footnote.game.Page;
import footnote.game.Profile;
import footnote.game.Step;
import footnote.story.Continuation;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is laid before the player after an ending: the ending's own lines, how they stood to their passages, the endings
 * seen, every decision, and the other chairs.
 *
 * @param about     the ending's own lines, as they read in this playthrough
 * @param decisions the choices made, in order
 * @param standings how often the player stood how, every stance once, the most frequent first
 * @param endings   of how many endings each role has seen how many, in the story's order
 * @param chairs    the other roles, in the story's order
 */
public record Debrief(
        Role role,
        Scene scene,
        Continuation.Ending ending,
        List<Paragraph> about,
        List<Decision> decisions,
        List<Standing> standings,
        List<Seen> endings,
        List<Chair> chairs) {

    public Debrief {
        Objects.requireNonNull(role);
        Objects.requireNonNull(scene);
        Objects.requireNonNull(ending);
        about = List.copyOf(about);
        decisions = List.copyOf(decisions);
        standings = List.copyOf(standings);
        endings = List.copyOf(endings);
        chairs = List.copyOf(chairs);
    }

    /**
     * A choice that was made.
     *
     * @param moment the number of the page on which it was made, from 0
     * @param chosen the words that it had when it was made
     */
    public record Decision(int moment, Scene scene, Page.Offer offer, Step.Chosen chosen) {}

    /** How often the player stood so to the passage of their choice. */
    public record Standing(Stance stance, int times) {}

    /** Of a role's endings, how many the player has seen, in this playthrough and in others. */
    public record Seen(Role role, int seen, int of) {}

    /** Another role to be, and the sentence that it will have from this playthrough, if it will have one. */
    public record Chair(Role role, Optional<String> leaves) {}

    /** The debrief of a playthrough that has come to an ending; nothing before that. */
    public static Optional<Debrief> of(PageHistory past, Profile profile) {
        PageHistory.Moment present = past.present();
        return present.page()
                .scene()
                .ending()
                .map(ending -> new Debrief(
                        past.role(),
                        present.page().scene(),
                        ending,
                        ending.about().read(present.state()),
                        decisions(past),
                        standings(past),
                        endings(past.story(), profile.endings()),
                        chairs(past)));
    }

    private static List<Decision> decisions(PageHistory past) {
        List<Decision> decisions = new ArrayList<>();
        for (PageHistory.Moment moment : past.moments()) {
            moment.taken()
                    .ifPresent(offer -> decisions.add(new Decision(
                            moment.number(),
                            moment.page().scene(),
                            offer,
                            moment.chosen().orElseThrow())));
        }
        return decisions;
    }

    private static List<Standing> standings(PageHistory past) {
        Map<Stance, Integer> times = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            times.put(stance, 0);
        }
        decisions(past)
                .forEach(decision ->
                        decision.offer().stance().ifPresent(stance -> times.merge(stance, 1, Integer::sum)));
        List<Standing> standings = new ArrayList<>();
        times.forEach((stance, count) -> standings.add(new Standing(stance, count)));
        standings.sort((one, other) -> Integer.compare(other.times(), one.times()));
        return standings;
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

    private static List<Chair> chairs(PageHistory past) {
        List<Chair> chairs = new ArrayList<>();
        for (Role role : past.story().roles().values()) {
            if (!role.equals(past.role())) {
                chairs.add(new Chair(role, LastingOutcome.of(past, role)));
            }
        }
        return chairs;
    }
}
