package footnote.cli;

import footnote.load.LoadResult;
import footnote.story.Story;
import footnote.write.words.WordTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code words}: how much there is to read. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Counts a story's words by role and chapter, with the minutes they take and the share quoted.")
final class WordsCommand extends StoryCommand {
    @Option(names = "--scenes", description = "a line for each scene, too")
    private boolean scenes;

    WordsCommand(ProcessContext context) {
        super(context);
    }

    @Override
    int run(Story story, LoadResult loaded) {
        context.print(String.join("\n", WordTable.of(story, scenes)) + "\n");
        return Exit.OK;
    }
}
