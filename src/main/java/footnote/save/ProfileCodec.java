package footnote.save;

import footnote.game.Profile;
import footnote.json.JsonObject;
import footnote.json.JsonWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes and reads the profile. */
final class ProfileCodec extends FileCodec<StoredProfile> {
    static final ProfileCodec FORM = new ProfileCodec();

    private static final Set<String> KNOWN = Set.of("format", "role", "lasting", "endings");

    private ProfileCodec() {}

    @Override
    void members(StoredProfile card, JsonWriter out) {
        if (card.role().isPresent()) {
            out.key("role").value(card.role().get());
        }
        wordsByKey(out.key("lasting"), card.profile().lasting());
        words(out.key("endings"), card.profile().endings());
        for (JsonObject.Member other : card.others()) {
            out.key(other.name()).value(other.value());
        }
    }

    @Override
    StoredProfile value(JsonObject from) throws Unreadable {
        Optional<String> role = from.find("role").isPresent() ? Optional.of(name(from, "role")) : Optional.empty();
        Profile profile = new Profile(wordsByKey(from, "lasting"), new LinkedHashSet<>(words(from, "endings")));
        List<JsonObject.Member> others = from.members().stream()
                .filter(member -> !KNOWN.contains(member.name()))
                .toList();
        return new StoredProfile(profile, role, others);
    }
}
