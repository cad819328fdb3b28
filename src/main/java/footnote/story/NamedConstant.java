package footnote.story;

import java.util.Optional;

/** One of a short, fixed list, by the id under which a story names it, such as {@code relies-on}. */
public interface NamedConstant {
    /** As it is written in a story. */
    String id();

    /** The one of that id among all of its kind; nothing where none is called so. */
    static <C extends NamedConstant> Optional<C> find(C[] all, String id) {
        for (C constant : all) {
            if (constant.id().equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
