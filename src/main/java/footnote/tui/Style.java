package footnote.tui;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.HashMap;
import java.util.Map;

/**
 * How a stretch of text looks, and the cells that were made of it so far.
 *
 * <p>Lanterna asks a break iterator, twice, for each cell that is made: so each is made once.
 */
final class Style {
    private static final int COMMON = 0x180;

    private final TextColor text;
    private final TextColor ground;
    private final SGR[] modifiers;
    private final TextCharacter[] common = new TextCharacter[COMMON];
    private final Map<Character, TextCharacter> others = new HashMap<>();

    Style(TextColor text, TextColor ground, SGR... modifiers) {
        this.text = text;
        this.ground = ground;
        this.modifiers = modifiers;
    }

    /** The cell of a character that takes one column, or of one that stands for a cluster. */
    TextCharacter cell(char character) {
        if (character < COMMON) {
            if (common[character] == null) {
                common[character] = make(character);
            }
            return common[character];
        }
        TextCharacter made = others.get(character);
        if (made == null) {
            made = make(character);
            others.put(character, made);
        }
        return made;
    }

    private TextCharacter make(char character) {
        return TextCharacter.fromString(String.valueOf(character), text, ground, modifiers)[0];
    }
}
