package footnote.save;

import footnote.game.Profile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The profile as it lies in a file, with the role that was played last.
 *
 * @param role the role's id, if any was played
 */
record StoredProfile(Profile profile, Optional<String> role) {
    static final StoredProfile NEW = new StoredProfile(Profile.NEW, Optional.empty());

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
        return new StoredProfile(new Profile(lasting, endings), role);
    }
}
