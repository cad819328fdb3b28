package footnote.write.twine;

import footnote.story.Comparison;
import footnote.write.twine.markup.TwineValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A variable of Twine's as one of ours.
 *
 * @param name  what it is called in our story
 * @param its   what it is called in Twine's, without its sign
 * @param kind  a value of its kind
 * @param from  of a number, the least that it can be; otherwise 0
 * @param to    of a number, the most that it can be; otherwise 0
 * @param names of texts, what each is called in our story, the one for no value first where there is one
 * @param start its value at the beginning; nothing where no text was given to it yet
 */
record ImportedVariable(
        String name,
        String its,
        TwineValue kind,
        int from,
        int to,
        Map<TwineValue.Words, String> names,
        Optional<TwineValue> start) {
    /** What a text that was never given is called; no story can hold it as a text. */
    static final TwineValue.Words UNSET = new TwineValue.Words("\u0000unset");

    static final TwineValue.Words EMPTY = new TwineValue.Words("");

    /** The value with which ours begins, where Twine's has none. */
    static TwineValue withoutValue(TwineValue kind) {
        if (kind instanceof TwineValue.Flag) {
            return new TwineValue.Flag(false);
        }
        return kind instanceof TwineValue.Whole ? new TwineValue.Whole(0) : UNSET;
    }

    /** A comparison, as a condition of ours says it. */
    String compared(Comparison comparison, TwineValue constant) {
        if (constant instanceof TwineValue.Flag flag) {
            return flag.value() == (comparison == Comparison.EQUAL) ? name : "not " + name;
        }
        return name + " " + comparison.sign() + " " + word(constant);
    }

    /** A value, as a condition or an effect of ours says it. */
    String word(TwineValue value) {
        if (value instanceof TwineValue.Flag flag) {
            return String.valueOf(flag.value());
        } else if (value instanceof TwineValue.Whole whole) {
            return String.valueOf(whole.value());
        }
        return value instanceof TwineValue.Words words ? names.getOrDefault(words, "") : "";
    }

    /** The texts that count as false, as far as it can have them. */
    List<TwineValue.Words> falseTexts() {
        List<TwineValue.Words> texts = new ArrayList<>(List.of(UNSET, EMPTY));
        texts.removeIf(text -> !names.containsKey(text));
        return texts;
    }
}
