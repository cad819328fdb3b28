package footnote.check;

import footnote.game.Game;
import footnote.load.Branch;
import footnote.problem.Problem;
import footnote.save.PlayFile;
import footnote.save.RecordedPlay;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Recorded plays, played again in the story as it is now. */
public final class PlayTests {
    private PlayTests() {}

    /** What changed: the first choice of each that can't be made any more, and the words that don't appear. */
    public static Findings test(Story story, List<PlayFile> plays) {
        Game game = new Game(story);
        List<Problem> found = new ArrayList<>();
        for (PlayFile play : plays) {
            List<Problem> hindrances = hindrances(story, play).problems();
            found.addAll(hindrances);
            if (hindrances.isEmpty()) {
                found.addAll(again(game, play).found());
            }
        }
        return new Findings(found);
    }

    /**
     * What changed in the story alone, with each of its branches, and with all: a branch is to leave the story as it
     * was. A play of a branch, or one that names a branch, is played where that is there.
     */
    public static Findings test(StoryVariants story, List<PlayFile> plays) {
        VariantFindings found = new VariantFindings();
        story.each(variant -> {
            List<PlayFile> some = plays.stream()
                    .filter(play -> isOfVariant(needs(play, story.branches()), story.branches(), variant.added()))
                    .toList();
            variant.loaded().story().ifPresent(one -> found.add(test(one, some).problems(), variant.added()));
        });
        return found.findings();
    }

    /** A play whose branch is not there at all is reported of the story alone. */
    private static boolean isOfVariant(Set<String> needs, List<Branch> all, List<Branch> added) {
        return ids(all).containsAll(needs) ? ids(added).containsAll(needs) : added.isEmpty();
    }

    private static Set<String> needs(PlayFile play, List<Branch> all) {
        Set<String> needs = new HashSet<>(play.play().branches());
        for (Branch branch : all) {
            if (play.file().name().startsWith(branch.where() + "/")) {
                needs.add(branch.id());
            }
        }
        return needs;
    }

    private static Set<String> ids(List<Branch> branches) {
        Set<String> ids = new HashSet<>();
        branches.forEach(branch -> ids.add(branch.id()));
        return ids;
    }

    /** What keeps a play from being begun in this story at all. */
    public static Findings hindrances(Story story, PlayFile play) {
        List<Problem> found = new ArrayList<>(play.problems());
        new PlayHeader(story, play).look(found);
        return new Findings(found);
    }

    private static ReplayedPlay again(Game game, PlayFile recorded) {
        ReplayedPlay again = new ReplayedPlay(game, recorded);
        List<RecordedPlay.Line> lines = recorded.play().lines();
        for (int i = 0; i < lines.size() && again.goesOn(); i++) {
            if (lines.get(i).kind() == RecordedPlay.Kind.CHOICE) {
                again.choose(lines.get(i).text(), recorded.places().get(i));
            } else if (lines.get(i).kind() == RecordedPlay.Kind.APPEARS) {
                again.expect(lines.get(i).text(), recorded.places().get(i));
            }
        }
        return again;
    }
}
