package footnote.story;

import java.util.Objects;

/**
 * Something that may have happened and that some condition, or a {@code once}, asks about: a scene that was left, or a
 * choice that was made. What nobody asks about has no mark, so play need not remember it.
 *
 * @param of    the scene's id, or the choice's as {@code scene/choice}
 * @param index its place among the story's marks, from 0: play and proof keep their bits in this order
 */
public record Mark(String of, int index) {

    public Mark {
        Objects.requireNonNull(of);
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
}
