package footnote.cli;

import footnote.check.Findings;
import footnote.check.PlayTests;
import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.StorySource;
import footnote.problem.TextFile;
import footnote.save.PlayFile;
import footnote.story.Story;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads playthroughs from files of any kind: a play, a transcript, a save. */
final class PlayFiles {
    private static final String HEAD = "story.json";
    private static final String BRANCH_HEAD = "branch.json";

    private PlayFiles() {}

    /** @throws ParameterException where there is no such file, or it holds no playthrough */
    static PlayFile read(Path file, CommandSpec command) {
        try {
            return PlayFile.read(file, file.toString().replace(File.separatorChar, '/'));
        } catch (NoSuchFileException missing) {
            throw new ParameterException(command.commandLine(), "there is no file \"" + file + "\"");
        } catch (IOException unread) {
            throw new ParameterException(
                    command.commandLine(), "\"" + file + "\" can't be read: " + unread.getMessage());
        }
    }

    /** The recorded plays of a story and of the branches that it was loaded with. */
    static List<PlayFile> plays(StorySource source, Branches branches, LoadResult loaded) throws IOException {
        List<PlayFile> plays = new ArrayList<>();
        for (TextFile file : branches.plays(source, loaded)) {
            plays.add(PlayFile.read(file));
        }
        return plays;
    }

    /** Says that recorded plays can't be read, and returns the exit code for it. */
    static int unread(IOException why, ProcessContext context) {
        context.complain("footnote: the plays can't be read: " + why.getMessage() + ".\n");
        return Exit.FOUND;
    }

    /** The folder of the story in whose folder a file lies; nothing where it lies elsewhere. */
    static Optional<String> storyAround(Path file) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(HEAD))) {
                return Optional.of(shortest(folder));
            }
        }
        return Optional.empty();
    }

    /** Whether a folder or a file is a story's or a branch's, or lies in one. */
    static boolean belongsToAStory(Path place) {
        for (Path folder = place.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(HEAD)) || Files.exists(folder.resolve(BRANCH_HEAD))) {
                return true;
            }
        }
        return false;
    }

    private static String shortest(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        Path relative = folder.startsWith(here) ? here.relativize(folder) : folder;
        return relative.toString().isEmpty() ? "." : relative.toString();
    }

    /** Whether the play can be begun in the story; where not, why is said. */
    static boolean suits(Story story, PlayFile play, ProcessContext context) {
        Findings hindrances = PlayTests.hindrances(story, play);
        if (!hindrances.problems().isEmpty()) {
            context.complain(FindingsOutput.lines(hindrances));
        }
        return hindrances.problems().isEmpty();
    }
}
