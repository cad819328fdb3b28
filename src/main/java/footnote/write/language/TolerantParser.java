package footnote.write.language;

import footnote.json.JsonReader;
import footnote.write.language.SyntaxNode.ArrayNode;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.Property;
import footnote.write.language.SyntaxNode.StringNode;
import footnote.write.language.SyntaxNode.WordNode;
import footnote.write.language.TolerantLexer.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes out what a JSON text says where somebody is typing in it: it never fails, whatever is missing or too much.
 *
 * <p>Where a text's brackets don't match, a key that stands no deeper than the line on which an object was opened ends
 * that object, and a bracket behind which the object's keys go on is none of its: writers indent, and a bracket that is
 * missing or too much in one scene must not hide the scenes behind it.
 */
final class TolerantParser {
    /** How many tokens behind a bracket are looked at. */
    private static final int FAR = 32;

    private final List<Token> tokens;
    private final String text;
    private final boolean byIndentation;
    private int at;
    private int depth;
    private int arrays;
    private boolean matched = true;
    /** Whether the block that ends was ended by the indentation: a bracket that stands there closes another. */
    private boolean leftEarly;

    private TolerantParser(String text, List<Token> tokens, boolean byIndentation) {
        this.text = text;
        this.tokens = tokens;
        this.byIndentation = byIndentation;
    }

    /** The object that the text holds; an empty one where there is none. */
    static ObjectNode parse(String text) {
        List<Token> tokens = TolerantLexer.tokens(text);
        TolerantParser plain = new TolerantParser(text, tokens, false);
        ObjectNode root = plain.root();
        return plain.matched ? root : new TolerantParser(text, tokens, true).root();
    }

    private ObjectNode root() {
        while (kind() != '{' && kind() != 'e') {
            at++;
        }
        ObjectNode root = kind() == 'e' ? new ObjectNode(text.length(), text.length(), List.of()) : object();
        matched &= kind() == 'e';
        return root;
    }

    private char kind() {
        return tokens.get(at).kind();
    }

    private char kindAfter() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1)).kind();
    }

    private ObjectNode object() {
        Token open = tokens.get(at++);
        depth++;
        Block block = new Block(open, depth == 1);
        List<Property> properties = new ArrayList<>();
        while (!ends(block, '}')) {
            if (kind() == '"') {
                properties.add(property());
            } else {
                passOver();
            }
        }
        depth--;
        return new ObjectNode(open.start(), close('}'), properties);
    }

    private Property property() {
        StringNode key = string();
        boolean colon = kind() == ':';
        at += colon ? 1 : 0;
        return new Property(key, colon ? value(true).orElse(null) : null);
    }

    /** A value, or whatever else has no place here and is left out. */
    private void passOver() {
        if (kind() == '{' || kind() == '[') {
            value(true);
        } else {
            at++;
        }
    }

    private ArrayNode array() {
        Token open = tokens.get(at++);
        depth++;
        arrays++;
        Block block = new Block(open, depth == 1);
        List<SyntaxNode> items = new ArrayList<>();
        while (!ends(block, ']')) {
            Optional<SyntaxNode> item = value(false);
            item.ifPresentOrElse(items::add, () -> at++);
        }
        depth--;
        arrays--;
        return new ArrayNode(open.start(), close(']'), items);
    }

    /** @param inObject whether a string before a colon is the next key, and no value */
    private Optional<SyntaxNode> value(boolean inObject) {
        Token token = tokens.get(at);
        if (depth >= JsonReader.DEPTH && (token.kind() == '{' || token.kind() == '[')) {
            matched = false;
            return Optional.of(word());
        }
        return switch (token.kind()) {
            case '{' -> Optional.of(object());
            case '[' -> Optional.of(array());
            case '"' -> inObject && kindAfter() == ':' ? Optional.empty() : Optional.of(string());
            case 'w' -> Optional.of(word());
            default -> Optional.empty();
        };
    }

    private StringNode string() {
        return StringNode.at(text, tokens.get(at++).start());
    }

    private WordNode word() {
        Token token = tokens.get(at++);
        return new WordNode(token.start(), token.end());
    }

    /** Whether an object or array ends before this token. */
    private boolean ends(Block block, char bracket) {
        Token token = tokens.get(at);
        boolean key = token.kind() == '"' && kindAfter() == ':';
        boolean broken = token.kind() == 'e'
                || bracket == '}' && token.kind() == ']' && arrays > 0
                || bracket == ']' && token.kind() == '}'
                || bracket == ']' && key && depth > 1
                || byIndentation && block.isLeftBy(token, key);
        matched &= !broken;
        return broken || token.kind() == bracket && !(byIndentation && isTooMany(block));
    }

    /** Whether a bracket can't close a block, since the next line goes on with a key no less deep than those in it. */
    private boolean isTooMany(Block block) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + FAR) && block.inside >= 0; i++) {
            Token token = tokens.get(i);
            if (token.kind() == '{' || token.kind() == '[') {
                return false;
            } else if (token.kind() == '"' && token.indent() >= 0) {
                return token.indent() >= block.inside;
            }
        }
        return false;
    }

    /** The offset behind the bracket, or of what ended it without one. */
    private int close(char bracket) {
        Token token = tokens.get(at);
        boolean closed = token.kind() == bracket && !leftEarly;
        leftEarly = false;
        at += closed ? 1 : 0;
        return closed ? token.end() : token.start();
    }

    /** An object or array that is open, and how deep what stands in it is indented. */
    private final class Block {
        private final Token open;
        private final boolean outermost;
        /** Of the first key or string that stands deeper on a line of its own; -1 as long as none does. */
        private int inside = -1;

        Block(Token open, boolean outermost) {
            this.open = open;
            this.outermost = outermost;
        }

        boolean isLeftBy(Token token, boolean key) {
            if (token.indent() < 0 || token.line() == open.line()) {
                return false;
            }
            if (inside < 0 && token.kind() == '"' && token.indent() > open.margin()) {
                inside = token.indent();
            }
            boolean indented = inside >= 0 || open.margin() > 0;
            if (outermost || !indented) {
                return false;
            }
            boolean bracket = token.kind() == '}' || token.kind() == ']';
            boolean left = key && token.indent() <= open.margin() || bracket && token.indent() < open.margin();
            leftEarly |= left;
            return left;
        }
    }
}
