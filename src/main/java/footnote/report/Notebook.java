package footnote.report;

import footnote.game.Page;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Stance;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The passages that a playthrough has met.
 *
 * <p>A passage is <em>read</em> because an offer on a page reached carries it, or because a text quotes it; it is
 * <em>chosen</em> because such an offer was.
 *
 * @param entries   in the order in which they were met, and on one page in the page's order
 * @param unmet     those that this role has not met yet, in their documents' order
 * @param ofOtherRoles how many more only the other roles can meet
 */
public record Notebook(Story story, List<Entry> entries, List<Passage> unmet, int ofOtherRoles) {

    public Notebook {
        Objects.requireNonNull(story);
        entries = List.copyOf(entries);
        unmet = List.copyOf(unmet);
    }

    /** A passage, and every page on which it was met, the first one first. */
    public record Entry(Passage passage, List<Meeting> meetings) {
        public Entry {
            Objects.requireNonNull(passage);
            meetings = List.copyOf(meetings);
        }

        /** Whether a choice about it was made. */
        public boolean chosen() {
            return meetings.stream().anyMatch(Meeting::chosen);
        }

        /** What the choices about it did to it, in the order in which they were made, each once. */
        public Set<Stance> stances() {
            Set<Stance> stances = new LinkedHashSet<>();
            meetings.forEach(meeting -> meeting.stance().ifPresent(stances::add));
            return stances;
        }
    }

    /**
     * A page on which a passage was met.
     *
     * @param moment the page's number in the {@link PageHistory}, from 0
     * @param scene  the page's title
     * @param chosen whether a choice about it was made there
     * @param stance what that choice did to it, where its writer says so
     */
    public record Meeting(int moment, String scene, boolean chosen, Optional<Stance> stance) {
        public Meeting {
            Objects.requireNonNull(stance);
        }
    }

    /** In which order the entries stand. */
    public enum Arrangement {
        MET,
        DATE,
        DOCUMENT
    }

    /**
     * Two passages that disagree, of which at least one was met, in their documents' order.
     *
     * @param dispute as {@code one} holds it: the question, and in which way they disagree
     */
    public record Disagreement(Passage one, Passage other, Dispute dispute, boolean metOne, boolean metOther) {}

    /** What the playthrough has met so far. */
    public static Notebook of(PageHistory history, PassageUses sources) {
        Map<Passage, List<Meeting>> met = new LinkedHashMap<>();
        history.moments().forEach(moment -> meet(moment, met));
        List<Entry> entries = new ArrayList<>();
        met.forEach((passage, meetings) -> entries.add(new Entry(passage, meetings)));
        List<Passage> unmet = new ArrayList<>();
        int ofOtherRoles = 0;
        for (Document document : history.story().documents().values()) {
            for (Passage passage : PassageUses.inOrder(document)) {
                if (!met.containsKey(passage) && sources.meets(history.role().id(), passage)) {
                    unmet.add(passage);
                } else if (!met.containsKey(passage) && !sources.of(passage).isEmpty()) {
                    ofOtherRoles++;
                }
            }
        }
        return new Notebook(history.story(), entries, unmet, ofOtherRoles);
    }

    private static void meet(PageHistory.Moment moment, Map<Passage, List<Meeting>> met) {
        Set<Passage> here = new LinkedHashSet<>(moment.quoted());
        moment.page().offers().forEach(offer -> here.add(offer.passage()));
        for (Passage passage : here) {
            Optional<Page.Offer> chosen =
                    moment.taken().filter(offer -> offer.passage().equals(passage));
            met.computeIfAbsent(passage, key -> new ArrayList<>())
                    .add(new Meeting(
                            moment.number(),
                            moment.page().scene().title(),
                            chosen.isPresent(),
                            chosen.flatMap(Page.Offer::stance)));
        }
    }

    /** The entries in another order; where that leaves it open, as they were met. */
    public List<Entry> in(Arrangement arrangement) {
        List<Entry> sorted = new ArrayList<>(entries);
        switch (arrangement) {
            case MET -> {
                // they stand so already
            }
            case DATE ->
                sorted.sort((one, other) ->
                        Timeline.inTime(one.passage().date(), other.passage().date()));
            case DOCUMENT -> {
                Map<String, Integer> documents = places();
                sorted.sort(Comparator.comparingInt((Notebook.Entry entry) ->
                                documents.getOrDefault(entry.passage().document(), documents.size()))
                        .thenComparingInt(entry -> entry.passage().paragraph()));
            }
        }
        return sorted;
    }

    /** The place of each document among the story's, by its id. */
    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (Document document : story.documents().values()) {
            places.put(document.id(), places.size());
        }
        return places;
    }

    /** The disagreements that a met passage takes part in, each once. */
    public List<Disagreement> disputes() {
        Set<Passage> met = new LinkedHashSet<>();
        entries.forEach(entry -> met.add(entry.passage()));
        List<Disagreement> disputes = new ArrayList<>();
        Set<Passage> done = new LinkedHashSet<>();
        for (Document document : story.documents().values()) {
            for (Passage one : PassageUses.inOrder(document)) {
                done.add(one);
                for (Dispute dispute : one.disputes()) {
                    story.passage(dispute.with())
                            .filter(other -> !done.contains(other))
                            .filter(other -> met.contains(one) || met.contains(other))
                            .ifPresent(other -> disputes.add(
                                    new Disagreement(one, other, dispute, met.contains(one), met.contains(other))));
                }
            }
        }
        return disputes;
    }
}
