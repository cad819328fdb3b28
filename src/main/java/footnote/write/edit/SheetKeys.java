package footnote.write.edit;

import java.util.List;

/** The keys of the format that a sheet shows under a heading, in the order in which it shows them. */
final class SheetKeys {
    static final List<String> SCENE = List.of("passage", "date", "chapter", "next");
    static final List<String> CHOICE =
            List.of("passage", "stance", "once", "if", "closed", "margin", "did", "do", "to");
    /** Those that may come several times. */
    static final List<String> SEVERAL = List.of("do", "to", "next");
    /** Those that hold what a player reads. */
    static final List<String> WORDS = List.of("closed", "margin", "did");
    /** The one that stands alone, without a value. */
    static final String ONCE = "once";

    private SheetKeys() {}
}
