package footnote.save;

import footnote.json.JsonObject;
import footnote.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes and reads settings. Members that it does not know are written again: a later version may know them. */
final class SettingsCodec extends FileCodec<Settings> {
    private static final String THEME = "theme";
    private static final String DETAILS = "details";

    private final List<JsonObject.Member> unknown = new ArrayList<>();

    @Override
    void members(Settings settings, JsonWriter out) {
        settings.theme().ifPresent(theme -> out.key(THEME).value(theme));
        settings.details().ifPresent(details -> out.key(DETAILS).value(details));
        for (JsonObject.Member member : unknown) {
            out.key(member.name()).value(member.value());
        }
    }

    @Override
    Settings value(JsonObject from) throws Unreadable {
        unknown.clear();
        for (JsonObject.Member member : from.members()) {
            if (!List.of("format", THEME, DETAILS).contains(member.name())) {
                unknown.add(member);
            }
        }
        return new Settings(setting(from, THEME), setting(from, DETAILS));
    }

    private static Optional<String> setting(JsonObject from, String key) throws Unreadable {
        return from.find(key).isPresent() ? Optional.of(word(from, key)) : Optional.empty();
    }
}
