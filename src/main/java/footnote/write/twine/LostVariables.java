package footnote.write.twine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The variables of a story that can't become ours, each with the first reason that was found, in the order in which they were. */
final class LostVariables {
    private final Set<String> all;
    private final Map<String, String> reasons = new LinkedHashMap<>();

    /** @param all the variables that the story has */
    LostVariables(Set<String> all) {
        this.all = all;
    }

    /** The variable is lost for that reason, unless it was for another one before, or the story has none of that name. */
    void add(String variable, String reason) {
        if (all.contains(variable)) {
            reasons.putIfAbsent(variable, reason);
        }
    }

    /** Every variable that was not lost before is, for that reason. */
    void addAll(String reason) {
        all.forEach(variable -> add(variable, reason));
    }

    boolean contains(String variable) {
        return reasons.containsKey(variable);
    }

    int size() {
        return reasons.size();
    }

    /** Why each is lost, by its name. */
    Map<String, String> reasons() {
        return Collections.unmodifiableMap(reasons);
    }
}
