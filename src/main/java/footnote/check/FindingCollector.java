package footnote.check;

import footnote.explore.statespace.WayThere;
import footnote.load.Origins;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.save.RecordedPlay;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes down findings, each at the place at which its thing stands in the story's files. */
final class FindingCollector {
    private final Story story;
    private final Origins origins;
    private final List<Problem> found = new ArrayList<>();

    FindingCollector(Story story, Origins origins) {
        this.story = story;
        this.origins = origins;
    }

    void add(Object thing, Code code, String message) {
        found.add(at(thing, code, message));
    }

    void add(Object thing, Code code, String message, String hint) {
        found.add(at(thing, code, message).withHint(hint));
    }

    void add(Object thing, Severity severity, Code code, String message, Optional<WayThere> way) {
        found.add(by(way, at(thing, code, message).as(severity)));
    }

    void add(Object thing, Code code, String message, Optional<WayThere> way) {
        found.add(by(way, at(thing, code, message)));
    }

    void add(Object thing, Code code, String message, String hint, Optional<WayThere> way) {
        found.add(by(way, at(thing, code, message).withHint(hint)));
    }

    private Problem by(Optional<WayThere> way, Problem problem) {
        return way.map(found ->
                        problem.withWayThere(RecordedPlay.of(found.in(story)).written()))
                .orElse(problem);
    }

    private Problem at(Object thing, Code code, String message) {
        return origins.of(thing)
                .map(span -> Problem.at(span, code, message))
                .orElseGet(() -> Problem.of(code, message));
    }

    List<Problem> found() {
        return found;
    }
}
