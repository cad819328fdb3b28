package footnote.web.face;

import footnote.game.Page;
import footnote.session.Intent;
import footnote.session.OpenPlaythrough;
import footnote.session.Session;
import footnote.story.Chapter;
import footnote.view.LevelWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bar over a page: where one is, how one stands, and everything else that can be done. */
final class MenuElements {
    private final Session session;

    private MenuElements(Session session) {
        this.session = session;
    }

    /** Something that can be done, with the key for it. */
    private record Item(String words, String key, Intent intent) {}

    static List<Content> of(Session session) {
        MenuElements menu = new MenuElements(session);
        return List.of(menu.where(), menu.often(), menu.menu(), menu.levels());
    }

    /** Where one was, for whoever has left. */
    static List<Content> left(Session session) {
        return List.of(new MenuElements(session).where());
    }

    private Element where() {
        Element where = Element.of("h1", "where")
                .with(Element.of("strong", "").says(session.story().title()));
        session.play()
                .flatMap(this::chapter)
                .ifPresent(chapter ->
                        where.says(" ").with(Element.of("span", "chapter").says(chapter)));
        return where;
    }

    private Optional<String> chapter(OpenPlaythrough play) {
        return play.page()
                .scene()
                .chapter()
                .map(id -> session.story().chapters().get(id))
                .map(Chapter::title);
    }

    private Element levels() {
        Element levels = Element.of("ul", "levels").has("role", "list").has("aria-label", "How you stand");
        if (session.onPage()) {
            for (Page.Level level : session.play().orElseThrow().page().levels()) {
                levels.with(Element.of("li", "").says(LevelWords.of(level)));
            }
        }
        return levels;
    }

    private Element often() {
        Element nav = Element.of("nav", "often").has("aria-label", "Often needed");
        boolean beside = session.play().isPresent() && !session.onPage();
        if (beside) {
            nav.with(button(new Item("Back", "Esc", new Intent.Back()), "often-"));
        } else if (session.play().isPresent()) {
            nav.with(button(new Item("Undo", "u", new Intent.Undo()), "often-"));
        }
        if (session.play().isPresent()) {
            nav.with(button(new Item("Notebook", "n", new Intent.Notebook(Optional.empty())), "often-"));
        }
        return nav;
    }

    private Element menu() {
        Element panel = Element.of("nav", "panel").has("aria-label", "Everything that can be done");
        panel.with(group(
                "Read",
                List.of(
                        new Item("Notebook", "n", new Intent.Notebook(Optional.empty())),
                        new Item("Search it", "/", new Intent.Search("", true)),
                        new Item("Disputes", "x", new Intent.Disputes()),
                        new Item("Documents", "d", new Intent.Documents()),
                        new Item("Timeline", "t", new Intent.Timeline()),
                        new Item("Levels", "l", new Intent.Levels()),
                        new Item("Debrief", "e", new Intent.Debrief()),
                        new Item("All about the passages", "v", new Intent.Details(Optional.empty())))));
        panel.with(group(
                "Play",
                List.of(
                        new Item("Back", "Esc", new Intent.Back()),
                        new Item("Undo", "u", new Intent.Undo()),
                        new Item("Redo", "r", new Intent.Redo()),
                        new Item("The page from its top", "a", new Intent.Again()),
                        new Item("Restart", "R", new Intent.Restart()),
                        new Item("Roles", "c", new Intent.Roles()),
                        new Item("Save", "s", new Intent.Save("")),
                        new Item("Open", "o", new Intent.Open("")),
                        new Item("Keys", "?", new Intent.Help()),
                        new Item("Leave", "q", new Intent.Quit()))));
        if (session.play().isPresent()) {
            panel.with(Element.of("div", "group")
                    .with(Element.of("h2", "").says("Take along"))
                    .with(Downloads.list()));
        }
        return Element.of("details", "menu")
                .has("id", "menu")
                .with(Element.of("summary", "").says("Menu"))
                .with(panel);
    }

    private Element group(String heading, List<Item> items) {
        Element list = Element.of("ul", "").has("role", "list");
        items.forEach(item -> list.with(Element.of("li", "").with(button(item, "do-"))));
        return Element.of("div", "group")
                .with(Element.of("h2", "").says(heading))
                .with(list);
    }

    private static Element button(Item item, String begins) {
        return Element.button("pick", item.intent())
                .has("id", begins + item.words().replace(' ', '-').toLowerCase(Locale.ROOT))
                .says(item.words())
                .with(Element.of("kbd", "").has("aria-hidden", "true").says(item.key()));
    }
}
