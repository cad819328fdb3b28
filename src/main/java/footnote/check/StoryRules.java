package footnote.check;

import footnote.story.Paragraph;
import footnote.story.Story;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of a story decides where its players can go and what they can meet: its rules, and not its words.
 *
 * <p>Two stories of one {@link #key} are the same to the prover: whatever it finds in one it finds in the other, about the
 * thing of the same number. What a plain paragraph says is a word; what a template comes to is not, since two states
 * differ where it does. How many plain paragraphs stand in a row is no rule, either, but for findings about one of them:
 * these hold where the {@link #layout} is the same as well.
 */
final class StoryRules {
    private final String key;
    private final String layout;
    private final List<Object> things;
    private final List<Object> plain;
    private final Map<Object, ThingNumber> numbers = new IdentityHashMap<>();

    private StoryRules(RulesRecord record) {
        this.key = record.rules().hex();
        this.layout = record.layout().hex();
        this.things = record.things();
        this.plain = record.plain();
        for (int i = 0; i < things.size(); i++) {
            numbers.putIfAbsent(things.get(i), new ThingNumber(false, i));
        }
        for (int i = 0; i < plain.size(); i++) {
            numbers.putIfAbsent(plain.get(i), new ThingNumber(true, i));
        }
    }

    /**
     * The number of a thing: among the plain paragraphs, or among all others.
     *
     * @param number from 0, in the order in which a story is written
     */
    record ThingNumber(boolean plain, int number) {}

    /** @param added whether a thing belongs to the branches that are asked about */
    static StoryRules of(Story story, Predicate<Object> added) {
        return new StoryRules(RulesDigest.of(story, added));
    }

    /** A fingerprint of all rules, in hexadecimal. */
    String key() {
        return key;
    }

    /** A fingerprint of how many plain paragraphs stand where, in hexadecimal. */
    String layout() {
        return layout;
    }

    /** Nothing for what has no number, such as a condition that nobody wrote. */
    Optional<ThingNumber> number(Object thing) {
        return Optional.ofNullable(numbers.get(thing));
    }

    /** Nothing for a number that no thing has. */
    Optional<Object> thing(ThingNumber number) {
        List<Object> some = number.plain ? plain : things;
        return number.number >= 0 && number.number < some.size()
                ? Optional.of(some.get(number.number))
                : Optional.empty();
    }

    /** Whether a paragraph that stands in a text is all words: it is there whenever its text is. */
    static boolean isPlain(Paragraph paragraph) {
        return paragraph instanceof Paragraph.Prose;
    }
}
