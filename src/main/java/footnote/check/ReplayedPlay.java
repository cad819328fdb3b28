package footnote.check;

import footnote.game.Game;
import footnote.game.Page;
import footnote.game.Step;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.Suggestion;
import footnote.report.PageHistory;
import footnote.report.PageText;
import footnote.save.PlayFile;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One recorded play, line by line, in the story as it is now. */
final class ReplayedPlay {
    private final Game game;
    private final Story story;
    private final Role role;
    private final List<Problem> found = new ArrayList<>();
    /** By their places in what was found: words that did not appear since the last choice. */
    private final Map<Integer, String> missing = new TreeMap<>();

    private Step step;
    /** The one before the last choice; null before the first. */
    private @Nullable Step before;

    private int made;
    private boolean stopped;

    /** @param recorded one of a role that the story has */
    ReplayedPlay(Game game, PlayFile recorded) {
        this.game = game;
        this.story = game.story();
        this.role = story.role(recorded.play().role());
        this.step = game.start(role, recorded.play().lasting());
    }

    List<Problem> found() {
        return found;
    }

    /** Whether every choice so far could be made. */
    boolean goesOn() {
        return !stopped;
    }

    void choose(String key, Span place) {
        Optional<Choice> choice = story.choice(key);
        if (choice.isPresent() && game.offers(step.state(), choice.get())) {
            before = step;
            step = game.choose(step.state(), choice.get());
            made++;
            comeLate();
        } else {
            found.add(stop(key, choice, place));
            stopped = true;
        }
    }

    private Problem stop(String key, Optional<Choice> choice, Span place) {
        String here = step.state().scene().id();
        String why;
        if (choice.isEmpty()) {
            why = "the story has no choice \"" + key + "\"";
        } else if (choice.get().scene().equals(here)) {
            why = "choice \"" + key + "\" is not open here";
        } else {
            why = "choice \"" + key + "\" is not met: the player is in scene \"" + here + "\"";
        }
        List<String> open = game.offered(step.state()).stream().map(Choice::key).toList();
        Optional<String> likely = choice.isPresent() ? Optional.empty() : Suggestion.of(key, open);
        return Problem.at(place, Code.PLAY_STOPS, why)
                .withHint(likely.map(one -> "did you mean \"" + one + "\"?")
                        .orElse(open.isEmpty() ? "nothing is open here" : "open here: " + String.join(", ", open)));
    }

    /** Looks for the words in what is new since the last choice. */
    void expect(String words, Span place) {
        String wanted = WordDiff.folded(words);
        List<String> lines = lines(step, made);
        if (!appear(wanted, lines)) {
            missing.put(found.size(), wanted);
            Problem problem = Problem.at(
                    place,
                    Code.PLAY_DIFFERS,
                    "these words do not appear in scene \""
                            + step.state().scene().id() + "\"");
            Optional<String> hint = before != null && appear(wanted, lines(before, made - 1))
                    ? Optional.of("they appear before the choice above: this line belongs before it")
                    : WordDiff.nearest(wanted, lines).map(now -> "what changed: " + WordDiff.of(wanted, now));
            found.add(hint.map(problem::withHint).orElse(problem));
        }
    }

    /** Says of words that were missed before a choice that they appear after it, where they do. */
    private void comeLate() {
        List<String> lines = missing.isEmpty() ? List.of() : lines(step, made);
        missing.forEach((index, wanted) -> {
            if (appear(wanted, lines)) {
                found.set(
                        index,
                        found.get(index).withHint("they appear after the choice below: this line belongs after it"));
            }
        });
        missing.clear();
    }

    private List<String> lines(Step step, int made) {
        return PageText.all(new PageHistory.Moment(
                made, Page.of(game, role, step), step.state(), Optional.empty(), Optional.empty()));
    }

    private static boolean appear(String wanted, List<String> lines) {
        return lines.stream().map(WordDiff::folded).anyMatch(line -> line.contains(wanted));
    }
}
