package footnote.json;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the faults of a text that is not JSON beyond the first at which its parsing ended.
 *
 * <p>No token is guessed, as that makes one slip many faults. The members of the outermost objects are told apart by
 * indentation, and each is parsed for itself: what is wrong in one can't make another wrong. Of each member one fault is
 * told. Where more than one has too many or too few brackets, the layout can't be trusted, and the first fault is all.
 */
final class SyntaxRecovery {
    /** Of a longer text, in UTF-16 units, the first fault alone is told: what is tried takes its length several times. */
    private static final int LONGEST = 4 << 20;
    /** So many faults are told at most. */
    private static final int MOST = 20;
    /** How many brackets stand around that of a scene. */
    private static final int SCENE = 2;

    private final TextFile file;
    private final String text;
    private final List<IndentedMembers.Member> faulty = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    /** How many members have too many or too few brackets. */
    private int unbalanced;
    /** Where the last of these ends. */
    private int doubtfulFrom;

    private SyntaxRecovery(TextFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** All that can be told: the first fault, or what is wrong in its place, and what is wrong elsewhere. */
    static List<Problem> of(TextFile file, Problem first) {
        boolean tooLong = file.text().length() > LONGEST;
        if (tooLong || first.code() != Code.NOT_JSON || first.where().isEmpty()) {
            return List.of(first);
        }
        SyntaxRecovery recovery = new SyntaxRecovery(file);
        IndentedMembers.of(file.text()).forEach(recovery::look);
        return recovery.with(first, first.where().get().start());
    }

    private List<Problem> with(Problem first, int at) {
        if (problems.isEmpty() || unbalanced > 1) {
            return List.of(
                    UnclosedBracket.find(file, 0, SCENE, SyntaxRecovery::isJson).orElse(first));
        }
        List<Problem> all = new ArrayList<>(problems);
        // a bracket that is left over is found at the end of the file only, wherever it stands
        if (!isOfBracket(first, text) && at < faulty.get(0).start()) {
            all.add(0, first);
        }
        return all;
    }

    private void look(IndentedMembers.Member member) {
        // where brackets are wrong, what comes next may only seem to be a member
        boolean doubtful = unbalanced > 0 && member.start() == doubtfulFrom;
        if (unbalanced > 1 || problems.size() == MOST || doubtful) {
            return;
        }
        int before = unbalanced;
        Optional<Problem> problem = isRight(member) ? Optional.empty() : problem(member);
        if (problem.isPresent()) {
            faulty.add(member);
            problems.add(problem.get());
            doubtfulFrom = unbalanced > before ? member.end() : doubtfulFrom;
        }
    }

    private boolean isRight(IndentedMembers.Member member) {
        try {
            return parsed(parser(file), member).isEmpty();
        } catch (FaultException fault) {
            return false;
        }
    }

    /** What is wrong with one member, alone: with all behind it cut off, so that a parser can't run on into the next. */
    private Optional<Problem> problem(IndentedMembers.Member member) {
        TextFile upTo = new TextFile(file.name(), text.substring(0, member.end()));
        try {
            return parsed(parser(upTo), member);
        } catch (FaultException fault) {
            return Optional.of(here(fault.problem(), upTo, member));
        }
    }

    /**
     * Parses the members in some lines: the one that begins them, and others that may stand there, too.
     *
     * @return what is wrong behind one
     * @throws FaultException where something is wrong in one
     */
    private Optional<Problem> parsed(JsonParser parser, IndentedMembers.Member member) {
        int end = parser.member(member.start());
        while (end <= member.end()) {
            int at = afterSpace(text, end, member.end());
            boolean comma = at < member.end() && text.charAt(at) == ',';
            int next = comma ? afterSpace(text, at + 1, member.end()) : at;
            if (comma && next == member.end() || member.last() && isRest(text, at, member.end())) {
                return Optional.empty();
            } else if (!comma) {
                return Optional.of(behind(end, at, member));
            }
            end = parser.member(next);
        }
        throw new SyntaxFaults(file).neverClosed(member.start());
    }

    private Problem behind(int end, int at, IndentedMembers.Member member) {
        if (at == member.end()) {
            return JsonFaults.notJson(file.span(end, end), "a comma is missing here");
        }
        char c = text.charAt(at);
        boolean bracket = c == '}' || c == ']';
        unbalanced += bracket ? 1 : 0;
        return bracket
                ? JsonFaults.notJson(
                        file.span(at, at + 1),
                        "this " + c + " is one too many: nothing is open here that it could close")
                : new SyntaxFaults(file).noComma(end, at, text.indexOf('{')).problem();
    }

    /** A fault of a part of the text as one of the whole; a bracket that is missing is looked for by indentation. */
    private Problem here(Problem fault, TextFile upTo, IndentedMembers.Member member) {
        Optional<Problem> bracket =
                UnclosedBracket.find(upTo, member.start(), 0, repaired -> isMember(repaired, member.start()));
        unbalanced += bracket.isPresent() || isOfBracket(fault, upTo.text()) ? 1 : 0;
        return inWholeFile(bracket.orElse(fault));
    }

    /** Whether a fault is of a bracket that is never closed, or that another can't close. */
    private static boolean isOfBracket(Problem fault, String text) {
        int at = fault.where().orElseThrow().start();
        return !fault.others().isEmpty() || at < text.length() && "{[".indexOf(text.charAt(at)) >= 0;
    }

    private Problem inWholeFile(Problem problem) {
        Problem whole = Problem.at(inWholeFile(problem.where().orElseThrow()), problem.code(), problem.message());
        for (Problem.Place other : problem.others()) {
            whole = whole.withPlace(inWholeFile(other.where()), other.message());
        }
        return problem.hint().isPresent() ? whole.withHint(problem.hint().get()) : whole;
    }

    private Span inWholeFile(Span span) {
        return file.span(span.start(), span.end());
    }

    private static int afterSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether members are right in a text that is a bracket longer than what was looked at. */
    private static boolean isMember(String repaired, int from) {
        try {
            JsonParser parser = parser(new TextFile("", repaired));
            int end = parser.member(from);
            while (!isRest(repaired, end, repaired.length())) {
                int comma = afterSpace(repaired, end, repaired.length());
                if (repaired.charAt(comma) != ',') {
                    return false;
                }
                end = parser.member(afterSpace(repaired, comma + 1, repaired.length()));
            }
            return true;
        } catch (FaultException fault) {
            return false;
        }
    }

    private static boolean isJson(String repaired) {
        try {
            parser(new TextFile("", repaired)).root();
            return true;
        } catch (FaultException fault) {
            return false;
        }
    }

    private static JsonParser parser(TextFile text) {
        return new JsonParser(text, new ArrayList<>(), JsonReader.VALUES, false);
    }

    /** Whether nothing stands there but what closes the objects around a member, and commas. */
    private static boolean isRest(String text, int from, int to) {
        int at = from;
        while (at < to && (Character.isWhitespace(text.charAt(at)) || "}],".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at == to;
    }
}
