package footnote.write.language;

import java.util.Locale;

/** What a name can be the name of. */
enum NameKind {
    SCENE,
    /** Called {@code scene/choice} throughout the story. */
    CHOICE,
    DOCUMENT,
    /** Called {@code document#passage} throughout the story. */
    PASSAGE,
    VARIABLE,
    /** One of the names that a variable can be; called {@code variable=value} throughout the story. */
    VALUE,
    ROLE,
    CHAPTER;

    /** As a sentence calls it. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands between the name of what holds such a thing and its own; empty where nothing holds it. */
    String joint() {
        return switch (this) {
            case CHOICE -> "/";
            case PASSAGE -> "#";
            case VALUE -> "=";
            case SCENE, DOCUMENT, VARIABLE, ROLE, CHAPTER -> "";
        };
    }

    /** What holds such a thing; the thing's own kind where nothing does. */
    NameKind holder() {
        return switch (this) {
            case CHOICE -> SCENE;
            case PASSAGE -> DOCUMENT;
            case VALUE -> VARIABLE;
            case SCENE, DOCUMENT, VARIABLE, ROLE, CHAPTER -> this;
        };
    }
}
