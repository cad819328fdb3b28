package footnote.write.uses;

import java.util.List;

/** A line that counts places and names them. */
final class Places {
    /** How many places are named, unless all are wanted. */
    private static final int NAMED = 4;

    private Places() {}

    /** Such as {@code set by 6: a, b, c, d and 2 more}, or {@code set by nothing}. */
    static String line(String what, List<String> places, boolean all) {
        if (places.isEmpty()) {
            return what + " nothing";
        }
        int named = all ? places.size() : Math.min(NAMED, places.size());
        String rest = named == places.size() ? "" : " and " + (places.size() - named) + " more";
        return what + " " + places.size() + ": " + String.join(", ", places.subList(0, named)) + rest;
    }
}
