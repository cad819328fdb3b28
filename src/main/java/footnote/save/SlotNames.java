package footnote.save;

import java.text.Normalizer;
import java.util.Locale;

/** The names of playthroughs, as players say them and as files have them. */
final class SlotNames {
    static final String AUTOSAVE = "autosave";
    static final String SLOT = "slot.";
    static final String JSON = ".json";
    static final String OLD = ".old-";
    private static final int LONGEST = 40;

    private SlotNames() {}

    /** What hinders {@code name} from being one of the player's; it goes on from "a name". Empty if nothing does. */
    static String hindrance(String name) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return "needs a letter or a digit";
        }
        if (folded.length() > LONGEST) {
            return "has " + LONGEST + " characters at most";
        }
        if (isOwn(folded)) {
            return "can't begin with “" + AUTOSAVE + "”, under which the game saves by itself";
        }
        for (int i = 0; i < folded.length(); i++) {
            if (!Character.isLetterOrDigit(folded.charAt(i)) && " -_".indexOf(folded.charAt(i)) < 0) {
                return "is made of letters, digits, spaces, “-” and “_”";
            }
        }
        return "";
    }

    /** Whether this is a name under which the game saves by itself. */
    static boolean isOwn(String name) {
        return fold(name).startsWith(AUTOSAVE);
    }

    private static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The file of a name without hindrance. Whatever is no plain letter stands in it as a number: not every system can
     * name a file with it.
     */
    static String slotFile(String name) {
        String folded = fold(name);
        StringBuilder file = new StringBuilder(SLOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || " -_".indexOf(c) >= 0;
            file.append(
                    plain
                            ? Character.toString(c)
                            : "+" + Integer.toHexString(0x10000 + c).substring(1));
        }
        return file.append(JSON).toString();
    }

    /**
     * The name of one of the game's own files: {@code autosave-2.staffer.json} is shown as {@code autosave-2 staffer},
     * and what lies beside it as {@code autosave-2 staffer old-1}. Empty where the file is no such one.
     */
    static String ownName(String file) {
        boolean old = file.contains(JSON + OLD);
        boolean own = file.startsWith(AUTOSAVE) && AllowedText.isWord(file) && (file.endsWith(JSON) || old);
        return own ? file.replace(JSON, "").replace('.', ' ') : "";
    }
}
