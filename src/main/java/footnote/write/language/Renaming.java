package footnote.write.language;

import footnote.load.LoadResult;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.TextFile;
import footnote.write.language.EditorSession.Asked;
import footnote.write.language.OpenTexts.Buffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/**
 * Gives a thing another name, wherever it is named: in every file of the story, its branches and its recorded plays.
 *
 * <p>The story is loaded with the new name before anything is changed: where that finds an error that was not there
 * before, the name is refused with it.
 */
final class Renaming {
    /** What a name is made of; whether it suits the kind of thing, loading tells. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_.:-]+");

    private final Asked asked;
    private final OpenTexts texts;
    private final StoryName name;
    private final String now;

    /** The new name would break something: in a sentence, what. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        RefusedException(String sentence) {
            super(sentence);
        }
    }

    private Renaming(Asked asked, OpenTexts texts, StoryName name, String now) {
        this.asked = asked;
        this.texts = texts;
        this.name = name;
        this.now = now;
    }

    /** The changes that give it the new name. */
    static WorkspaceEdit edit(Asked asked, OpenTexts texts, StoryName name, String now) throws RefusedException {
        Renaming renaming = new Renaming(asked, texts, name, now);
        if (!NAME.matcher(now).matches()) {
            throw new RefusedException("no " + name.kind().noun() + " can be called \"" + now + "\"");
        }
        if (now.equals(name.own())) {
            return new WorkspaceEdit(Map.of());
        }
        requireDefined(asked, texts, name);
        StoryName other = new StoryName(name.kind(), name.holder(), now);
        if (asked.index().definition(other).isPresent()) {
            throw new RefusedException("there is already a " + other.words());
        }
        return renaming.edit();
    }

    /** Only what stands in a file that is written here can be renamed: a branch that lies elsewhere renames no story. */
    static void requireDefined(Asked asked, OpenTexts texts, StoryName name) throws RefusedException {
        boolean here = asked.index()
                .definition(name)
                .filter(known -> known.file()
                        .path()
                        .startsWith(asked.story().project().folder().path()))
                .filter(known -> ProjectFolder.exists(known.file().path(), texts))
                .isPresent();
        if (!here) {
            throw new RefusedException(name.words() + " is not defined in these files");
        }
    }

    private WorkspaceEdit edit() throws RefusedException {
        StoryProject.Snapshot snapshot = asked.story().project().new Snapshot(texts);
        LoadResult before = snapshot.loadedWith(texts);
        requireReadable(before);
        Map<Path, List<Replacement>> places = places();
        requireSound(before, snapshot.loadedWith(renamed(places)));
        Map<String, List<TextEdit>> edits = new TreeMap<>();
        places.forEach((path, replacements) -> edits.put(texts.uri(path), edits(file(path), replacements)));
        for (TextFile play : snapshot.plays(before)) {
            Optional<Path> path = asked.story().project().folder().file(play.name(), texts);
            List<Replacement> lines = inPlay(play);
            if (path.isPresent() && !lines.isEmpty()) {
                edits.put(texts.uri(path.get()), edits(play, lines));
            }
        }
        return new WorkspaceEdit(edits);
    }

    /** A place where the name stands. */
    private record Replacement(int start, int end) {}

    private TextFile file(Path path) {
        return asked.index().file(path).orElseThrow().file();
    }

    private Map<Path, List<Replacement>> places() {
        Map<Path, List<Replacement>> places = new LinkedHashMap<>();
        asked.index()
                .occurrences(
                        name,
                        (file, one) -> places.computeIfAbsent(file.path(), none -> new ArrayList<>())
                                .add(new Replacement(one.start(), one.end())));
        return places;
    }

    private List<TextEdit> edits(TextFile file, List<Replacement> replacements) {
        return replacements.stream()
                .map(one -> new TextEdit(TextPositions.range(file, one.start(), one.end()), now))
                .toList();
    }

    private List<Replacement> inPlay(TextFile play) {
        List<Replacement> found = new ArrayList<>();
        RecordedPlayNames.of(name, play.text(), (start, end) -> found.add(new Replacement(start, end)));
        return found;
    }

    private OpenTexts renamed(Map<Path, List<Replacement>> places) {
        OpenTexts changed = texts;
        for (Map.Entry<Path, List<Replacement>> file : places.entrySet()) {
            StringBuilder text = new StringBuilder(file(file.getKey()).text());
            file.getValue().stream()
                    .sorted(Comparator.comparingInt(Replacement::start).reversed())
                    .forEach(one -> text.replace(one.start(), one.end(), now));
            changed = changed.with(file.getKey(), new Buffer("", 0, text.toString()));
        }
        return changed;
    }

    /** In what can't be read, the name may stand as well, and would stay there. */
    private static void requireReadable(LoadResult before) throws RefusedException {
        for (Problem problem : before.problems()) {
            if (problem.code() == Code.NOT_JSON || problem.code() == Code.NOT_UTF8) {
                throw new RefusedException(
                        problem.where().map(where -> where + " ").orElse("a file ")
                                + "can’t be read, and the name may stand there too: " + problem.message());
            }
        }
    }

    private void requireSound(LoadResult before, LoadResult after) throws RefusedException {
        Map<String, Integer> known = new HashMap<>();
        for (Problem problem : before.problems()) {
            known.merge(problem.code() + problem.message(), 1, Integer::sum);
        }
        for (Problem problem : after.problems()) {
            String message = problem.message().replace('"' + now + '"', '"' + name.own() + '"');
            boolean there = known.merge(problem.code() + message, -1, Integer::sum) >= 0;
            if (!there && problem.severity() == Severity.ERROR) {
                String hint = problem.hint().map(words -> "; " + words).orElse("");
                throw new RefusedException(
                        problem.where().map(where -> where + ": ").orElse("") + problem.message() + hint);
            }
        }
    }
}
