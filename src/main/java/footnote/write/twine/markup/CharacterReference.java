package footnote.write.twine.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** A reference to a character, by its number or its name between an ampersand and a semicolon, as a browser shows it. */
record CharacterReference(String shown, int to) {
    private static final Pattern WRITTEN = Pattern.compile("&#?[0-9A-Za-z]{2,8};");

    /** The one that begins at a 0-based offset of the text; nothing where none does that is known. */
    static Optional<CharacterReference> at(int offset, String text) {
        Matcher written = WRITTEN.matcher(text).region(offset, text.length());
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        String shown = Parser.unescapeEntities(written.group(), true);
        return shown.equals(written.group())
                ? Optional.empty()
                : Optional.of(new CharacterReference(shown.replaceAll("[\\n\\r\\f\\t]", " "), written.end()));
    }
}
