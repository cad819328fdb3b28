package footnote.web.face;

import footnote.session.RecordRoom;
import footnote.session.Session;
import footnote.view.Outline;
import footnote.view.RecordOutline;
import footnote.view.Run;
import footnote.view.Tone;
import java.util.List;

/** A room in which the record is read. */
final class OutlineElements implements Outline.PartVisitor {
    private final Session session;
    private final Element room = Element.of("article", "room");
    /** What the last thing stands in, to which a paragraph below it belongs. */
    private Element last = room;
    /** The list to which the next thing belongs. */
    private Element things = room;

    private int number;
    private boolean apart;

    private OutlineElements(Session session) {
        this.session = session;
    }

    static Element of(Session session, RecordRoom shown) {
        OutlineElements elements = new OutlineElements(session);
        RecordOutline.of(session, shown).parts().forEach(part -> part.accept(elements));
        return elements.room;
    }

    private void put(Element element) {
        things = room;
        last = room;
        room.with(element);
        apart = false;
    }

    /** A class for what stands apart from what is before it. */
    private String style(String classes) {
        return apart ? (classes + " apart").strip() : classes;
    }

    @Override
    public void heading(Outline.Heading part) {
        put(Element.of("h2", "").says(part.text()));
    }

    @Override
    public void text(Outline.Text part) {
        if (part.indented() && last != room) {
            last.with(Element.of("p", "below").runs(part.runs()));
        } else if (isHeading(part.runs())) {
            put(Element.of("h3", style("")).says(words(part.runs())));
        } else {
            put(Element.of("p", style(tone(part.runs()))).runs(part.runs()));
        }
    }

    private static boolean isHeading(List<Run> runs) {
        return runs.size() == 1 && runs.get(0).tone() == Tone.LABEL;
    }

    private static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private static String tone(List<Run> runs) {
        return runs.size() == 1 && runs.get(0).tone() == Tone.QUOTATION ? "quoted" : "";
    }

    @Override
    public void gap() {
        apart = true;
    }

    @Override
    public void thing(Outline.Thing part) {
        number++;
        if (things == room) {
            things = Element.of("ol", style("things")).has("role", "list");
            room.with(things);
            apart = false;
        }
        Element item = NumberedElement.item(session, number, style("thing"));
        apart = false;
        item.with(NumberedElement.button("pick", number)
                .with(Element.of("span", "words").runs(part.head())));
        part.more().forEach(paragraph -> item.with(Element.of("p", "below").runs(paragraph)));
        things.with(item);
        last = item;
    }

    @Override
    public void entries(Outline.Entries part) {
        for (Outline.Section section : part.sections()) {
            section.title()
                    .ifPresent(title ->
                            put(Element.of("p", style("section")).runs(List.of(new Run(title, Tone.QUIET)))));
            Element list = Element.of("ul", style("entries")).has("role", "list");
            section.paragraphs()
                    .forEach(paragraph -> list.with(Element.of("li", "").runs(paragraph)));
            put(list);
        }
    }

    @Override
    public void lanes(Outline.Lanes part) {
        String label = part.label();
        Element section;
        if (part.isThing()) {
            number++;
            section = Element.of("section", number == session.marked() ? "lanes marked" : "lanes")
                    .has("data-thing", Integer.toString(number))
                    .with(Element.of("h3", "")
                            .with(NumberedElement.button("pick", number)
                                    .with(Element.of("span", "words").says(label))));
        } else {
            section = Element.of("section", "lanes").with(Element.of("h3", "").says(label));
        }
        put(section.with(lane(part.left())).with(lane(part.right())));
    }

    private static Element lane(Outline.Lane lane) {
        Element element = Element.of("div", lane.paragraphs().isEmpty() ? "lane empty" : "lane");
        if (!lane.paragraphs().isEmpty()) {
            element.with(Element.of("p", "lane-name").says(lane.name()));
        }
        lane.paragraphs().forEach(paragraph -> element.with(Element.of("p", "").runs(paragraph)));
        return element;
    }

    @Override
    public void fullText(Outline.FullText part) {
        int number = 0;
        for (var paragraph : part.text().paragraphs()) {
            number++;
            Element element =
                    Element.of("p", "prose").with(Element.of("span", "mark").says("¶" + number + "\u00a0"));
            boolean here = part.place().isPresent() && part.place().get().paragraph() == number;
            if (here) {
                String text = paragraph.text();
                int start = part.place().get().start();
                int end = part.place().get().end();
                element.says(text.substring(0, start))
                        .with(Element.of("mark", "").says(text.substring(start, end)))
                        .says(text.substring(end));
            } else {
                element.says(paragraph.text());
            }
            put(element);
        }
    }
}
