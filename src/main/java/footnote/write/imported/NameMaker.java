package footnote.write.imported;

import footnote.load.Keyword;
import java.util.Locale;

/** Makes names for variables and for their values, and never the same name twice, nor one that means something in a condition. */
public final class NameMaker {
    private static final int LONGEST = 50;

    private final IdMaker ids = new IdMaker("variable");

    public NameMaker() {
        for (Keyword keyword : Keyword.values()) {
            ids.of(keyword.word());
        }
    }

    /**
     * A new name: small letters, digits and low lines, as in {@code oil_can} for {@code oilCan}.
     *
     * @param its       what it is called in the other tool
     * @param otherwise how the name begins where its own would begin with no letter
     */
    public String of(String its, String otherwise) {
        String words = its.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        String name = IdMaker.id(words);
        name = name.substring(0, Math.min(name.length(), LONGEST)).replaceAll("-+$", "");
        boolean begins = !name.isEmpty() && Character.isLetter(name.charAt(0));
        String whole = begins ? name : (otherwise + "-" + name).replaceAll("-+$", "");
        return ids.of(whole).replace('-', '_');
    }
}
