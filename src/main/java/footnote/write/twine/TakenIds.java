package footnote.write.twine;

import footnote.write.imported.IdMaker;
import java.util.HashSet;
import java.util.Set;

/** The ids of the stories that are converted together: no two get the same. */
final class TakenIds {
    private final IdMaker ids = new IdMaker("imported");
    private final Set<String> ifids = new HashSet<>();
    private int stories;

    /** A new id for a story of that title. */
    String id(String title) {
        stories++;
        return ids.of(title);
    }

    /** Takes a UUID; false where another story has it. */
    boolean isNew(String ifid) {
        return ifids.add(ifid);
    }

    /** Whether only one story got an id so far. */
    boolean isFirst() {
        return stories == 1;
    }
}
