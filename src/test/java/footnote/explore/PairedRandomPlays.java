package footnote.explore;

import footnote.game.Game;
import footnote.game.GameState;
import footnote.game.Narration;
import footnote.game.Page;
import footnote.game.Step;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Random plays of two stories, the same choices in both, until a player could tell the one from the other. */
final class PairedRandomPlays {
    private final Game one;
    private final Game other;
    private final Random random;

    private PairedRandomPlays(Story one, Story other, long seed) {
        this.one = new Game(one);
        this.other = new Game(other);
        this.random = new Random(seed);
    }

    /**
     * A play at whose end the two differ.
     *
     * @param lasting the lasting values it began with
     * @param choices how many choices it took
     * @param asLong  whether all that differs there is prose, of as many words in the one as in the other
     * @param levels  whether all that differs there is a level that is shown, or its move
     */
    record Parting(Role role, Map<String, String> lasting, int choices, boolean asLong, boolean levels) {}

    /** @param roles those that are played */
    static Optional<Parting> parting(Story one, Story other, List<Role> roles, int plays, long seed) {
        PairedRandomPlays both = new PairedRandomPlays(one, other, seed);
        for (int play = 0; play < plays; play++) {
            for (Role role : roles) {
                Map<String, String> lasting = both.anyLasting(role);
                Optional<Parting> parting = both.play(role, lasting);
                if (parting.isPresent()) {
                    return parting;
                }
            }
        }
        return Optional.empty();
    }

    private Map<String, String> anyLasting(Role role) {
        Map<String, String> lasting = new LinkedHashMap<>();
        for (Variable variable : one.story().variables().values()) {
            if (variable.lasting().isPresent() && !variable.lasting().get().equals(role.id())) {
                lasting.put(variable.id(), variable.word(variable.from() + random.nextInt(variable.size())));
            }
        }
        return lasting;
    }

    /** Where the pages differed; nothing where they never did. */
    private Optional<Parting> play(Role role, Map<String, String> lasting) {
        Step step = one.start(role, lasting);
        Step twin = other.start(role, lasting);
        for (int choices = 0; ; choices++) {
            List<Object> page = page(one, role, step);
            List<Object> otherPage = page(other, role, twin);
            if (!page.equals(otherPage)) {
                return Optional.of(
                        new Parting(role, lasting, choices, asLong(page, otherPage), sameButLevels(page, otherPage)));
            }
            List<Choice> offers = one.offered(step.state());
            if (offers.isEmpty()) {
                return Optional.empty();
            }
            Choice choice = offers.get(random.nextInt(offers.size()));
            step = one.choose(step.state(), choice);
            twin = other.choose(twin.state(), other.story().choice(choice.key()).orElseThrow());
        }
    }

    /** All that a player sees there, the debrief's sentences included. */
    static List<Object> page(Game game, Role role, Step step) {
        Page page = Page.of(game, role, step);
        GameState state = step.state();
        List<Object> seen = new ArrayList<>(List.of(page.scene(), page.levels(), page.moved()));
        page.chosen().ifPresent(chosen -> seen.addAll(List.of(chosen.margin(), chosen.did())));
        for (Narration told : page.told()) {
            seen.add(told.scene());
            told.paragraphs().forEach(paragraph -> seen.add(words(paragraph)));
        }
        page.text().forEach(paragraph -> seen.add(words(paragraph)));
        for (Page.Entry entry : page.entries()) {
            if (entry instanceof Page.Offer offer) {
                seen.addAll(List.of(offer, offer.passage(), offer.stance()));
            } else {
                seen.add(entry);
            }
        }
        if (state.scene().ending().isPresent()) {
            Text about = state.scene().ending().map(Continuation.Ending::about).orElse(Text.NONE);
            about.read(state).forEach(paragraph -> seen.add(words(paragraph)));
            for (Variable variable : game.story().variables().values()) {
                if (variable.lasting().isPresent() && variable.lasting().get().equals(role.id())) {
                    seen.add(variable.word(state.value(variable)));
                }
            }
        }
        return seen;
    }

    /** Scene, levels and their moves come first on a page, in this order. */
    private static boolean sameButLevels(List<Object> page, List<Object> other) {
        return page.get(0).equals(other.get(0)) && page.subList(3, page.size()).equals(other.subList(3, other.size()));
    }

    private static boolean asLong(List<Object> page, List<Object> other) {
        boolean asLong = page.size() == other.size();
        for (int i = 0; asLong && i < page.size(); i++) {
            asLong = page.get(i).equals(other.get(i))
                    || page.get(i) instanceof Paragraph.Prose prose
                            && other.get(i) instanceof Paragraph.Prose twin
                            && prose.source().split("\\s+").length
                                    == twin.source().split("\\s+").length;
        }
        return asLong;
    }

    /** By which a reader knows a paragraph again. */
    static Object words(Paragraph paragraph) {
        if (paragraph instanceof Paragraph.Quotation quotation) {
            return quotation.passage();
        }
        return paragraph instanceof Paragraph.EditorsNote note ? note.source() : paragraph;
    }
}
