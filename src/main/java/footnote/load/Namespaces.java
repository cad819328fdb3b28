package footnote.load;

import footnote.problem.TextFile;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which file belongs to which branch, and whose a name is: what a branch defines begins with its id and a colon.
 *
 * <p>A branch knows its own things and the story's; the story knows its own alone, so that it is whole without any.
 */
final class Namespaces {
    private final Map<TextFile, String> branches = new IdentityHashMap<>();
    /** Of every branch that was found, whether it is loaded now or not: what is wrong with a name stays wrong. */
    private final Set<String> ids = new HashSet<>();

    /** @param branch its id; empty where it says none, so that nothing is its own */
    void found(String branch) {
        if (!branch.isEmpty()) {
            ids.add(branch);
        }
    }

    void add(TextFile file, String branch) {
        branches.put(file, branch);
    }

    /** The id of the branch to which a file belongs; empty where it is the story's. */
    String of(TextFile file) {
        String branch = branches.isEmpty() ? null : branches.get(file);
        return branch == null ? "" : branch;
    }

    /** Whether something of that kind may be called so where it stands. */
    boolean fits(Identifiers kind, String name, TextFile file) {
        String branch = kind.inFull() ? of(file) : "";
        if (branch.isEmpty()) {
            return kind.fits(name);
        }
        return name.startsWith(branch + ":") && kind.fits(name.substring(branch.length() + 1));
    }

    /** The branch whose thing that is, where it is not the file's own; otherwise null. */
    String foreign(String name, TextFile file) {
        int colon = ids.isEmpty() ? -1 : name.indexOf(':');
        String branch = colon < 0 ? "" : name.substring(0, colon);
        return ids.contains(branch) && !branch.equals(of(file)) ? branch : null;
    }
}
