package footnote.write.language;

import footnote.write.language.SyntaxNode.StringNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into what a JSON text is made of, and into words where it is made of something else. */
final class TolerantLexer {
    private TolerantLexer() {}

    /**
     * A sign, a string or a word.
     *
     * @param kind   one of <code>{}[]:,</code> for itself, {@code "} for a string, {@code w} for a word, {@code e} for the end
     * @param start  its 0-based offset; {@code end} is the one behind it
     * @param indent how many characters of white space stand before it on its line; -1 where it is not the line's first
     * @param line   of where it begins, from 0
     * @param margin how many characters of white space its line begins with
     */
    record Token(char kind, int start, int end, int indent, int line, int margin) {}

    /** All of them, the end last. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int lineStart = 0;
        int line = 0;
        int margin = margin(text, 0);
        for (int i = 0; i < text.length(); ) {
            Token token = sign(text, i, lineStart, line, margin);
            if (token != null) {
                tokens.add(token);
                i = token.end;
            } else if (text.charAt(i++) == '\n') {
                line++;
                lineStart = i;
                margin = margin(text, i);
            }
        }
        tokens.add(new Token('e', text.length(), text.length(), -1, line, 0));
        return tokens;
    }

    /** @param margin where the line's first character that is no white space stands, from the line's beginning */
    private static @Nullable Token sign(String text, int start, int lineStart, int line, int margin) {
        char c = text.charAt(start);
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            return null;
        }
        char kind = "{}[]:,\"".indexOf(c) >= 0 ? c : 'w';
        int end = kind == '"' ? StringNode.at(text, start).end() : kind == 'w' ? wordEnd(text, start) : start + 1;
        return new Token(kind, start, end, lineStart + margin == start ? margin : -1, line, margin);
    }

    private static int margin(String text, int lineStart) {
        int i = lineStart;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i - lineStart;
    }

    private static int wordEnd(String text, int start) {
        int i = start + 1;
        while (i < text.length() && "{}[]:,\" \t\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
