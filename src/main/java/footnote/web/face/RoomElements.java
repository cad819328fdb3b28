package footnote.web.face;

import footnote.session.EarlierPage;
import footnote.session.Intent;
import footnote.session.RecordRoom;
import footnote.session.Room;
import footnote.session.Session;
import footnote.story.Role;
import footnote.view.Help;
import footnote.view.Prose;
import footnote.view.Tone;
import java.util.Objects;

/** What stands in the middle of the window: the page, or a room beside it. */
final class RoomElements implements Room.Visitor<Element> {
    private final Session session;
    private final boolean letters;

    RoomElements(Session session, boolean letters) {
        this.session = session;
        this.letters = letters;
    }

    @Override
    public Element page(Room.OnPage room) {
        return PageElements.of(session);
    }

    @Override
    public Element earlier(EarlierPage room) {
        return PageElements.of(session, room);
    }

    @Override
    public Element record(RecordRoom room) {
        Element element = OutlineElements.of(session, room);
        return room instanceof RecordRoom.Notes notes ? NotebookTools.within(notes, element) : element;
    }

    @Override
    public Element title(Room.Title room) {
        Element title = Element.of("article", "title")
                .with(Element.of("h2", "").says(session.story().title()))
                .with(Element.of("p", "about").runs(Prose.runs(session.story().about(), Tone.TEXT)));
        Element chairs = Element.of("ol", "things chairs").has("role", "list");
        int number = 0;
        for (Room.RoleEntry entry : room.roles()) {
            number++;
            Role role = Objects.requireNonNull(session.story().roles().get(entry.role()));
            Element button = NumberedElement.button("offer", number)
                    .with(Element.of("span", "words").says(role.title()));
            if (entry.begun()) {
                button.with(Element.of("span", "quiet").says(" go on"));
            }
            chairs.with(NumberedElement.item(session, number, "thing")
                    .with(button)
                    .with(Element.of("p", "below").runs(Prose.runs(role.about(), Tone.TEXT))));
        }
        return title.with(chairs);
    }

    @Override
    public Element saves(Room.Saves room) {
        Element saves = Element.of("article", "room")
                .with(Element.of("h2", "")
                        .says(room.saves().isEmpty() ? "Nothing is saved under a name yet." : "Open which?"));
        Element list = Element.of("ol", "things").has("role", "list");
        for (int i = 0; i < room.saves().size(); i++) {
            Room.Saved saved = room.saves().get(i);
            list.with(NumberedElement.item(session, i + 1, "thing")
                    .with(NumberedElement.button("pick", i + 1)
                            .with(Element.of("span", "words").says(saved.name())))
                    .with(Element.of("p", "below quiet").says(saved.about())));
        }
        if (!list.isEmpty()) {
            saves.with(list);
        }
        return saves.with(fromFile());
    }

    private static Element fromFile() {
        return Element.of("section", "tools")
                .with(Element.of("h3", "").says("From a file"))
                .with(Element.of("label", "")
                        .has("for", "file")
                        .says("A playthrough that was downloaded here, a save of the terminal’s, a transcript or a "
                                + "recorded play:"))
                .with(Element.of("input", "")
                        .has("id", "file")
                        .has("type", "file")
                        .has("accept", ".json,.md,.txt,.play")
                        .on(new Action.OpensFile()));
    }

    @Override
    public Element naming(Room.Naming room) {
        Element form = Element.of("form", "tools")
                .on(new Action.Submits(Intent.Save::new))
                .with(Element.of("label", "").has("for", "typed").says("Save under which name?"))
                .with(Element.of("input", "")
                        .has("id", "typed")
                        .has("type", "text")
                        .has("maxlength", "40")
                        .has("autocomplete", "off"))
                .with(Element.of("button", "offer").has("type", "submit").says("Save"));
        return Element.of("article", "room")
                .with(Element.of("h2", "").says("Save"))
                .with(form)
                .with(Element.of("p", "quiet").says("Letters, digits, spaces, - and _."))
                .with(Element.of("h3", "apart").says("Take along"))
                .with(Downloads.list());
    }

    @Override
    public Element keys(Room.Keys room) {
        Element list = Element.of("dl", "keys");
        for (Help.Line line : Help.LINES) {
            if (!line.keys().isEmpty()) {
                list.with(Element.of("dt", "").says(line.keys()))
                        .with(Element.of("dd", "").says(line.what()));
            }
        }
        Element keys = Element.of("article", "room")
                .with(Element.of("h2", "").says("Keys"))
                .with(Element.of("p", "orders")
                        .with(Element.button("pick", new Action.SwitchesLetters())
                                .has("id", "letters")
                                .has("aria-pressed", Boolean.toString(letters))
                                .says("Letters and digits are keys")))
                .with(list);
        Help.MEANINGS.forEach(meaning -> keys.with(Element.of("p", "").says(meaning)));
        return keys;
    }
}
