package footnote.write.edit;

import footnote.json.JsonObject;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the loader says of a story, as slips of the sheet of one of its scenes. */
final class LoaderSlips {
    private final JsonObject.Member scene;
    private final ProblemLines lines;

    /** @param scene as it stands in the file that was loaded */
    LoaderSlips(JsonObject.Member scene, ProblemLines lines) {
        this.scene = scene;
        this.lines = lines;
    }

    /** Of every error that is in the scene, or that was not there before. */
    List<SheetSlip> of(List<Problem> before, List<Problem> now) {
        List<Problem> fresh = fresh(before, now);
        List<SheetSlip> slips = new ArrayList<>();
        for (Problem problem : now) {
            Optional<Span> here = inScene(problem);
            if (problem.severity() == Severity.ERROR && (here.isPresent() || fresh.contains(problem))) {
                String elsewhere = here.isPresent()
                        ? ""
                        : problem.where().map(span -> "at " + span + ": ").orElse("");
                int line = lines.of(here.orElse(scene.key().span()));
                slips.add(new SheetSlip(line, elsewhere + words(problem)));
            }
        }
        slips.sort(null);
        return slips;
    }

    /** What was not there before: of several that say the same, the last. */
    static List<Problem> fresh(List<Problem> before, List<Problem> now) {
        Map<String, Integer> known = new HashMap<>();
        before.forEach(problem -> known.merge(identity(problem), 1, Integer::sum));
        return now.stream()
                .filter(problem -> known.merge(identity(problem), -1, Integer::sum) < 0)
                .toList();
    }

    boolean isInScene(Problem problem) {
        return inScene(problem).isPresent();
    }

    private static String identity(Problem problem) {
        String file = problem.where().map(span -> span.file().name()).orElse("");
        return problem.code() + " " + file + " " + problem.message();
    }

    private static String words(Problem problem) {
        return problem.message() + " [" + problem.code().id() + "]"
                + problem.hint().map(hint -> "; " + inASheet(hint)).orElse("");
    }

    /** A hint as it holds in a sheet, where a backslash is written once: in a string of JSON it is written twice. */
    private static String inASheet(String hint) {
        return hint.replace("\\\\", "\\");
    }

    /** The first place of a problem that is in the scene, if it has one there. */
    private Optional<Span> inScene(Problem problem) {
        List<Span> places = new ArrayList<>();
        problem.where().ifPresent(places::add);
        problem.others().forEach(other -> places.add(other.where()));
        int from = scene.key().span().start();
        int to = scene.value().span().end();
        return places.stream()
                .filter(span -> span.file().name().equals(scene.file().name()))
                .filter(span -> from <= span.start() && span.end() <= to)
                .findFirst();
    }
}
