package footnote.cli;

import footnote.load.LoadResult;
import footnote.report.PageHistory;
import footnote.report.SourceReport;
import footnote.report.SourceReportWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report}: the passages behind the choices of a playthrough, on one page. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes the source report of a playthrough: each passage that its choices relied on, questioned, went "
                    + "against or passed over, who says it, how they know, what could be known that day and what "
                    + "disputes it; then every decision.",
            "The playthrough is that of a file, or what you played last."
        })
final class ReportCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "a recorded play, a transcript or a save; a folder is the STORY, of which you played last")
    private @Nullable Path file;

    @Mixin
    private StoryOptions story;

    @Mixin
    private PlaythroughOptions playthrough;

    @Option(names = "--html", description = "as one page for a browser and for paper; left out: as Markdown")
    private boolean html;

    @Mixin
    private OutputOption output;

    ReportCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean recorded = file != null && !Files.isDirectory(file);
        if (file != null) {
            story.unlessNamed(recorded ? PlayFiles.storyAround(file) : Optional.of(file.toString()));
        }
        LoadResult loaded = story.load(context);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, context);
        }
        return playthrough
                .find(loaded.story().get(), Optional.ofNullable(file).filter(there -> recorded), "the report", context)
                .map(this::write)
                .orElse(Exit.FOUND);
    }

    private int write(PageHistory history) {
        SourceReport report = SourceReport.of(history);
        return output.give(html ? SourceReportWriter.html(report) : SourceReportWriter.markdown(report), context);
    }
}
