package footnote.write.ink;

import java.util.List;

/** A text with what happens in it, the choices that it offers, and where it leads. */
record Body(List<Part> parts, List<Offer> offers, Tail tail) {
    Body {
        parts = List.copyOf(parts);
        offers = List.copyOf(offers);
    }
}
