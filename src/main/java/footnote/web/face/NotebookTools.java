package footnote.web.face;

import footnote.report.Notebook.Arrangement;
import footnote.session.Intent;
import footnote.session.RecordRoom;
import java.util.List;
import java.util.Optional;

/** What one does in the notebook beside reading: look for words, and set it in another order. */
final class NotebookTools {
    private NotebookTools() {}

    static Element within(RecordRoom.Notes room, Element notebook) {
        Element search = Element.of("form", "tools")
                .on(new Action.Submits(words -> new Intent.Search(words, false)))
                .has("role", "search")
                .with(Element.of("label", "").has("for", "typed").says("Words in the passages"))
                .with(Element.of("input", "")
                        .has("id", "typed")
                        .has("type", "search")
                        .has("value", room.typed())
                        .has("autocomplete", "off")
                        .on(new Action.Types(words -> new Intent.Search(words, true))));
        Element orders = Element.of("p", "orders").has("role", "group").has("aria-label", "Order");
        for (Arrangement arrangement : Arrangement.values()) {
            orders.with(Element.button("pick", new Intent.Notebook(Optional.of(arrangement)))
                    .has("aria-pressed", Boolean.toString(arrangement == room.arrangement()))
                    .says(words(arrangement)));
        }
        return notebook.afterFirst(List.of(search, orders));
    }

    private static String words(Arrangement arrangement) {
        return switch (arrangement) {
            case MET -> "as met";
            case DATE -> "by date";
            case DOCUMENT -> "by document";
        };
    }
}
