package footnote.cli;

import footnote.load.Branches;
import footnote.load.LoadResult;
import footnote.load.Loader;
import footnote.load.StorySource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which story is meant on a command line, and with which branches. */
final class StoryOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(arity = "0..1", paramLabel = "STORY", description = "a story's folder; left out: Limited Release")
    private @Nullable String story;

    @Option(names = "--branch", paramLabel = "DIR", description = "also the branch in that folder; may come again")
    private List<Path> branches = List.of();

    @Option(names = "--no-branches", description = "the story alone")
    private boolean alone;

    /** Where no story is named, it is the one in that folder, if there is one. */
    void unlessNamed(Optional<String> folder) {
        if (story == null) {
            story = folder.orElse(null);
        }
    }

    Optional<String> story() {
        return Optional.ofNullable(story);
    }

    /** Whether the story is meant by a bare word, as a command would be, and no folder has that name. */
    boolean isNeitherPathNorFolder() {
        return story != null
                && story.indexOf('/') < 0
                && story.indexOf(File.separatorChar) < 0
                && !Files.isDirectory(Path.of(story));
    }

    StorySource source(ProcessContext context) {
        return StoryLocator.source(story(), context);
    }

    /** @throws ParameterException where a folder that is named is no branch's */
    StoryLocator.With with() {
        if (alone && !branches.isEmpty()) {
            throw new ParameterException(command.commandLine(), "--branch and --no-branches exclude each other");
        }
        for (Path branch : branches) {
            if (Files.notExists(branch.resolve("branch.json"))) {
                throw new ParameterException(
                        command.commandLine(), "there is no branch.json in \"" + branch + "\", so this is no branch");
            }
        }
        return new StoryLocator.With(!alone, branches);
    }

    Branches branches(ProcessContext context) {
        return StoryLocator.branches(with(), context);
    }

    LoadResult load(ProcessContext context) {
        return Loader.load(source(context), branches(context));
    }
}
