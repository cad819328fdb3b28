package footnote.web.face;

import java.util.Objects;

/** Words, which stand in a page as they are: a sign in them is a sign. */
public record Words(String text) implements Content {
    public Words {
        Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.words(this);
    }
}
