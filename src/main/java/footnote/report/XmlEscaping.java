package footnote.report;

/** Words on their way into XML or HTML: whatever they are, they stay words. */
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
