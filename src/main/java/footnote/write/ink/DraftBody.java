package footnote.write.ink;

import java.util.List;

/** What a scene, or what follows a choice, is drafted as: a text with what happens in it, choices, and where it leads. */
record DraftBody(List<DraftPart> parts, List<DraftChoice> choices, Divert divert) {
    DraftBody {
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
    }
}
