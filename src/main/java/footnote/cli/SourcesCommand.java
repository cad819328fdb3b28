package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.Bibliography;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sources}: the documents and their passages, to be taken along. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists a story's documents with every passage and where it is used.")
final class SourcesCommand implements Callable<Integer> {
    private final ProcessContext world;

    @Mixin
    private StoryOptions story;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; left out: text")
    private Form form;

    /** In which form. */
    enum Form {
        TEXT("text"),
        CSL("csl-json"),
        BIBTEX("bibtex");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    SourcesCommand(ProcessContext world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, world);
        }
        world.print(
                switch (form) {
                    case TEXT -> Bibliography.text(loaded.story().get());
                    case CSL -> Bibliography.cslJson(loaded.story().get());
                    case BIBTEX -> Bibliography.bibTex(loaded.story().get());
                });
        return Exit.OK;
    }
}
