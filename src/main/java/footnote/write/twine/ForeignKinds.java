package footnote.write.twine;

import footnote.problem.Occurrences;
import footnote.problem.Span;
import footnote.problem.WhiteSpace;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What has no counterpart, one remark for a kind: how often it stands there, and in which passages. */
final class ForeignKinds {
    /** How many passages are named. */
    private static final int NAMED = 5;
    /** How much is shown of what stands there. */
    private static final int SHOWN = 60;

    private static final String MACRO = "the macro ";

    /** What stands at a place. */
    private record Place(Span where, String words) {}

    private final Occurrences<String, Place> kinds = new Occurrences<>();
    /** By kind, the names of the passages in which it stands. */
    private final Map<String, Set<String>> passages = new HashMap<>();

    /** Counts one of a kind. */
    void add(String kind, String words, Span where, String passage) {
        kinds.add(kind, new Place(where, words));
        passages.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(passage);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Reports each kind at its first place. */
    void report(TwineStory story) {
        kinds.forEach((kind, found) -> {
            String words = WhiteSpace.folded(found.first().words);
            String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
            story.remark(
                    found.first().where,
                    (found.times() == 1
                                    ? once(kind, shown)
                                    : kind + ", " + found.times() + " times, first " + shown + ",")
                            + " in " + passages(List.copyOf(passages.getOrDefault(kind, Set.of())))
                            + (found.times() == 1 ? " has no counterpart" : ", has no counterpart")
                            + ": it stands in the text as it was");
        });
    }

    /** A macro that stands there once is shown with its name alone once. */
    private static String once(String kind, String shown) {
        return kind.endsWith(shown) ? kind : (kind.startsWith(MACRO) ? MACRO : kind + " ") + shown;
    }

    private static String passages(List<String> names) {
        String named =
                names.stream().limit(NAMED).map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        int more = names.size() - NAMED;
        return more <= 0 ? named : named + " and " + more + " more";
    }
}
