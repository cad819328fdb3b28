package footnote.story;

import java.util.Objects;

/**
 * Something that may have happened and that some condition, or a {@code once}, asks about: a scene that was left so many
 * times, or a choice that was made. What nobody asks about has no mark, so play need not remember it.
 *
 * <p>A scene that is asked about more than one time has a mark for each: what happened twice has happened once. So a
 * memory of three times is three bits, and bounded.
 *
 * @param of    the scene's id, or the choice's as {@code scene/choice}
 * @param times how often it has happened at least, from 1; of a choice, 1
 * @param index its place among the story's marks, from 0: play and proof keep their bits in this order
 */
public record Mark(String of, int times, int index) {

    public Mark {
        Objects.requireNonNull(of);
    }

    /** By which a story knows it. */
    public String key() {
        return key(of, times);
    }

    /** By which a story knows the mark of something that happened so many times. */
    public static String key(String of, int times) {
        return times == 1 ? of : of + "*" + times;
    }

    /** Whether it is a choice's; otherwise it is a scene's. */
    public boolean ofChoice() {
        return of.indexOf('/') >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mark mark && mark.index == index && mark.of.equals(of);
    }

    @Override
    public int hashCode() {
        return of.hashCode();
    }

    /** As a condition asks for it. */
    @Override
    public String toString() {
        return ofChoice() ? "chose(" + of + ")" : "visited(" + of + ")" + (times == 1 ? "" : " " + times + " times");
    }
}
