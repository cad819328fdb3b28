package footnote.check;

import footnote.json.JsonWriter;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.Span;
import footnote.story.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was found, as JSON; {@code doc/checking.md} has every key. */
public final class JsonReport {
    static final int FORMAT = 1;

    private final JsonWriter out = new JsonWriter();

    private JsonReport() {}

    /**
     * All that was found and asked.
     *
     * @param story nothing where there is an error that keeps it from being played
     */
    public static String json(Optional<Story> story, Findings findings, List<Answer> answers) {
        JsonReport report = new JsonReport();
        report.write(story, findings, answers);
        return report.out.text();
    }

    private void write(Optional<Story> story, Findings findings, List<Answer> answers) {
        out.object().key("format").value(FORMAT);
        story.ifPresent(one -> out.key("story").value(one.id()).key("version").value(one.version()));
        out.key("status").value(findings.status());
        for (Severity severity : Severity.values()) {
            out.key(severity.name().toLowerCase(Locale.ROOT) + "s").value(findings.count(severity));
        }
        out.key("findings").array();
        findings.problems().forEach(this::finding);
        out.endArray();
        for (Answer answer : answers) {
            out.key(answer.name());
            answer.write(out);
        }
        out.endObject();
    }

    private void finding(Problem problem) {
        out.object().key("code").value(problem.code().id());
        out.key("severity").value(problem.severity().word());
        out.key("message").value(problem.message());
        problem.where().ifPresent(this::place);
        problem.hint().ifPresent(hint -> out.key("hint").value(hint));
        if (!problem.others().isEmpty()) {
            out.key("others").array();
            for (Problem.Place other : problem.others()) {
                out.object().key("message").value(other.message());
                place(other.where());
                out.endObject();
            }
            out.endArray();
        }
        if (!problem.wayThere().isEmpty()) {
            out.key("way").array();
            problem.wayThere().forEach(out::value);
            out.endArray();
        }
        out.endObject();
    }

    private void place(Span span) {
        Span end = span.file().span(span.end(), span.end());
        out.key("file").value(span.file().name());
        out.key("line").value(span.line()).key("column").value(span.column());
        out.key("endLine").value(end.line()).key("endColumn").value(end.column());
    }
}
