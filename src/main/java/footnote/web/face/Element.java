package footnote.web.face;

import footnote.session.Intent;
import footnote.view.Run;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a page with what stands in it; attributes are ours, never a story's words. */
public final class Element implements Content {
    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Content> content = new ArrayList<>();
    private Optional<Action> action = Optional.empty();

    private Element(String tag) {
        this.tag = tag;
    }

    /** @param classes by which the looks know it, with spaces between; may be empty */
    static Element of(String tag, String classes) {
        Element element = new Element(tag);
        return classes.isEmpty() ? element : element.has("class", classes);
    }

    /** Something to press. */
    static Element button(String classes, Action action) {
        return of("button", classes).has("type", "button").on(action);
    }

    static Element button(String classes, Intent intent) {
        return button(classes, new Action.Does(intent));
    }

    Element has(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Element on(Action what) {
        action = Optional.of(what);
        return this;
    }

    Element with(Content one) {
        content.add(one);
        return this;
    }

    Element with(List<? extends Content> all) {
        content.addAll(all);
        return this;
    }

    /** Puts something behind the first thing in it, which is there. */
    Element afterFirst(List<? extends Content> all) {
        content.addAll(1, all);
        return this;
    }

    Element says(String words) {
        return with(new Words(words));
    }

    /** Runs, each in an element that says what it is. */
    Element runs(List<Run> runs) {
        runs.forEach(run -> with(RunElement.of(run)));
        return this;
    }

    public String tag() {
        return tag;
    }

    public Map<String, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    public List<Content> content() {
        return Collections.unmodifiableList(content);
    }

    /** What a person can do with it. */
    public Optional<Action> action() {
        return action;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.element(this);
    }

    boolean isEmpty() {
        return content.isEmpty();
    }
}
