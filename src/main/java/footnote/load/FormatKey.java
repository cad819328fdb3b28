package footnote.load;

import java.util.List;

/**
 * A key that an object of the format can have.
 *
 * @param required whether the object must have it
 * @param of       of a list, an object or a map: what is in it, a {@link Shape#name} or "string"
 * @param words    the only words that it can be; empty where it is no short list
 * @param least    of a number: the least that it can be
 * @param most     of a number: the most that it can be; infinite where there is no bound
 * @param about    what it says, in a line
 */
public record FormatKey(
        String name,
        boolean required,
        ValueType form,
        String of,
        List<String> words,
        double least,
        double most,
        String about) {

    static FormatKey need(String name, ValueType form, String about) {
        return new FormatKey(
                name, true, form, "", List.of(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, about);
    }

    static FormatKey may(String name, ValueType form, String about) {
        return new FormatKey(
                name, false, form, "", List.of(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, about);
    }

    FormatKey of(String what) {
        return new FormatKey(name, required, form, what, words, least, most, about);
    }

    FormatKey oneOf(String... choices) {
        return new FormatKey(name, required, form, of, List.of(choices), least, most, about);
    }

    FormatKey from(double lowest) {
        return new FormatKey(name, required, form, of, words, lowest, most, about);
    }

    FormatKey to(double highest) {
        return new FormatKey(name, required, form, of, words, least, highest, about);
    }
}
