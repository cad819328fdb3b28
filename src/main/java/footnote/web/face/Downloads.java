package footnote.web.face;

import java.util.Locale;

/** What can be taken along as files. */
final class Downloads {
    private Downloads() {}

    static Element list() {
        Element list = Element.of("ul", "downloads").has("role", "list");
        for (Download what : Download.values()) {
            list.with(Element.of("li", "")
                    .with(Element.button("pick", new Action.Downloads(what))
                            .has("data-download", what.name().toLowerCase(Locale.ROOT))
                            .says(what.called())));
        }
        return list;
    }
}
