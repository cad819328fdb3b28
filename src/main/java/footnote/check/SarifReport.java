package footnote.check;

import footnote.json.JsonWriter;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Severity;
import footnote.problem.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What was found, in the Static Analysis Results Interchange Format 2.1.0, which editors and code hosts read. */
public final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonWriter out = new JsonWriter();
    private final Map<Code, Integer> rules = new EnumMap<>(Code.class);

    private SarifReport() {}

    /** @param version which Footnote looked */
    public static String of(Findings findings, String version) {
        SarifReport sarif = new SarifReport();
        sarif.write(findings, version);
        return sarif.out.text();
    }

    private void write(Findings findings, String version) {
        out.object()
                .key("$schema")
                .value(SCHEMA)
                .key("version")
                .value("2.1.0")
                .key("runs")
                .array()
                .object();
        out.key("tool").object().key("driver").object();
        out.key("name").value("Footnote").key("version").value(version);
        out.key("rules").array();
        findings.problems().forEach(problem -> rule(problem.code()));
        out.endArray().endObject().endObject();
        out.key("columnKind").value("unicodeCodePoints");
        out.key("results").array();
        findings.problems().forEach(this::result);
        out.endArray().endObject().endArray().endObject();
    }

    private void rule(Code code) {
        if (rules.putIfAbsent(code, rules.size()) == null) {
            out.object().key("id").value(code.id());
            out.key("defaultConfiguration")
                    .object()
                    .key("level")
                    .value(level(code.severity()))
                    .endObject()
                    .endObject();
        }
    }

    private void result(Problem problem) {
        out.object()
                .key("ruleId")
                .value(problem.code().id())
                .key("ruleIndex")
                .value(Objects.requireNonNull(rules.get(problem.code())));
        out.key("level").value(level(problem.severity()));
        out.key("message").object().key("text").value(text(problem)).endObject();
        problem.where().ifPresent(span -> {
            out.key("locations").array().object();
            location(span);
            out.endObject().endArray();
        });
        if (!problem.others().isEmpty()) {
            out.key("relatedLocations").array();
            for (Problem.Place other : problem.others()) {
                out.object();
                location(other.where());
                out.key("message")
                        .object()
                        .key("text")
                        .value(other.message())
                        .endObject()
                        .endObject();
            }
            out.endArray();
        }
        out.endObject();
    }

    /** A viewer shows this alone: so the hint and the way there stand in it. */
    private static String text(Problem problem) {
        StringBuilder text = new StringBuilder(problem.message());
        problem.hint().ifPresent(hint -> text.append("\nhint: ").append(hint));
        if (!problem.wayThere().isEmpty()) {
            text.append("\nthe way there:\n").append(String.join("\n", problem.wayThere()));
        }
        return text.toString();
    }

    private void location(Span span) {
        Span end = span.file().span(span.end(), span.end());
        out.key("physicalLocation").object();
        out.key("artifactLocation")
                .object()
                .key("uri")
                .value(uri(span.file().name()))
                .endObject();
        out.key("region")
                .object()
                .key("startLine")
                .value(span.line())
                .key("startColumn")
                .value(span.column());
        out.key("endLine")
                .value(end.line())
                .key("endColumn")
                .value(end.column())
                .endObject()
                .endObject();
    }

    /** Relative, as the file is named; a colon in its first folder's name is made to look like no scheme. */
    private static String uri(String file) {
        int slash = file.indexOf('/');
        boolean colon = (slash < 0 ? file : file.substring(0, slash)).indexOf(':') >= 0;
        try {
            return new URI(null, null, colon ? "./" + file : file, null).toASCIIString();
        } catch (URISyntaxException unwritable) {
            return file;
        }
    }

    private static String level(Severity severity) {
        return severity.word();
    }
}
