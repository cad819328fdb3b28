package footnote.write.language;

import footnote.write.language.SyntaxNode.StringNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A string of a story's file, and what the format makes of it.
 *
 * @param kind  of the name that it is, where it is one; of a variable's value where {@code place.variable} says whose
 * @param words those that it can be, of a {@link Use#WORD}
 */
record WrittenString(StringNode node, Use use, @Nullable NameKind kind, Place place, List<String> words) {

    /** What a string can be. */
    enum Use {
        /** The name by which a thing is known from then on. */
        DEFINITION,
        /** The name of a thing that is defined somewhere. */
        REFERENCE,
        CONDITION,
        EFFECT,
        /** Prose in which braces may stand. */
        TEXT,
        /** One word of a short list. */
        WORD
    }

    /**
     * In which things it stands, by their names; empty where it stands in none.
     *
     * @param chapter that of the scene, or else of the file
     */
    record Place(String chapter, String scene, String choice, String document, String variable) {
        static final Place TOP = new Place("", "", "", "", "");

        Place inChapter(String name) {
            return new Place(name, scene, choice, document, variable);
        }

        /** In a thing of some kind, of that name. */
        Place in(@Nullable NameKind kind, String name) {
            if (kind == null) {
                return this;
            }
            return switch (kind) {
                case SCENE -> new Place(chapter, name, "", "", "");
                case CHOICE -> new Place(chapter, scene, name, document, variable);
                case DOCUMENT -> new Place(chapter, "", "", name, "");
                case VARIABLE -> new Place(chapter, "", "", "", name);
                case PASSAGE, VALUE, ROLE, CHAPTER -> this;
            };
        }

        /** The name of what holds a thing of some kind that is defined here; empty where nothing does. */
        String holderOf(NameKind kind) {
            return switch (kind) {
                case CHOICE -> scene;
                case PASSAGE -> document;
                case VALUE -> variable;
                case SCENE, DOCUMENT, VARIABLE, ROLE, CHAPTER -> "";
            };
        }
    }
}
