package footnote.load;

import footnote.problem.TextFile;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files belong to which branch, and to which branch a name belongs: the part before its colon is the branch's id.
 *
 * <p>A branch may name its own things and the story's. The story may name its own alone, so that it is whole without
 * any branch.
 */
final class Namespaces {
    /** The branch's id of each of its files; the story's own files are not here. */
    private final Map<TextFile, String> branches = new IdentityHashMap<>();
    /** The ids of all branches that were found, loaded or not: what is wrong with a name does not depend on that. */
    private final Set<String> ids = new HashSet<>();

    /** Notes that a branch was found.
     *
     * @param branch its id; empty where it has none, so that no name can belong to it
     */
    void found(String branch) {
        if (!branch.isEmpty()) {
            ids.add(branch);
        }
    }

    /** Notes that a file belongs to a branch. */
    void add(TextFile file, String branch) {
        branches.put(file, branch);
    }

    /** The id of the branch to which a file belongs; empty where it is the story's. */
    String of(TextFile file) {
        String branch = branches.isEmpty() ? null : branches.get(file);
        return branch == null ? "" : branch;
    }

    /** Whether something of that kind may be called so in that file. */
    boolean fits(Identifiers kind, String name, TextFile file) {
        String branch = kind.inFull() ? of(file) : "";
        if (branch.isEmpty()) {
            return kind.fits(name);
        }
        return name.startsWith(branch + ":") && kind.fits(name.substring(branch.length() + 1));
    }

    /** The branch to which a name belongs, where that is another than the file's own; nothing otherwise. */
    Optional<String> otherOwner(String name, TextFile file) {
        int colon = ids.isEmpty() ? -1 : name.indexOf(':');
        String branch = colon < 0 ? "" : name.substring(0, colon);
        return ids.contains(branch) && !branch.equals(of(file)) ? Optional.of(branch) : Optional.empty();
    }
}
