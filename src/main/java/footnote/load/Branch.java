package footnote.load;

import java.util.Objects;
import java.util.Optional;

/**
 * A branch that was found, whether it could be loaded or not.
 *
 * @param id     empty where its {@code branch.json} can't say
 * @param where  its folder, as messages show it
 * @param unfit  why it was not loaded; nothing where it was
 */
public record Branch(String id, String version, String title, String where, Optional<String> unfit) {
    public Branch {
        Objects.requireNonNull(id);
        Objects.requireNonNull(version);
        Objects.requireNonNull(title);
        Objects.requireNonNull(where);
        Objects.requireNonNull(unfit);
    }

    /** Whether the story was loaded with it, as far as its files allow. */
    public boolean fits() {
        return unfit.isEmpty();
    }
}
