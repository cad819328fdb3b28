package footnote.write.imported;

import footnote.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of a file's stories is wanted. */
public final class ChosenStory {
    /** How many names a message has. */
    private static final int SHOWN = 20;
    /** How many stories are converted together: more than anybody has, and few enough to be written at once. */
    private static final int MOST = 1_000;

    private ChosenStory() {}

    /**
     * The 0-based places of the stories that are wanted, in order, at least one.
     *
     * @param only  a story's name or, if no other begins so, the beginning of its name, in letters of any size; empty for all
     * @param names of all stories, in order
     * @throws ImportException where no story or more than one is called so, with the names that there are
     */
    public static List<Integer> of(Optional<String> only, List<String> names) throws ImportException {
        if (only.isEmpty()) {
            if (names.size() > MOST) {
                throw ImportException.noStory("it has " + names.size() + " stories, and the limit is " + MOST
                        + "; choose one with --story: " + listed(names));
            }
            return IntStream.range(0, names.size()).boxed().toList();
        }
        String wanted = only.get().strip();
        List<Integer> found = places(wanted, names, true);
        found = found.isEmpty() ? places(wanted, names, false) : found;
        if (found.size() == 1) {
            return found;
        }
        throw ImportException.noStory(
                found.isEmpty()
                        ? "no story in it is called \"" + wanted + "\"; there is " + listed(names)
                                + likely(wanted, names)
                        : found.size() + " stories in it are called so: "
                                + listed(found.stream().map(names::get).toList()));
    }

    private static List<Integer> places(String wanted, List<String> names, boolean whole) {
        String lower = wanted.toLowerCase(Locale.ROOT);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (whole ? name.equals(wanted) : name.toLowerCase(Locale.ROOT).startsWith(lower)) {
                places.add(i);
            }
        }
        return places;
    }

    private static String likely(String wanted, List<String> names) {
        return Suggestion.of(wanted, names)
                .map(name -> "; did you mean \"" + TextCleaning.line(name) + "\"?")
                .orElse("");
    }

    private static String listed(List<String> names) {
        String list = names.stream()
                .limit(SHOWN)
                .map(name -> "\"" + TextCleaning.line(name) + "\"")
                .collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? list : list + " and " + (names.size() - SHOWN) + " more";
    }
}
