package footnote.write.imported;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes an id of each name, and never the same id twice: a second {@code pier} becomes {@code pier-2}. */
public final class IdMaker {
    /** How long an id is at most, before its number. */
    private static final int LONGEST = 56;

    private final Set<String> given = new HashSet<>();
    /** By id, the number to try next for another name of that id: thousands may be called alike. */
    private final Map<String, Integer> next = new HashMap<>();

    private final String otherwise;

    /** @param otherwise the id for a name without any letter or digit that an id can have */
    public IdMaker(String otherwise) {
        this.otherwise = otherwise;
    }

    /** A new id for something of that name. */
    public String of(String name) {
        String id = id(name);
        id = id.isEmpty() ? otherwise : id;
        String one = id;
        int number = next.getOrDefault(id, 2);
        while (!given.add(one)) {
            one = id + "-" + number++;
        }
        next.put(id, number);
        return one;
    }

    /** A name as small letters, digits and single hyphens between them; empty where it has no such letter or digit. */
    public static String id(String name) {
        StringBuilder id = new StringBuilder();
        for (char c : Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                id.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && id.length() > 0
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        id.setLength(Math.min(id.length(), LONGEST));
        while (id.length() > 0 && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.toString();
    }
}
