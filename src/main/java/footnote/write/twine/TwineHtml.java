package footnote.write.twine;

import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.problem.WhiteSpace;
import footnote.write.imported.ChosenStory;
import footnote.write.imported.ImportException;
import footnote.write.twine.markup.TwineDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads what Twine 2 publishes: a page with the story's data in elements of their own. An archive of Twine's holds several
 * stories, one after another.
 */
final class TwineHtml {
    /** The beginning of a story, or of a passage. */
    private static final Pattern TAG = Pattern.compile("<tw-(story|passage)data", Pattern.CASE_INSENSITIVE);

    private final TwineStory story;

    private TwineHtml(TextFile file) {
        this.story = new TwineStory(file);
    }

    /**
     * The stories on the page, at least one.
     *
     * @param only the name of the one that is wanted, as a person writes it; empty for all of them
     * @throws ImportException where there is no such story, or one ends too early
     */
    static List<TwineStory> read(TextFile file, Optional<String> only) throws ImportException {
        requireWithinLimit(file.text());
        List<Element> elements = page(file).select("tw-storydata");
        if (elements.isEmpty()) {
            throw ImportException.noStory("there is no <tw-storydata> in it, so it is no story of Twine 2's");
        }
        List<String> names =
                elements.stream().map(element -> element.attr("name")).toList();
        List<TwineStory> stories = new ArrayList<>();
        for (int chosen : ChosenStory.of(only, names)) {
            TwineHtml html = new TwineHtml(file);
            html.read(elements.get(chosen));
            stories.add(html.story);
        }
        return stories;
    }

    /** Of a page of one story the passages are counted before it is read, which takes far longer. */
    private static void requireWithinLimit(String page) throws ImportException {
        int stories = 0;
        int passages = 0;
        for (Matcher tag = TAG.matcher(page); tag.find(); ) {
            boolean isStory = tag.group(1).equalsIgnoreCase("story");
            stories += isStory ? 1 : 0;
            passages += isStory ? 0 : 1;
        }
        if (stories == 1) {
            StoryConverter.requireWithinLimit(passages);
        }
    }

    /** The parser itself throws where hundreds of elements without an end stand within each other. */
    private static Document page(TextFile file) throws ImportException {
        try {
            return Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
        } catch (RuntimeException tooDeep) {
            throw ImportException.cut(file.name() + ": too many elements have no end: the file is damaged");
        }
    }

    private void read(Element root) throws ImportException {
        story.format = root.attr("format").toLowerCase(Locale.ROOT);
        story.title = Optional.of(root.attr("name"));
        story.ifid = Optional.of(root.attr("ifid")).filter(ifid -> !ifid.isEmpty());
        for (Attribute attribute : root.attributes()) {
            boolean read = List.of("name", "ifid", "startnode", "hidden").contains(attribute.getKey())
                    || attribute.getKey().equals("format")
                            && TwineDialect.of(attribute.getValue()).isPresent();
            if (TwineJson.isTheEditors(attribute.getKey())) {
                story.ofTheEditor.add(attribute.getKey(), place(root));
            } else if (!read && !attribute.getValue().isEmpty()) {
                story.noCounterpart(place(root), "\"" + attribute.getKey() + "\", " + attribute.getValue() + ",");
            }
        }
        for (Element element : root.children()) {
            switch (element.normalName()) {
                case "tw-passagedata" -> passage(element, root.attr("startnode"));
                case "tw-tag" ->
                    story.noCounterpart(
                            place(element),
                            "the colour of the tag " + element.attr("name") + ", " + element.attr("color") + ",");
                case "style", "script" -> code(element);
                default -> story.noCounterpart(place(element), "<" + element.normalName() + ">");
            }
        }
        requireEnd(root, "the story");
    }

    /** Refuses a page that was cut off while it was written or loaded, and so ends inside an element. */
    private void requireEnd(Element element, String what) throws ImportException {
        boolean closed = element.endSourceRange().isTracked()
                && !element.endSourceRange().isImplicit();
        if (!closed) {
            Span where = place(element);
            throw ImportException.cut(
                    where + ": " + what + " has no end: the file was cut, or lacks </" + element.normalName() + ">");
        }
    }

    /** Keeps a style sheet or a script as a passage that is no scene. */
    private void code(Element element) {
        if (!element.data().isBlank()) {
            story.passages.add(new TwineStory.Passage(
                    "the story's " + element.normalName(),
                    List.of(element.normalName().equals("style") ? "stylesheet" : "script"),
                    element.data(),
                    place(element),
                    -1));
        }
    }

    private void passage(Element element, String startNode) throws ImportException {
        String name = element.attr("name").strip();
        requireEnd(element, "the passage \"" + name + "\"");
        if (element.attr("pid").equals(startNode) && !startNode.isEmpty()) {
            story.start = Optional.of(name);
        }
        for (String attribute : List.of("position", "size")) {
            if (element.hasAttr(attribute)) {
                story.ofTheEditor.add(attribute, place(element));
            }
        }
        List<String> tags = WhiteSpace.words(element.attr("tags"));
        story.passages.add(
                new TwineStory.Passage(name, tags, element.wholeText().strip(), place(element), -1));
    }

    /** Where an element begins. The parser may count one character more than the file has, where that ends too early. */
    private Span place(Element element) {
        int most = story.file.text().length();
        return story.file.span(
                element.sourceRange().startPos(),
                Math.min(most, element.sourceRange().endPos()));
    }
}
