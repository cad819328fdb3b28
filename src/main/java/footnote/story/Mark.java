package footnote.story;

import java.util.Objects;

/**
 * An event that play remembers, as some condition or a {@code once} asks for it: that a scene was left at least so many
 * times, or that a choice was made. There is no mark for what nothing asks for, and play does not remember it.
 *
 * <p>A scene of which some condition asks whether it was left three times has three marks, for once, twice and three
 * times. So play remembers bits alone, and no count that could grow without bound.
 *
 * @param of    the scene's id, or the choice's as {@code scene/choice}
 * @param times how often it has happened at least, from 1; of a choice, 1
 * @param index its place among the story's marks, from 0: play and proof keep their bits in this order
 */
public record Mark(String of, int times, int index) {

    public Mark {
        Objects.requireNonNull(of);
    }

    /** The key by which the story's map of marks has it. */
    public String key() {
        return key(of, times);
    }

    /** The key of the mark of something that happened at least so many times. */
    public static String key(String of, int times) {
        return times == 1 ? of : of + "*" + times;
    }

    /** Whether it is of a choice; otherwise it is of a scene. */
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
