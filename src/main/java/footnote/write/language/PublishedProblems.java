package footnote.write.language;

import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;

/** What the editor was last told is wrong with each file of one story; tells it again only where that has changed. */
final class PublishedProblems {
    private final ProjectFolder folder;
    private final Consumer<PublishDiagnosticsParams> editor;
    private final Map<Path, List<Problem>> told = new HashMap<>();
    private final Map<Path, PublishDiagnosticsParams> sent = new HashMap<>();

    PublishedProblems(ProjectFolder folder, Consumer<PublishDiagnosticsParams> editor) {
        this.folder = folder;
        this.editor = editor;
    }

    /** What the editor knows of a file. */
    synchronized List<Problem> of(Path file) {
        return told.getOrDefault(file, List.of());
    }

    /** Tells all that is wrong with the story, in place of what was told before. */
    synchronized void tell(OpenTexts texts, List<Problem> problems) {
        Map<Path, List<Problem>> byFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            file(problem, texts)
                    .ifPresent(file -> byFile.computeIfAbsent(file, none -> new ArrayList<>())
                            .add(problem));
        }
        Set<Path> files = new HashSet<>(told.keySet());
        files.addAll(byFile.keySet());
        files.forEach(file -> tell(texts, file, byFile.getOrDefault(file, List.of())));
    }

    /**
     * Tells what is wrong with one file. Also where that is what was told before, if the text is another: the editor has
     * moved the marks with what was typed, and perhaps to where they don't belong.
     */
    synchronized void tell(OpenTexts texts, Path file, List<Problem> problems) {
        List<Diagnostic> diagnostics =
                problems.stream().map(problem -> diagnostic(problem, texts)).toList();
        PublishDiagnosticsParams now = new PublishDiagnosticsParams(texts.uri(file), diagnostics);
        texts.buffer(file).ifPresent(buffer -> now.setVersion(buffer.version()));
        PublishDiagnosticsParams before = sent.get(file);
        boolean clean = diagnostics.isEmpty()
                && (before == null || before.getDiagnostics().isEmpty());
        told.put(file, problems);
        if (!clean && !now.equals(before)) {
            sent.put(file, now);
            editor.accept(now);
        }
    }

    /** Where to show it; nothing where its file is not one of those that are written here. */
    private Optional<Path> file(Problem problem, OpenTexts texts) {
        return problem.where().isEmpty()
                ? Optional.of(folder.head())
                : file(problem.where().get(), texts);
    }

    private Optional<Path> file(Span where, OpenTexts texts) {
        return folder.file(where.file().name(), texts).filter(file -> file.startsWith(folder.path()));
    }

    private Diagnostic diagnostic(Problem problem, OpenTexts texts) {
        Range range = problem.where()
                .map(PublishedProblems::range)
                .orElseGet(() -> TextPositions.range(new TextFile("", ""), 0, 0));
        Diagnostic diagnostic = new Diagnostic(range, words(problem), severity(problem.severity()), "footnote");
        diagnostic.setCode(problem.code().id());
        List<DiagnosticRelatedInformation> others = new ArrayList<>();
        for (Problem.Place other : problem.others()) {
            folder.file(other.where().file().name(), texts)
                    .ifPresent(file -> others.add(new DiagnosticRelatedInformation(
                            new Location(texts.uri(file), range(other.where())), other.message())));
        }
        diagnostic.setRelatedInformation(others);
        return diagnostic;
    }

    private static Range range(Span where) {
        return TextPositions.range(where.file(), where.start(), where.end());
    }

    /** The message with its hint and, a line each, the way there. */
    private static String words(Problem problem) {
        StringBuilder words = new StringBuilder(problem.message());
        problem.hint().ifPresent(hint -> words.append("; ").append(hint));
        if (!problem.wayThere().isEmpty()) {
            words.append("\nthe way there:");
            problem.wayThere().forEach(line -> words.append('\n').append(line));
        }
        return words.toString();
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case NOTE -> DiagnosticSeverity.Information;
        };
    }
}
