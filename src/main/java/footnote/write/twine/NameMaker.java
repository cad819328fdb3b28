package footnote.write.twine;

import footnote.load.Keyword;
import footnote.write.imported.IdMaker;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names for variables and their values of names and texts of Twine's, and never the same name twice. */
final class NameMaker {
    private static final int LONGEST = 50;

    private final Set<String> given = new HashSet<>();

    /**
     * A new name: small letters, digits and low lines, as in {@code oil_can} for {@code oilCan}.
     *
     * @param otherwise the name for what has no letter that a name can have
     */
    String of(String its, String otherwise) {
        String words = its.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String name = IdMaker.id(words.replace('_', '-')).replace('-', '_');
        name = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("_+$", "");
        boolean begins = !name.isEmpty() && Character.isLetter(name.charAt(0));
        String whole = begins ? name : (otherwise + "_" + name).replaceAll("_+$", "");
        String one = whole;
        for (int number = 2; Keyword.of(one).isPresent() || !given.add(one); number++) {
            one = whole + "_" + number;
        }
        return one;
    }
}
