package footnote.check;

import footnote.game.Game;
import footnote.problem.Problem;
import footnote.save.Play;
import footnote.save.Recorded;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** Recorded plays, played again in the story as it is now. */
public final class Plays {
    private Plays() { }

    /** What changed: the first choice of each that can't be made any more, and the words that don't appear. */
    public static Findings test(Story story, List<Recorded> plays) {
        Game game = new Game(story);
        List<Problem> found = new ArrayList<>();
        for (Recorded play : plays) {
            List<Problem> hindrances = hindrances(story, play).problems();
            found.addAll(hindrances);
            if (hindrances.isEmpty()) {
                found.addAll(again(game, play).found());
            }
        }
        return new Findings(found);
    }

    /** What keeps a play from being begun in this story at all. */
    public static Findings hindrances(Story story, Recorded play) {
        List<Problem> found = new ArrayList<>(play.problems());
        new PlayHead(story, play).look(found);
        return new Findings(found);
    }

    private static PlayAgain again(Game game, Recorded recorded) {
        PlayAgain again = new PlayAgain(game, recorded);
        List<Play.Line> lines = recorded.play().lines();
        for (int i = 0; i < lines.size() && again.goesOn(); i++) {
            if (lines.get(i).kind() == Play.Kind.CHOICE) {
                again.choose(lines.get(i).text(), recorded.places().get(i));
            } else if (lines.get(i).kind() == Play.Kind.APPEARS) {
                again.expect(lines.get(i).text(), recorded.places().get(i));
            }
        }
        return again;
    }
}
