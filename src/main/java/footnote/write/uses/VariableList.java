package footnote.write.uses;

import footnote.load.Origins;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each variable of a story: what it can be, what it stands for, whose it is, who sets it and who asks. */
public final class VariableList {
    private final Story story;
    private final Origins origins;
    private final boolean all;
    private final VariableUses uses;

    private VariableList(Story story, Origins origins, boolean all) {
        this.story = story;
        this.origins = origins;
        this.all = all;
        this.uses = VariableUses.in(story);
    }

    /**
     * The lines, with a blank one between two variables.
     *
     * @param part variables are listed whose id contains this; all of them where it is empty
     * @param all  whether every place is named; otherwise the first four
     */
    public static List<String> of(Story story, Origins origins, String part, boolean all) {
        VariableList list = new VariableList(story, origins, all);
        List<String> lines = new ArrayList<>();
        for (Variable variable : story.variables().values()) {
            if (variable.id().contains(part)) {
                lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
                list.add(variable, lines);
            }
        }
        if (lines.isEmpty()) {
            lines.add(part.isEmpty() ? "The story has no variables." : "No variable has \"" + part + "\" in its id.");
        }
        return lines;
    }

    /** The lines about one variable, with the first few places. */
    public static List<String> about(Story story, Origins origins, Variable variable) {
        List<String> lines = new ArrayList<>();
        new VariableList(story, origins, false).add(variable, lines);
        return lines;
    }

    private void add(Variable variable, List<String> lines) {
        lines.add(variable.id() + ": " + values(variable) + ", first " + variable.word(variable.start()));
        origins.note(variable).ifPresent(note -> lines.add("  " + note));
        if (!variable.levels().isEmpty()) {
            lines.add("  in words: " + String.join(" | ", variable.levels()));
        }
        variable.label().ifPresent(label -> lines.add("  called \"" + label + "\" on the status line"));
        variable.lasting().ifPresent(role -> lines.add("  outlives a playthrough, and " + role + " alone sets it"));
        variable.lives().map(this::lives).ifPresent(lines::add);
        lines.add("  " + Places.line("set by", uses.setters(variable), all));
        lines.add("  " + Places.line("asked by", uses.askers(variable), all));
    }

    private String lives(String chapter) {
        return "  lives in chapter " + chapter
                + Optional.ofNullable(story.chapters().get(chapter))
                        .map(known -> " (" + known.title() + ")")
                        .orElse("");
    }

    private static String values(Variable variable) {
        return switch (variable.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "a whole number from " + variable.from() + " to " + variable.to();
            case NAME -> "one of " + String.join(", ", variable.names());
        };
    }
}
