package footnote.view;

import footnote.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * A session said line by line, for pipes and screen readers: no boxes, no colours, state in words.
 *
 * <p>Tones do not matter here: the words alone have to do. What prose says with emphasis stands between underscores.
 */
public final class SessionLines {
    private SessionLines() {}

    /**
     * The present room, whole.
     *
     * @param width the longest line in columns, at least 1; 0 leaves wrapping to the reader
     */
    public static List<Row> of(Session session, int width) {
        return session.room().accept(new RoomLines(session, 0, width));
    }

    /**
     * All about the passage behind one offer, or one thing of a room with all that is known of it.
     *
     * @param number from 1, and one that is there
     * @param width  the longest line in columns, at least 1; 0 leaves wrapping to the reader
     */
    public static List<Row> note(Session session, int number, int width) {
        return session.room().accept(new RoomLines(session, number, width));
    }

    /** Lines as they are, a row each. */
    public static List<Row> lines(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(line.isEmpty() ? Row.EMPTY : Row.of(line, Tone.TEXT));
        }
        return rows;
    }

    /** One sentence to the player, as long as it is. */
    public static List<Row> sentence(String sentence, int width) {
        return PlainWrap.rows(List.of(new Run(sentence, Tone.SAID)), width, 0, 0);
    }
}
