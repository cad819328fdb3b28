package footnote.story;

import java.util.Objects;

/** A run of one role's scenes, with a title; a story's chapters stand in their order. */
public record Chapter(String id, String role, String title) {

    public Chapter {
        Objects.requireNonNull(id);
        Objects.requireNonNull(role);
        Objects.requireNonNull(title);
    }
}
