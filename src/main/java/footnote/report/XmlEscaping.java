package footnote.report;

/** Escapes words for XML and HTML, so that none of them is read as mark-up. */
public final class XmlEscaping {
    private XmlEscaping() {}

    /** As it stands between tags or between double quotes. */
    public static String text(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
