package footnote.save;

import footnote.game.Profile;
import footnote.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The profile as it lies in a file, with the role that was played last.
 *
 * @param role   the role's id, if any was played
 * @param others what else stands in the file, under keys that this program doesn't know: misspelt by hand, or a later
 *               program's; it is written again as it is
 */
record StoredProfile(Profile profile, Optional<String> role, List<JsonObject.Member> others) {
    static final StoredProfile NEW = new StoredProfile(Profile.NEW, Optional.empty(), List.of());

    StoredProfile {
        others = List.copyOf(others);
    }

    /** The same with another role played last. */
    StoredProfile playedBy(Optional<String> last) {
        return new StoredProfile(profile, last, others);
    }

    /** With what is new in {@code now} against {@code before}; what else stands here, another process may have added. */
    StoredProfile with(Profile before, Profile now) {
        Map<String, String> lasting = new LinkedHashMap<>(profile.lasting());
        for (Map.Entry<String, String> value : now.lasting().entrySet()) {
            if (!value.getValue().equals(before.lasting().get(value.getKey()))) {
                lasting.put(value.getKey(), value.getValue());
            }
        }
        Set<String> endings = new LinkedHashSet<>(profile.endings());
        endings.addAll(now.endings());
        return new StoredProfile(new Profile(lasting, endings), role, others);
    }
}
