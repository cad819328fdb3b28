package footnote.report;

import java.util.List;

/** A format of the transcript: each call adds one block. Prose comes with its mark-up as written. */
interface TranscriptFormat {
    void title(String text);

    void chapter(String text);

    void scene(String title, String date);

    void prose(String source);

    /** Words that are quoted from a document, with the number of their note. */
    void quotation(String quoted, int note);

    void editorsNote(String source);

    /** What the player chose, with the number of its note. */
    void choice(String source, int note);

    /** One numbered note: our words before the quotation, it, and what is said of it, sentence by sentence, as prose. */
    void note(int number, String lead, String quoted, List<String> sentences);

    /** Lines that a program reads, exactly as they are. */
    void lines(List<String> lines);

    /** The whole of it. */
    String text();
}
