package footnote.load;

/** How versions, UUIDs and fingerprints are written. */
final class ScalarSyntax {
    private static final String DIGITS = "0123456789";
    private static final String HEXADECIMAL = "0123456789abcdef";
    private static final int[] UUID_PARTS = {8, 4, 4, 4, 12};
    private static final int SHA256 = 64;

    private ScalarSyntax() {}

    /** Whether it is three numbers with points between them. */
    static boolean isVersion(String text) {
        int points = 0;
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            boolean point = text.charAt(i) == '.';
            if (point ? !digit : DIGITS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
            points += point ? 1 : 0;
            digit = !point;
        }
        return digit && points == 2 && text.length() <= Identifiers.LONGEST;
    }

    /** Whether it is a UUID, in small letters or capitals. */
    static boolean isUuid(String text) {
        int at = 0;
        for (int part = 0; part < UUID_PARTS.length; part++) {
            for (int i = 0; i < UUID_PARTS[part]; i++, at++) {
                if (at >= text.length() || HEXADECIMAL.indexOf(Character.toLowerCase(text.charAt(at))) < 0) {
                    return false;
                }
            }
            boolean last = part == UUID_PARTS.length - 1;
            if (last ? at != text.length() : at >= text.length() || text.charAt(at++) != '-') {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a SHA-256 in small letters. */
    static boolean isSha256(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (HEXADECIMAL.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() == SHA256;
    }
}
