package footnote.check;

import footnote.explore.statespace.WayThere;
import footnote.load.Origins;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.Span;
import footnote.save.RecordedPlay;
import footnote.story.Choice;
import footnote.story.Story;
import java.util.Optional;

/** Something that an inspection found, about a thing of the story; where that stands is looked up at the end. */
final class Finding {
    private final Object thing;
    private final Code code;
    private final String message;
    private Severity severity;
    private Optional<String> hint = Optional.empty();
    private Optional<WayThere> way = Optional.empty();
    private boolean aboutCitation;

    Finding(Object thing, Code code, String message) {
        this.thing = thing;
        this.code = code;
        this.message = message;
        this.severity = code.severity();
    }

    Finding withHint(String text) {
        hint = Optional.of(text);
        return this;
    }

    Finding withWay(Optional<WayThere> there) {
        way = there;
        return this;
    }

    Finding as(Severity other) {
        severity = other;
        return this;
    }

    /** It stands where the choice names its passage, and not where the choice does. */
    Finding atItsCitation() {
        aboutCitation = true;
        return this;
    }

    Object thing() {
        return thing;
    }

    Code code() {
        return code;
    }

    String message() {
        return message;
    }

    Severity severity() {
        return severity;
    }

    Optional<String> hint() {
        return hint;
    }

    Optional<WayThere> way() {
        return way;
    }

    boolean isAboutCitation() {
        return aboutCitation;
    }

    /** How many choices its way there takes, 0 where it has none. */
    int wayLength() {
        return way.map(WayThere::length).orElse(0);
    }

    /** @param withWay whether to write its way there out, where it has one */
    Problem problem(Story story, Origins origins, boolean withWay) {
        Problem problem = place(origins)
                .map(span -> Problem.at(span, code, message))
                .orElseGet(() -> Problem.of(code, message))
                .as(severity);
        Problem hinted = hint.map(problem::withHint).orElse(problem);
        return withWay && way.isPresent()
                ? hinted.withWayThere(RecordedPlay.of(way.get().in(story)).written())
                : hinted;
    }

    private Optional<Span> place(Origins origins) {
        return aboutCitation && thing instanceof Choice choice ? origins.citation(choice) : origins.of(thing);
    }
}
