package footnote.save;

import footnote.game.Playthrough;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A recorded play, as a writer reads and writes it: who plays, with what, the choices, and lines that must appear.
 *
 * <p>Its file, whose name ends in {@code .play}, has one thing a line: {@code role NAME}, {@code lasting NAME = VALUE},
 * {@code branch ID}, {@code > scene/choice}, {@code = a line that must appear}, {@code # a remark}. The role comes
 * first of these but for remarks; a line that must appear is looked for in what is new since the choice above it.
 *
 * @param lasting  the lasting values that it begins with, by variable, as they are written
 * @param branches the branches that it is played with
 * @param lines    the choices, lines that must appear and remarks, in order
 */
public record RecordedPlay(String role, Map<String, String> lasting, List<String> branches, List<Line> lines) {

    public RecordedPlay {
        Objects.requireNonNull(role);
        lasting = Collections.unmodifiableMap(new LinkedHashMap<>(lasting));
        branches = List.copyOf(branches);
        lines = List.copyOf(lines);
    }

    /** What a line of a play is. */
    public enum Kind {
        /** A choice, as {@code scene/choice}. */
        CHOICE("> "),
        /** Words that must appear. */
        APPEARS("= "),
        /** A remark, which does nothing. */
        REMARK("# ");

        /** What the line begins with, and a space. */
        final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    /** One line below the head. */
    public record Line(Kind kind, String text) {}

    /** What was played of a playthrough. */
    public static RecordedPlay of(Playthrough playthrough) {
        List<Line> lines = new ArrayList<>();
        playthrough.played().forEach(choice -> lines.add(new Line(Kind.CHOICE, choice)));
        return new RecordedPlay(playthrough.role(), playthrough.lasting(), playthrough.branches(), lines);
    }

    /**
     * What was played of a playthrough, with words that must appear.
     *
     * @param read what was read after so many choices, from 0 on, a line each
     */
    public static RecordedPlay of(Playthrough playthrough, IntFunction<List<String>> read) {
        List<Line> lines = new ArrayList<>();
        read.apply(0).forEach(words -> lines.add(new Line(Kind.APPEARS, words)));
        for (int i = 0; i < playthrough.point(); i++) {
            lines.add(new Line(Kind.CHOICE, playthrough.choices().get(i)));
            read.apply(i + 1).forEach(words -> lines.add(new Line(Kind.APPEARS, words)));
        }
        return new RecordedPlay(playthrough.role(), playthrough.lasting(), playthrough.branches(), lines);
    }

    /**
     * The same, for the branches alone without which it can't be made: those whose choices or lasting values are in it.
     * It is then tried with and without the others.
     */
    public RecordedPlay forItsOwnBranches() {
        List<String> needed = new ArrayList<>();
        for (String branch : branches) {
            String begins = branch + ":";
            if (choices().stream().anyMatch(choice -> choice.startsWith(begins) || choice.contains("/" + begins))
                    || lasting.keySet().stream().anyMatch(variable -> variable.startsWith(begins))) {
                needed.add(branch);
            }
        }
        return new RecordedPlay(role, lasting, needed, lines);
    }

    /** Its choices, as {@code scene/choice}, in order. */
    public List<String> choices() {
        List<String> choices = new ArrayList<>();
        for (Line line : lines) {
            if (line.kind == Kind.CHOICE) {
                choices.add(line.text);
            }
        }
        return choices;
    }

    /** The playthrough that makes these choices, with its point at the end. */
    public Playthrough in(String story, String version) {
        List<String> choices = choices();
        return new Playthrough(story, version, branches, role, lasting, choices, choices.size());
    }

    /** Its lines, as they stand in a file. */
    public List<String> written() {
        List<String> written = new ArrayList<>();
        written.add("role " + role);
        branches.forEach(branch -> written.add("branch " + branch));
        lasting.forEach((variable, value) -> written.add("lasting " + variable + " = " + value));
        lines.forEach(line -> written.add((line.kind.sign + line.text).stripTrailing()));
        return written;
    }
}
