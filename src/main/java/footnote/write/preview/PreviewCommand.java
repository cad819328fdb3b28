package footnote.write.preview;

import footnote.problem.Problem;
import footnote.problem.ProblemPrinter;
import footnote.problem.Suggestion;
import footnote.story.Variable;
import footnote.write.map.MapStatistics;
import footnote.write.map.Neighbourhood;
import footnote.write.map.PlaythroughOverlay;
import footnote.write.map.StoryMap;
import footnote.write.uses.PassageList;
import footnote.write.uses.VariableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands that a writer can type in a preview, beyond what a player can do: a word, and what follows it. */
public enum PreviewCommand {
    GO("go", "SCENE", "jump to a scene, with the values as they are") {
        @Override
        List<String> answer(Preview preview, String rest) {
            Optional<String> scene = one(rest, preview.story().scenes().keySet());
            if (scene.isEmpty()) {
                return none("scene", rest, preview.story().scenes().keySet());
            }
            preview.begin(PreviewStart.from(
                    preview.story(),
                    scene.get(),
                    preview.play().state(),
                    preview.play().role().id()));
            return List.of();
        }
    },
    SET("set", "VARIABLE VALUE", "stay in the scene, with another value") {
        @Override
        List<String> answer(Preview preview, String rest) {
            String[] words = rest.replace('=', ' ').strip().split("\\s+");
            Variable variable = preview.story().variables().get(words[0]);
            if (variable == null) {
                return none("variable", words[0], preview.story().variables().keySet());
            }
            if (words.length != 2 || variable.valueOf(words[1]).isEmpty()) {
                return List.of(variable.id() + " can be " + range(variable) + ", as in: set " + variable.id() + " "
                        + variable.word(variable.to()));
            }
            preview.begin(PreviewStart.at(
                            preview.story(),
                            preview.play().state(),
                            preview.play().role().id())
                    .with(variable.id(), words[1]));
            return List.of();
        }
    },
    WHY("why", "", "which conditions hold here, and which do not") {
        @Override
        List<String> answer(Preview preview, String rest) {
            return ConditionExplanation.of(preview.story(), preview.play().state());
        }
    },
    VALUES("values", "", "every variable, with its value") {
        @Override
        List<String> answer(Preview preview, String rest) {
            List<String> lines = new ArrayList<>();
            for (Variable variable : preview.story().variables().values()) {
                lines.add(variable.id() + " = "
                        + variable.word(preview.play().state().value(variable)));
            }
            return lines.isEmpty() ? List.of("The story has no variables.") : lines;
        }
    },
    VARIABLES("variables", "PART", "what each variable stands for, who sets it and who asks") {
        @Override
        List<String> answer(Preview preview, String rest) {
            return VariableList.of(preview.story(), preview.origins(), rest, !rest.isEmpty());
        }
    },
    SOURCES("sources", "PART", "every passage with its id, and who cites it") {
        @Override
        List<String> answer(Preview preview, String rest) {
            return PassageList.of(preview.story(), rest, !rest.isEmpty());
        }
    },
    FAULTS("faults", "", "all that is wrong with the files") {
        @Override
        List<String> answer(Preview preview, String rest) {
            List<String> lines = faults(preview, Integer.MAX_VALUE);
            preview.findings().problems().forEach(problem -> print(problem, lines));
            lines.add((lines.isEmpty() ? "Nothing is wrong with the files. " : "")
                    + "What players can come to, footnote check knows.");
            return lines;
        }
    },
    MAP("map", "", "what leads here, and where it leads") {
        @Override
        List<String> answer(Preview preview, String rest) {
            StoryMap map = StoryMap.of(preview.story(), MapStatistics.none(), PlaythroughOverlay.NONE);
            return Neighbourhood.of(map, preview.play().page().scene().id());
        }
    };

    private static final int SHOWN = 8;

    private final String word;
    private final String behind;
    private final String help;

    PreviewCommand(String word, String behind, String help) {
        this.word = word;
        this.behind = behind;
        this.help = help;
    }

    /** Carries the command out; returns the lines to show, or none where the page itself shows what came of it. */
    abstract List<String> answer(Preview preview, String rest);

    /** The word with which the typed line begins. */
    public String word() {
        return word;
    }

    /** How it is written, and what it does, in one line. */
    public String help() {
        return word + (behind.isEmpty() ? "" : " " + behind) + ": " + help;
    }

    /**
     * Carries out a typed line, if it is a command.
     *
     * @return the lines to show, none where the page shows what came of it; nothing where the line is no command
     */
    public static Optional<List<String>> ask(Preview preview, String typed) {
        String line = typed.strip();
        int space = line.indexOf(' ');
        String first = (space < 0 ? line : line.substring(0, space)).toLowerCase(Locale.ROOT);
        for (PreviewCommand question : values()) {
            if (question.word.equals(first) && (space < 0 || !question.behind.isEmpty())) {
                return Optional.of(question.answer(
                        preview, space < 0 ? "" : line.substring(space).strip()));
            }
        }
        return Optional.empty();
    }

    /** The problems of the files, as {@code check} prints them: at most so many, and how many more there are. */
    public static List<String> faults(Preview preview, int most) {
        List<String> lines = new ArrayList<>();
        int left = most;
        for (Problem problem : preview.problems()) {
            if (left-- == 0) {
                lines.add("and " + (preview.problems().size() - most) + " more: faults lists them all.");
                return lines;
            }
            print(problem, lines);
        }
        return lines;
    }

    private static void print(Problem problem, List<String> lines) {
        lines.addAll(ProblemPrinter.print(problem).lines().toList());
        lines.add("");
    }

    /** The names, at most 8, with which a line that is being typed may go on: scenes for go, variables for set. */
    public static List<String> likely(Preview preview, String typed) {
        int space = typed.indexOf(' ');
        String word = space < 0 ? "" : typed.substring(0, space);
        Collection<String> names = word.equals(GO.word)
                ? preview.story().scenes().keySet()
                : word.equals(SET.word) ? preview.story().variables().keySet() : List.of();
        String part = typed.substring(space + 1).strip();
        return names.stream().filter(name -> name.contains(part)).limit(SHOWN).toList();
    }

    /** The name that is meant: the very same or, without that, the only one that contains {@code part}. */
    public static Optional<String> one(String part, Collection<String> names) {
        List<String> found = names.stream().filter(name -> name.contains(part)).toList();
        return names.contains(part)
                ? Optional.of(part)
                : found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A line that says that no name is meant, and which ones may be. */
    public static List<String> none(String kind, String name, Collection<String> names) {
        List<String> found =
                names.stream().filter(one -> one.contains(name)).limit(SHOWN).toList();
        String likely = found.isEmpty()
                ? Suggestion.of(name, names)
                        .map(one -> " Did you mean " + one + "?")
                        .orElse("")
                : " Which one: " + String.join(", ", found) + "?";
        return List.of("There is no " + kind + " " + name + "." + likely);
    }

    private static String range(Variable variable) {
        return switch (variable.kind()) {
            case FLAG -> "true or false";
            case NUMBER -> "from " + variable.from() + " to " + variable.to();
            case NAME -> String.join(" or ", variable.names());
        };
    }
}
