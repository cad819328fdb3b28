package footnote.save;

import java.util.Objects;

/**
 * A saved playthrough, as a list shows it.
 *
 * @param name    by which {@link StorySaves#fetch} finds it
 * @param role    the role's id
 * @param choices how many choices are played, from 0
 * @param about   who and where, in the words that it was kept with; one line, safe to print
 * @param named   whether the player named it; otherwise the game keeps it by itself
 */
public record Slot(String name, String role, int choices, String about, boolean named) {
    public Slot {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(about);
    }
}
