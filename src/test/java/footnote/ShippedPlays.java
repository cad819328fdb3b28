package footnote;

import footnote.game.Game;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.problem.TextFile;
import footnote.save.PlayFile;
import footnote.save.StorySaves;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Every page of the recorded plays of the story that ships with the game, and of its branch. */
public final class ShippedPlays {
    private static final StorySource SOURCE =
            StorySource.folder(Path.of("story/limited-release"), "story/limited-release");

    private ShippedPlays() {}

    /**
     * Hands on a sitting at each page, the last of a play first.
     *
     * @param data an empty folder
     * @return how many pages there were
     */
    public static int pages(Path data, Consumer<Sitting> every) throws IOException {
        LoadResult loaded = Loader.load(SOURCE, Branches.ITS_OWN);
        Story story = loaded.story().orElseThrow();
        int pages = 0;
        for (TextFile file : Branches.ITS_OWN.plays(SOURCE, loaded)) {
            try (Sitting sitting = new Sitting(new Game(story), new StorySaves(data, story.id(), story.ifid()))) {
                sitting.follow(PlayFile.read(file).play().in(story.id(), story.version()));
                pages += pages(sitting, every);
            }
        }
        return pages;
    }

    private static int pages(Sitting sitting, Consumer<Sitting> every) {
        int pages = 1;
        every.accept(sitting);
        while (made(sitting.session()) > 0) {
            sitting.take(new Intent.Undo());
            every.accept(sitting);
            pages++;
        }
        return pages;
    }

    private static int made(Session session) {
        return session.play().orElseThrow().playthrough().point();
    }
}
