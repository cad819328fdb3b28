package footnote.check;

import java.util.Optional;

/**
 * Where a quotation first differs from a paragraph that has almost the same words: 0-based, the ends exclusive, at
 * least a character on both sides.
 */
record QuotationDifference(int quoteStart, int quoteEnd, int textStart, int textEnd) {

    /** How many characters in a row two texts may have in common by accident. */
    private static final int ACCIDENT = 6;

    /** The first one; nothing where the two have no longer run of characters in common than any two texts may. */
    static Optional<QuotationDifference> first(String quote, String text) {
        int[] common = longestCommon(quote, text);
        if (common[2] < Math.max(ACCIDENT, quote.length() / 4)) {
            return Optional.empty();
        }
        int together = beginning(quote, text);
        return Optional.of(
                together >= ACCIDENT
                        ? word(quote, text, together, text.indexOf(quote.substring(0, together)) + together)
                        : word(quote, text, Math.max(0, common[0] - 1), Math.max(0, common[1] - 1)));
    }

    /** How many of the quotation's first characters stand together somewhere in the text. */
    private static int beginning(String quote, String text) {
        int length = 0;
        while (length < quote.length() && text.contains(quote.substring(0, length + 1))) {
            length++;
        }
        return length;
    }

    /** The words in which they part, whole on both sides. */
    private static QuotationDifference word(String quote, String text, int inQuote, int inText) {
        int q = Math.min(inQuote, quote.length() - 1);
        int t = Math.min(inText, text.length() - 1);
        while (q > 0 && t > 0 && quote.charAt(q - 1) != ' ' && text.charAt(t - 1) == quote.charAt(q - 1)) {
            q--;
            t--;
        }
        return new QuotationDifference(q, end(quote, q), t, end(text, t));
    }

    private static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    /** Where the longest run of characters stands that both have: in the first, in the second, and its length. */
    private static int[] longestCommon(String one, String other) {
        int[] best = new int[3];
        int[] above = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            for (int j = 1; j <= other.length(); j++) {
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? above[j - 1] + 1 : 0;
                if (row[j] > best[2]) {
                    best = new int[] {i - row[j], j - row[j], row[j]};
                }
            }
            above = row;
        }
        return best;
    }
}
