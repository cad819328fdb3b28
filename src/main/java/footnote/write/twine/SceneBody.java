package footnote.write.twine;

import footnote.json.JsonWriter;
import java.util.List;

/**
 * What a scene of ours says, and the choices in it.
 *
 * @param comments what its writer remarked in it, for no player
 */
record SceneBody(List<Piece> text, List<Option> choices, List<String> comments) {
    SceneBody {
        text = List.copyOf(text);
        choices = List.copyOf(choices);
        comments = List.copyOf(comments);
    }

    /** A paragraph, or several. */
    sealed interface Piece {
        /** Writes it as an item of a list. */
        void write(JsonWriter out);
    }

    /** A paragraph as it is written, with its signs. */
    record Line(String written) implements Piece {
        @Override
        public void write(JsonWriter out) {
            out.value(written);
        }
    }

    /** Some under a condition, and others where it doesn't hold; there may be none of those. */
    record Under(String condition, List<Piece> pieces, List<Piece> otherwise) implements Piece {
        public Under {
            pieces = List.copyOf(pieces);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public void write(JsonWriter out) {
            out.object().key("if").value(condition).key("text");
            SceneBody.write(pieces, out);
            if (!otherwise.isEmpty()) {
                out.key("else");
                SceneBody.write(otherwise, out);
            }
            out.endObject();
        }
    }

    /**
     * A choice.
     *
     * @param name      the words that its name is made of
     * @param written   its words as they are written, with their signs
     * @param target    the passage to which it leads
     * @param condition when it is open; empty for always
     * @param todo      what is left to do about it; empty for nothing
     * @param from      where its link begins in the passage's text, and where it ends
     */
    record Option(
            String name,
            String written,
            String target,
            String condition,
            List<OurEffect> effects,
            String todo,
            int from,
            int to) {
        public Option {
            effects = List.copyOf(effects);
        }
    }

    /** Writes a text: one paragraph by itself, and several as a list. */
    static void write(List<Piece> pieces, JsonWriter out) {
        if (pieces.size() == 1 && pieces.get(0) instanceof Line line) {
            line.write(out);
            return;
        }
        out.array();
        pieces.forEach(piece -> piece.write(out));
        out.endArray();
    }
}
