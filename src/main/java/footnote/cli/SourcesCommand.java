package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.Bibliography;
import footnote.write.uses.PassageList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sources}: the documents and their passages, to be taken along. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Lists a story's documents with every passage and where it is used.")
final class SourcesCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}; left out: text")
    private Form form;

    @Option(names = "--ids", description = "every passage with the id by which a choice cites it, and who cites it")
    private boolean ids;

    @Option(names = "--all", description = "with --ids: every place, and not the first few")
    private boolean all;

    @Spec
    private CommandSpec spec;

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

    SourcesCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (ids && form != Form.TEXT) {
            throw new ParameterException(spec.commandLine(), "--ids and --as exclude each other");
        }
        LoadResult loaded = story.load(context);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, context);
        }
        if (ids) {
            context.print(String.join("\n", PassageList.of(loaded.story().get(), "", all)) + "\n");
            return Exit.OK;
        }
        context.print(
                switch (form) {
                    case TEXT -> Bibliography.text(loaded.story().get());
                    case CSL -> Bibliography.cslJson(loaded.story().get());
                    case BIBTEX -> Bibliography.bibTex(loaded.story().get());
                });
        return Exit.OK;
    }
}
