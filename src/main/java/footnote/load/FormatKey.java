package footnote.load;

import footnote.story.NamedConstant;
import java.util.ArrayList;
import java.util.List;

/**
 * A key that an object of the format can have.
 *
 * @param required whether the object must have it
 * @param of       what is in its value, where that is a list, an object or a map: a {@link Shape#name} or "string"
 * @param words    the only words that its value can be; empty where it can be others
 * @param least    the least number that it can be; minus infinity where there is no bound
 * @param most     the greatest number that it can be; infinity where there is no bound
 * @param about    what it says, in a line for the format's table
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

    FormatKey oneOf(NamedConstant... constants) {
        List<String> ids = new ArrayList<>();
        for (NamedConstant constant : constants) {
            ids.add(constant.id());
        }
        return new FormatKey(name, required, form, of, List.copyOf(ids), least, most, about);
    }

    FormatKey from(double lowest) {
        return new FormatKey(name, required, form, of, words, lowest, most, about);
    }

    FormatKey to(double highest) {
        return new FormatKey(name, required, form, of, words, least, highest, about);
    }
}
