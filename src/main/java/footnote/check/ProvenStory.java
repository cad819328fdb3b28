package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.equivalence.CosmeticChoices;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.WayThere;
import footnote.story.Story;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A story, and what is proved of it: each proof is made when an inspection first asks for it. */
final class ProvenStory {
    private final Story story;
    private final Optional<Explorer> explorer;
    private final Predicate<Object> focus;
    private @Nullable StoryCoverage coverage;
    private @Nullable CosmeticChoices cosmetic;

    private ProvenStory(Story story, Optional<Explorer> explorer, Predicate<Object> focus) {
        this.story = story;
        this.explorer = explorer;
        this.focus = focus;
    }

    /** A story of which nothing is to be proved: only what is written can be looked at. */
    static ProvenStory asWritten(Story story) {
        return new ProvenStory(story, Optional.empty(), thing -> true);
    }

    /** @param focus the things about which something is to be proved */
    static ProvenStory of(Story story, Explorer explorer, Predicate<Object> focus) {
        return new ProvenStory(story, Optional.of(explorer), focus);
    }

    Story story() {
        return story;
    }

    /** Whether there is what an inspection rests on. */
    boolean offers(Inspection.Basis basis) {
        return switch (basis) {
            case TEXT -> true;
            case SOME_STATES -> explorer.isPresent();
            case ALL_STATES -> explorer.isPresent() && coverage().sawEverything();
        };
    }

    Explorer explorer() {
        return explorer.orElseThrow();
    }

    /** What is reached, offered, shown, asked and written. */
    StoryCoverage coverage() {
        if (coverage == null) {
            coverage = StoryCoverage.of(explorer(), focus);
        }
        return coverage;
    }

    /** Which choices make no difference. */
    CosmeticChoices cosmetic() {
        if (cosmetic == null) {
            cosmetic = CosmeticChoices.of(explorer(), coverage().explorations().values(), focus::test);
        }
        return cosmetic;
    }

    /** A shortest way to where a choice is offered or a condition asked; nothing where none is known. */
    Optional<WayThere> wayTo(Object thing) {
        return explorer.isPresent() ? coverage().wayTo(thing) : Optional.empty();
    }

    /** Whether every proof that was made has looked at every state. */
    boolean isWhole() {
        return explorer.isPresent() && !explorer().ended() && !isIncomplete();
    }

    /** Whether some proof that was made is not whole, because of the limit or because the work was ended. */
    boolean isIncomplete() {
        return coverage != null && !coverage.answeredAll() || cosmetic != null && !cosmetic.sawEverything();
    }
}
