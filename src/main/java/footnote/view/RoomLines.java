package footnote.view;

import footnote.report.FullDocument;
import footnote.session.DocumentsRoom;
import footnote.session.Session;
import footnote.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One of the reader's rooms said line by line. */
final class RoomLines {
    private final int width;
    private final boolean whole;
    private final List<Row> rows = new ArrayList<>();
    private int number;

    private RoomLines(int width, boolean whole) {
        this.width = width;
        this.whole = whole;
    }

    /**
     * The whole room, each thing by its first paragraph, but a decision with the passage beside it; of a document
     * itself, the passage in its place.
     */
    static List<Row> of(Session session, int width) {
        RoomLines script = new RoomLines(width, false);
        ReaderRoomSheet.outline(session).parts().forEach(script::say);
        if (session.room() instanceof DocumentsRoom.Whole whole) {
            script.inItsPlace(whole);
        }
        return script.rows;
    }

    /** One thing of the room, whole; the number is from 1 and one that is there. */
    static List<Row> thing(Session session, int wanted, int width) {
        if (session.room() instanceof DocumentsRoom.Whole) {
            return of(session, width);
        }
        RoomLines script = new RoomLines(width, true);
        for (Outline.Part part : ReaderRoomSheet.outline(session).parts()) {
            boolean thing = part instanceof Outline.Thing || part instanceof Outline.Lanes lanes && lanes.thing();
            if (thing && script.number + 1 == wanted) {
                script.say(part);
                return script.rows;
            }
            script.number += thing ? 1 : 0;
        }
        return script.rows;
    }

    private void say(Outline.Part part) {
        if (part instanceof Outline.Heading heading) {
            put(List.of(new Run(heading.text() + ".", Tone.HEADING)), 0);
        } else if (part instanceof Outline.Text text) {
            put(text.runs(), text.indented() ? 3 : 0);
        } else if (part instanceof Outline.Thing thing) {
            List<Run> runs = new ArrayList<>(List.of(new Run(++number + ". ", Tone.OFFER)));
            runs.addAll(thing.head());
            rows.addAll(Wrap.rows(runs, width, 0, 3));
            if (whole) {
                thing.more().forEach(paragraph -> put(paragraph, 3));
            }
        } else if (part instanceof Outline.Lanes lanes) {
            String label = (lanes.thing() ? ++number + ". " : "") + lanes.label() + ".";
            put(List.of(new Run(label, Tone.STRONG)), 0);
            lane(lanes.left());
            lane(lanes.right());
        } else if (part instanceof Outline.Latest latest) {
            latest.paragraphs().forEach(paragraph -> rows.addAll(Wrap.rows(paragraph, width, 0, 3)));
        } else {
            rows.add(Row.EMPTY);
        }
    }

    /** What it is called, then its paragraphs; an empty lane is not said. */
    private void lane(Outline.Lane lane) {
        for (int i = 0; i < lane.paragraphs().size(); i++) {
            List<Run> runs = new ArrayList<>();
            if (i == 0) {
                runs.add(new Run(lane.name() + ": ", Tone.QUIET));
            }
            runs.addAll(lane.paragraphs().get(i));
            put(runs, 2);
        }
    }

    private void put(List<Run> runs, int indent) {
        rows.addAll(Wrap.rows(runs, width, indent, indent));
    }

    /** The paragraph of the passage between its neighbours. */
    private void inItsPlace(DocumentsRoom.Whole room) {
        FullDocument text = room.text();
        Passage open = room.passages().get(room.looking() - 1);
        Optional<FullDocument.Place> place = text.find(open).or(() -> text.elsewhere(open));
        int middle = place.map(FullDocument.Place::paragraph).orElse(open.paragraph());
        for (int i = Math.max(1, middle - 1); i <= Math.min(text.paragraphs().size(), middle + 1); i++) {
            put(
                    List.of(new Run(
                            "¶" + i + " of " + text.paragraphs().size() + ": "
                                    + text.paragraphs().get(i - 1).text(),
                            Tone.TEXT)),
                    0);
            if (place.isPresent() && i == middle) {
                String words = text.paragraphs()
                        .get(i - 1)
                        .text()
                        .substring(place.get().start(), place.get().end());
                put(List.of(new Run("The passage in it: " + words, Tone.QUOTATION)), 3);
            }
            rows.add(Row.EMPTY);
        }
    }
}
