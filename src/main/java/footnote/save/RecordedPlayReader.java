package footnote.save;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.Suggestion;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a play line by line, and says of each line that is none what is wrong with it. */
final class RecordedPlayReader {
    /** The heading, as both forms of a transcript have it, under which the choices stand. */
    private static final List<String> TRANSCRIPT = List.of("## The choices", "The choices");

    private static final List<String> BEGINNINGS = List.of("role", "lasting", "branch");
    private static final String FENCE = "```";

    private final TextFile file;
    private final Map<String, Span> head = new HashMap<>();
    private final Map<String, String> lasting = new LinkedHashMap<>();
    private final List<String> branches = new ArrayList<>();
    private final List<RecordedPlay.Line> lines = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String role = "";
    private boolean choosing;

    RecordedPlayReader(TextFile file) {
        this.file = file;
    }

    PlayFile read() {
        int from = afterTranscript();
        for (int at = from; at < file.text().length(); ) {
            int end = file.text().indexOf('\n', at);
            end = end < 0 ? file.text().length() : end;
            line(at, end, from > 0);
            at = end + 1;
        }
        if (role.isEmpty() && problems.isEmpty()) {
            problems.add(bad(file.span(0, 0), "the play doesn't say who plays", "its first line is: role NAME"));
        }
        return new PlayFile(
                file, Optional.empty(), new RecordedPlay(role, lasting, branches, lines), head, places, problems);
    }

    /** What stands in the first line of a transcript, in either form; nothing where the text is none. */
    static Optional<String> title(String text) {
        boolean transcript = text.lines().map(String::strip).anyMatch(TRANSCRIPT::contains);
        return transcript
                ? text.lines()
                        .findFirst()
                        .map(first -> first.replaceFirst("^# ", "").replaceAll("\\\\(?=\\p{Punct})", ""))
                : Optional.empty();
    }

    /** Where the choices begin in a transcript; 0 where the file is no transcript. */
    private int afterTranscript() {
        String text = file.text();
        int after = 0;
        for (int at = 0; at >= 0 && at < text.length(); at = text.indexOf('\n', at) + 1) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                return after;
            }
            after = TRANSCRIPT.contains(text.substring(at, end).strip()) ? end + 1 : after;
        }
        return after;
    }

    private void line(int from, int to, boolean inTranscript) {
        int start = from;
        int end = to;
        while (start < end && file.text().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && file.text().charAt(end - 1) <= ' ') {
            end--;
        }
        String line = file.text().substring(start, end);
        boolean ornament = inTranscript && (line.startsWith(FENCE) || line.startsWith("---"));
        if (!line.isEmpty() && !ornament) {
            line(line, file.span(start, end));
        }
    }

    private void line(String line, Span place) {
        for (RecordedPlay.Kind kind : RecordedPlay.Kind.values()) {
            if (line.charAt(0) == kind.sign.charAt(0)) {
                add(kind, line.substring(1).strip(), place);
                return;
            }
        }
        int space = line.indexOf(' ');
        String first = space < 0 ? line : line.substring(0, space);
        String rest = space < 0 ? "" : line.substring(space + 1).strip();
        if (!BEGINNINGS.contains(first)) {
            problems.add(unknown(place, first));
        } else if (choosing) {
            problems.add(bad(
                    place,
                    "\"" + first + "\" stands after a choice or a line that must appear",
                    "what a play begins with stands before them"));
        } else {
            head(first, rest, place);
        }
    }

    private void add(RecordedPlay.Kind kind, String text, Span place) {
        if (kind == RecordedPlay.Kind.CHOICE && (!AllowedText.isWord(text) || text.indexOf('/') < 0)) {
            problems.add(bad(
                    place,
                    "this is no choice",
                    "a choice is written as its scene's name, a slash, and its own: " + "> scene/choice"));
        } else if (kind == RecordedPlay.Kind.APPEARS && text.isEmpty()) {
            problems.add(bad(
                    place,
                    "there are no words here that could appear",
                    "what must appear follows the sign: " + "= some words"));
        } else {
            choosing |= kind != RecordedPlay.Kind.REMARK;
            lines.add(new RecordedPlay.Line(kind, text));
            places.add(file.span(place.end() - text.length(), place.end()));
        }
    }

    private void head(String first, String rest, Span place) {
        int equals = rest.indexOf('=');
        if (first.equals("lasting") && equals > 0) {
            lasting(
                    rest.substring(0, equals).strip(),
                    rest.substring(equals + 1).strip(),
                    place);
        } else if (first.equals("lasting")) {
            problems.add(
                    bad(place, "this gives no variable a value", "a lasting value is written: lasting NAME = VALUE"));
        } else if (!AllowedText.isWord(rest)) {
            problems.add(bad(place, "\"" + first + "\" is followed by no name", "it is written: " + first + " NAME"));
        } else if (first.equals("branch")) {
            branches.add(rest);
            head.put(rest, place);
        } else if (!role.isEmpty()) {
            problems.add(bad(place, "the play names a second role", "one play is one role's"));
        } else {
            role = rest;
            head.put(rest, place);
        }
    }

    private void lasting(String variable, String value, Span place) {
        if (!AllowedText.isWord(variable) || !AllowedText.isWord(value)) {
            problems.add(
                    bad(place, "this gives no variable a value", "a lasting value is written: lasting NAME = VALUE"));
        } else if (lasting.putIfAbsent(variable, value) != null) {
            problems.add(bad(place, "the play gives \"" + variable + "\" a second value", "one of them is enough"));
        } else {
            head.put(variable, place);
        }
    }

    private Problem unknown(Span place, String first) {
        Problem problem =
                bad(place, "this is no line of a play", "a line begins with role, lasting, branch, >, = or #");
        Optional<String> likely = Suggestion.of(first, BEGINNINGS);
        return likely.isPresent() ? problem.withSuggestion(likely) : problem;
    }

    private static Problem bad(Span place, String message, String hint) {
        return Problem.at(place, Code.BAD_PLAY, message).withHint(hint);
    }
}
