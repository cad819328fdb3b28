package footnote.save;

import footnote.game.Playthrough;
import footnote.json.JsonObject;
import footnote.json.JsonWriter;
import java.util.List;
import java.util.OptionalLong;

/** A playthrough in a file: what the list shows first, then what play begins with, then the choices and the point. */
final class PlaythroughForm extends Form<Saved> {
    /** Of any story and role. */
    static final PlaythroughForm ANY = new PlaythroughForm("", "");

    private final String story;
    private final String role;

    private PlaythroughForm(String story, String role) {
        this.story = story;
        this.role = role;
    }

    /** Refuses the playthroughs of other stories and roles. */
    static PlaythroughForm of(String story, String role) {
        return new PlaythroughForm(story, role);
    }

    @Override
    void members(Saved saved, JsonWriter out) {
        Playthrough playthrough = saved.playthrough();
        if (!saved.name().isEmpty()) {
            out.key("name").value(saved.name());
        }
        out.key("about").value(Words.line(saved.about()));
        out.key("story").value(playthrough.story());
        out.key("version").value(playthrough.version());
        words(out.key("branches"), playthrough.branches());
        out.key("role").value(playthrough.role());
        wordsByKey(out.key("lasting"), playthrough.lasting());
        words(out.key("choices"), playthrough.choices());
        out.key("point").value(playthrough.point());
    }

    @Override
    Saved value(JsonObject from) throws Unreadable {
        List<String> choices = words(from, "choices");
        OptionalLong point = from.whole("point");
        if (point.isEmpty() || point.getAsLong() < 0 || point.getAsLong() > choices.size()) {
            throw Unreadable.damaged("\"point\" is no place among its " + choices.size() + " choices");
        }
        Playthrough playthrough = new Playthrough(
                name(from, "story"),
                Words.line(from.string("version").orElse("")),
                words(from, "branches"),
                name(from, "role"),
                wordsByKey(from, "lasting"),
                choices,
                (int) point.getAsLong());
        requireMine(playthrough);
        return new Saved(
                playthrough,
                Words.line(from.string("name").orElse("")),
                Words.line(from.string("about").orElse("")));
    }

    private void requireMine(Playthrough playthrough) throws Unreadable {
        if (!story.isEmpty() && !story.equals(playthrough.story())) {
            throw Unreadable.damaged("it is of another story, " + playthrough.story());
        }
        if (!role.isEmpty() && !role.equals(playthrough.role())) {
            throw Unreadable.damaged("it is of another role, " + playthrough.role());
        }
    }
}
