package footnote.load;

import footnote.problem.Problem;
import footnote.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The turns of phrase that messages share. */
final class Phrases {
    /** How many names a hint lists. */
    private static final int A_FEW = 12;

    private Phrases() {}

    /** The thing as a message calls it: {@code scene "pier"}, or {@code a paragraph} where it has no name. */
    static String the(Shape shape, @Nullable String id) {
        if (id != null) {
            return shape.noun() + " \"" + id + "\"";
        }
        return switch (shape.noun()) {
            case "story", "limits", "branch" -> "the " + shape.noun();
            case "ending", "effect" -> "an " + shape.noun();
            default -> "a " + shape.noun();
        };
    }

    /** A key of a thing, such as {@code "start" of role "keeper"}. */
    static String of(String key, Shape shape, @Nullable String id) {
        return "\"" + key + "\" of " + the(shape, id);
    }

    /** The first twelve words with commas between them, and a sign for more. */
    static String list(List<String> words) {
        return words.size() <= A_FEW ? String.join(", ", words) : String.join(", ", words.subList(0, A_FEW)) + ", …";
    }

    /** With the likeliest of the words as a hint, or all of them where none is likely. */
    static Problem orList(Problem problem, String wrong, List<String> words) {
        Optional<String> likely = Suggestion.of(wrong, words);
        return likely.isPresent() ? problem.withSuggestion(likely) : problem.withHint("it is one of " + list(words));
    }
}
