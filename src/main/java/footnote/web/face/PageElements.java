package footnote.web.face;

import footnote.game.Page;
import footnote.session.EarlierPage;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.story.Continuation;
import footnote.view.PageContent;
import footnote.view.PageWriter;
import footnote.view.Prose;
import footnote.view.SourceNote;
import footnote.view.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page: what came of the last choice and the scene, the offers, and the passages that they are about. */
final class PageElements implements PageWriter {
    private final Session session;
    private final Element told = Element.of("section", "told");
    private final Element choices = Element.of("ol", "choices").has("role", "list");
    private final List<Element> endings = new ArrayList<>();
    private final Element sources = Element.of("aside", "sources");
    private int sourceCount;
    /** What the last choice did and moved; null while nothing was said of it. */
    private Element consequences = Element.of("ul", "consequences").has("role", "list");

    private PageElements(Session session) {
        this.session = session;
    }

    static Element of(Session session) {
        PageElements page = new PageElements(session);
        PageContent.write(session, page);
        return page.element();
    }

    static Element of(Session session, EarlierPage earlier) {
        PageElements page = new PageElements(session);
        PageContent.write(session, earlier, page);
        return page.element();
    }

    private Element element() {
        Element page = Element.of("article", "page").with(told);
        Element decision = Element.of("section", "decision").has("aria-label", "Choices");
        if (!choices.isEmpty()) {
            decision.with(choices);
        }
        decision.with(endings);
        if (!decision.isEmpty()) {
            page.with(decision);
        }
        if (!sources.isEmpty()) {
            page.with(sources.has("aria-label", sourceCount == 1 ? "The source" : "The sources"));
        }
        return page;
    }

    private void tell(Element paragraph) {
        consequences = Element.of("ul", "consequences").has("role", "list");
        told.with(paragraph);
    }

    @Override
    public void notice(String sentence) {
        tell(Element.of("p", "notice").says(sentence));
    }

    @Override
    public void prose(String source) {
        tell(Element.of("p", "prose").runs(Prose.runs(source, Tone.TEXT)));
    }

    @Override
    public void editorsNote(String source) {
        tell(Element.of("p", "editors-note").runs(Prose.editors(source)));
    }

    @Override
    public void quotation(SourceNote quoted) {
        tell(figure(quoted));
    }

    @Override
    public void margin(String source) {
        tell(Element.of("p", "margin-note").runs(Prose.margin(source)));
    }

    @Override
    public void consequence(String sentence) {
        if (consequences.isEmpty()) {
            told.with(consequences);
        }
        consequences.with(Element.of("li", "").says(sentence));
    }

    @Override
    public void heading(Optional<String> chapter, String title, String date) {
        Element heading = Element.of("header", "scene");
        if (chapter.isPresent()) {
            heading.with(Element.of("p", "chapter").says(chapter.get()));
        }
        heading.with(Element.of("h2", "").says(title));
        if (!date.isEmpty()) {
            heading.with(Element.of("p", "date").says(date));
        }
        tell(heading);
    }

    @Override
    public void levels(List<Page.Level> levels, boolean anew) {
        // the bar has them, always
    }

    @Override
    public void offer(Page.Offer offer, String mark) {
        Element words = Element.of("span", "words").runs(Prose.runs(offer.text(), Tone.OFFER));
        if (!mark.isEmpty()) {
            words.with(Element.of("span", "mark").says("\u00a0" + mark));
        }
        choices.with(NumberedElement.item(session, offer.number(), "")
                .with(NumberedElement.button("offer", offer.number()).with(words)));
    }

    @Override
    public void closed(Page.Closed closed) {
        choices.with(Element.of("li", "closed")
                .with(Element.of("span", "number").says("–"))
                .with(Element.of("span", "words")
                        .with(Element.of("span", "unseen").says("Not open: "))
                        .runs(Prose.runs(closed.text(), Tone.TEXT))));
    }

    @Override
    public void ending(Continuation.Ending ending) {
        endings.add(Element.of("p", "the-end").says("The end: " + ending.name()));
        endings.add(Element.button("offer", new Intent.Debrief()).says("Lay your choices beside the record"));
    }

    @Override
    public void source(SourceNote note) {
        sourceCount++;
        sources.with(figure(note).has("data-offers", offers(note)));
    }

    private static String offers(SourceNote note) {
        StringBuilder numbers = new StringBuilder();
        note.offers().forEach(number -> numbers.append(' ').append(number));
        return numbers.append(' ').toString();
    }

    private Element figure(SourceNote note) {
        boolean marked = note.shared() || note.offers().contains(session.marked());
        Element quotation = Element.of("p", "");
        if (!note.mark().isEmpty()) {
            quotation.with(Element.of("span", "mark").says(note.mark() + "\u00a0"));
        }
        quotation.runs(note.quotation(session.story()));
        Element figure = Element.of("figure", marked ? "source marked" : "source")
                .with(Element.of("blockquote", "").with(quotation));
        Element caption = Element.of("figcaption", "").with(Element.of("p", "").runs(note.line(session.story())));
        if (session.details()) {
            note.details(session.story())
                    .forEach(paragraph -> caption.with(Element.of("p", "detail").runs(paragraph)));
        }
        return figure.with(caption);
    }
}
