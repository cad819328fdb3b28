package footnote.cli;

import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.write.language.StoryLanguageServer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lsp}: what an editor asks about a story that is written in it. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        description = {
            "Serves an editor over standard input and output, in the Language Server Protocol:",
            "faults as you type, names completed, found and renamed. Editors start it by themselves."
        })
final class LspCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Parameters(
            arity = "0..1",
            paramLabel = "STORY",
            description = "the story of branches that lie in no story's folder; left out: Limited Release")
    private String story;

    LspCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        StoryLanguageServer server =
                new StoryLanguageServer(Version.number(), this::storyOfBranches, StoryLanguageServer.Pace.TYPING);
        return server.serve(context.in(), context.out()) ? Exit.OK : Exit.FOUND;
    }

    private StorySource storyOfBranches(UnsavedTexts unsaved) {
        Optional<String> named = Optional.ofNullable(story);
        Optional<Path> folder = StoryLocator.folder(named, context)
                .map(path -> path.toAbsolutePath().normalize());
        return folder.isPresent()
                ? StorySource.folder(
                        folder.get(), StoryLocator.shown(folder.get().toString()), unsaved)
                : StoryLocator.source(named, context);
    }
}
