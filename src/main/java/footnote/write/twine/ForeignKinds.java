package footnote.write.twine;

import footnote.problem.Span;
import footnote.problem.WhiteSpace;
import java.util.LinkedHashMap;
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

    private static final class Places {
        final Span first;
        final String words;
        final Set<String> passages = new LinkedHashSet<>();
        int times;

        Places(Span first, String words) {
            this.first = first;
            this.words = words;
        }
    }

    private final Map<String, Places> kinds = new LinkedHashMap<>();

    /** Counts one of a kind. */
    void add(String kind, String words, Span where, String passage) {
        Places places = kinds.computeIfAbsent(kind, any -> new Places(where, words));
        places.times++;
        places.passages.add(passage);
    }

    boolean isEmpty() {
        return kinds.isEmpty();
    }

    /** Reports each kind at its first place. */
    void report(TwineStory story) {
        kinds.forEach((kind, places) -> {
            String words = WhiteSpace.folded(places.words);
            String shown = words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
            story.remark(
                    places.first,
                    (places.times == 1
                                    ? once(kind, shown)
                                    : kind + ", " + places.times + " times, first " + shown + ",")
                            + " in " + passages(List.copyOf(places.passages))
                            + (places.times == 1 ? " has no counterpart" : ", has no counterpart")
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
