package footnote.write.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a JSON text, as far as it can be made out: the text may be broken, since somebody is typing in it.
 *
 * <p>Places are 0-based offsets in UTF-16 units, the end exclusive. What was never closed ends where the next thing
 * begins.
 */
sealed interface SyntaxNode {
    int start();

    int end();

    /** Whether a caret at that offset stands inside, behind its first character and before its end. */
    default boolean holds(int offset) {
        return start() < offset && offset < end();
    }

    /** Keys and values, in the writer's order; a key may stand twice. */
    record ObjectNode(int start, int end, List<Property> properties) implements SyntaxNode {
        public ObjectNode {
            properties = List.copyOf(properties);
        }

        /** The value of that key; null where it is missing. */
        @Nullable
        SyntaxNode find(String key) {
            for (Property property : properties) {
                if (property.key().value().equals(key)) {
                    return property.value();
                }
            }
            return null;
        }

        /** The string of that key; nothing where it is missing or something else. */
        Optional<String> string(String key) {
            return find(key) instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
        }
    }

    /**
     * A key and its value.
     *
     * @param value null where there is none yet
     */
    record Property(StringNode key, @Nullable SyntaxNode value) {
        /** Where the value ends, or the key where there is none. */
        int end() {
            return value == null ? key.end() : value.end();
        }
    }

    /** Values in brackets. */
    record ArrayNode(int start, int end, List<SyntaxNode> items) implements SyntaxNode {
        public ArrayNode {
            items = List.copyOf(items);
        }
    }

    /** A number, or a bare word. */
    record WordNode(int start, int end) implements SyntaxNode {}

    /**
     * A string, with its quotes; one that is not closed on its line ends with it.
     *
     * @param text   of the whole file
     * @param closed whether it has its second quote
     * @param value  what it says, its escapes resolved
     */
    record StringNode(String text, int start, int end, boolean closed, String value) implements SyntaxNode {
        /** The string that begins at an offset. */
        static StringNode at(String text, int start) {
            StringBuilder value = new StringBuilder();
            int at = start + 1;
            while (at < text.length() && "\"\n\r".indexOf(text.charAt(at)) < 0) {
                int length = unit(text, at);
                value.append(said(text, at, length));
                at += length;
            }
            boolean closed = at < text.length() && text.charAt(at) == '"';
            return new StringNode(text, start, closed ? at + 1 : at, closed, value.toString());
        }

        /** Also true at the end of what is not closed yet. */
        @Override
        public boolean holds(int offset) {
            return start < offset && (closed ? offset < end : offset <= end);
        }

        /** Where its words end: before its second quote, where it has one. */
        int wordsEnd() {
            return closed ? end - 1 : end;
        }

        /** The offset in the file of a character of the value, or of the value's end, by its 0-based index. */
        int offset(int index) {
            int at = start + 1;
            for (int i = 0; i < index; i++) {
                at += unit(text, at);
            }
            return at;
        }

        /** The 0-based index in the value of the character that stands at an offset of the file, or holds it. */
        int index(int offset) {
            int index = 0;
            for (int at = start + 1; at < offset && index < value.length(); index++) {
                at += unit(text, at);
            }
            return index;
        }

        /** How many characters of the file say the one of the value that begins here. */
        private static int unit(String text, int at) {
            if (text.charAt(at) != '\\' || at + 1 >= text.length() || text.charAt(at + 1) < ' ') {
                return 1;
            }
            return text.charAt(at + 1) == 'u' && hex(text, at + 2) >= 0 ? 6 : 2;
        }

        private static char said(String text, int at, int length) {
            if (length == 6) {
                return (char) hex(text, at + 2);
            }
            char c = text.charAt(at + length - 1);
            int named = length == 2 ? "bfnrt".indexOf(c) : -1;
            return named < 0 ? c : "\b\f\n\r\t".charAt(named);
        }

        /** The number that four hexadecimal digits say; -1 where there are none. */
        private static int hex(String text, int at) {
            int number = 0;
            for (int i = at; i < at + 4; i++) {
                int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
                if (digit < 0) {
                    return -1;
                }
                number = number * 16 + digit;
            }
            return number;
        }
    }
}
