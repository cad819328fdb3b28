package footnote.save;

import footnote.game.Playthrough;
import footnote.json.JsonObject;
import footnote.json.JsonWriter;
import java.util.List;
import java.util.OptionalLong;

/** Writes and reads a playthrough: first what a list shows, then what play begins with, then the choices and the point. */
final class PlaythroughCodec extends FileCodec<SavedPlaythrough> {
    /** Of any story and role. */
    static final PlaythroughCodec ANY = new PlaythroughCodec("", "");

    private final String story;
    private final String role;

    private PlaythroughCodec(String story, String role) {
        this.story = story;
        this.role = role;
    }

    /** Refuses the playthroughs of other stories and roles. */
    static PlaythroughCodec of(String story, String role) {
        return new PlaythroughCodec(story, role);
    }

    @Override
    void members(SavedPlaythrough saved, JsonWriter out) {
        Playthrough playthrough = saved.playthrough();
        if (!saved.name().isEmpty()) {
            out.key("name").value(saved.name());
        }
        out.key("about").value(AllowedText.line(saved.about()));
        out.key("story").value(playthrough.story());
        out.key("version").value(playthrough.version());
        words(out.key("branches"), playthrough.branches());
        out.key("role").value(playthrough.role());
        wordsByKey(out.key("lasting"), playthrough.lasting());
        words(out.key("choices"), playthrough.choices());
        out.key("point").value(playthrough.point());
    }

    @Override
    SavedPlaythrough value(JsonObject from) throws Unreadable {
        List<String> choices = words(from, "choices");
        OptionalLong point = from.whole("point");
        if (point.isEmpty() || point.getAsLong() < 0 || point.getAsLong() > choices.size()) {
            throw Unreadable.damaged("\"point\" is no place among its " + choices.size() + " choices");
        }
        Playthrough playthrough = new Playthrough(
                name(from, "story"),
                AllowedText.line(from.string("version").orElse("")),
                words(from, "branches"),
                name(from, "role"),
                wordsByKey(from, "lasting"),
                choices,
                (int) point.getAsLong());
        requireMine(playthrough);
        return new SavedPlaythrough(
                playthrough,
                AllowedText.line(from.string("name").orElse("")),
                AllowedText.line(from.string("about").orElse("")));
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
