package footnote.write.twine.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A story format of Twine's whose mark-up is read. */
public enum TwineDialect {
    /** SugarCube, versions 1 and 2: a variable that was never set is nothing, and counts as false. */
    SUGARCUBE("sugarcube"),
    /** Harlowe, versions 1 to 3: a variable that was never set is 0. */
    HARLOWE("harlowe");

    private final String format;

    TwineDialect(String format) {
        this.format = format;
    }

    /** The one that a story says it is written for, in whatever letters; nothing for any other story format. */
    public static Optional<TwineDialect> of(String format) {
        for (TwineDialect dialect : values()) {
            if (format.toLowerCase(Locale.ROOT).startsWith(dialect.format)) {
                return Optional.of(dialect);
            }
        }
        return Optional.empty();
    }

    /**
     * What a passage's text says, in order; what can't be read exactly is {@link MarkupNode.Foreign}.
     *
     * @param tags the passage's tags: in SugarCube, one says that its lines are one
     */
    public List<MarkupNode> read(String text, List<String> tags) {
        return this == SUGARCUBE && tags.contains("nobr") ? JoinedLines.of(read(text)) : read(text);
    }

    /** The same of a text by itself. */
    public List<MarkupNode> read(String text) {
        return switch (this) {
            case SUGARCUBE -> new SugarCubeMarkup(text).read();
            case HARLOWE -> new HarloweMarkup(text).read();
        };
    }

    /** What a script of a story may change, as the one thing that it says. */
    public static List<MarkupNode> ofScript(String text) {
        return List.of(
                new MarkupNode.Foreign("a script", "", "", List.of(), MarkupReader.named(text), 0, text.length()));
    }
}
