package footnote.write.ink;

import java.util.List;

/** A text with what happens in it, the choices that it offers, and where it leads. */
record DraftBody(List<DraftPart> parts, List<DraftChoice> choices, Divert divert) {
    DraftBody {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }
}
