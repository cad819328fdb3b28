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
    private static final String UNSHOWABLE = "?";

    private final TextColor text;
    private final TextColor ground;
    private final SGR[] manners;
    private final TextCharacter[] common = new TextCharacter[COMMON];
    private final Map<Integer, TextCharacter> others = new HashMap<>();

    Style(TextColor text, TextColor ground, SGR... manners) {
        this.text = text;
        this.ground = ground;
        this.manners = manners;
    }

    /** The cell of one character; of a question mark where the screen couldn't count its columns as we do. */
    TextCharacter cell(int codePoint, int columns) {
        if (codePoint < COMMON) {
            TextCharacter made = common[codePoint];
            return made != null ? made : (common[codePoint] = make(codePoint, columns));
        }
        TextCharacter made = others.get(codePoint);
        if (made == null) {
            made = make(codePoint, columns);
            others.put(codePoint, made);
        }
        return made;
    }

    private TextCharacter make(int codePoint, int columns) {
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
            return make(UNSHOWABLE);
        }
        TextCharacter made = make(Character.toString(codePoint));
        return columns == 1 && made.isDoubleWidth() ? make(UNSHOWABLE) : made;
    }

    private TextCharacter make(String character) {
        return TextCharacter.fromString(character, text, ground, manners)[0];
    }
}
