package footnote.load;

import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Which branches a story is loaded with: its own, some that lie elsewhere, or none. */
public final class Branches {
    /** The story alone. */
    public static final Branches NONE = new Branches(false, List.of(), null, "", null);
    /** Those that lie in the story's own folder {@code branches}. */
    public static final Branches ITS_OWN = new Branches(true, List.of(), null, "", null);

    private final boolean own;
    private final List<StorySource> more;
    private final Path kept;
    private final String keptShownAs;
    private final String only;

    private Branches(boolean own, List<StorySource> more, Path kept, String keptShownAs, String only) {
        this.own = own;
        this.more = List.copyOf(more);
        this.kept = kept;
        this.keptShownAs = keptShownAs;
        this.only = only;
    }

    /** These, and the one that lies there. */
    public Branches and(StorySource branch) {
        List<StorySource> all = new ArrayList<>(more);
        all.add(branch);
        return new Branches(own, all, kept, keptShownAs, only);
    }

    /**
     * These, and those of this story that lie in a folder with a folder for each; it need not exist.
     *
     * @param shownAs how messages call the folder
     */
    public Branches andThoseIn(Path folder, String shownAs) {
        return new Branches(own, more, folder, shownAs, only);
    }

    /** The one of these that has that id; the others are passed over in silence. */
    public Branches only(String id) {
        return new Branches(own, more, kept, keptShownAs, id);
    }

    /**
     * The recorded plays of a story and of the branches that it was loaded with.
     *
     * @param loaded what became of loading the same source
     * @throws IOException where one can't be read
     */
    public List<TextFile> plays(StorySource story, Loaded loaded) throws IOException {
        List<TextFile> plays = new ArrayList<>(story.plays());
        for (Found found : find(story, new Problems())) {
            for (Branch branch : loaded.branches()) {
                if (branch.fits() && branch.where().equals(found.source().shownAs())) {
                    plays.addAll(found.source().plays());
                }
            }
        }
        return plays;
    }

    /** Whether a branch of that id is asked for. */
    boolean wants(String id) {
        return only == null || only.equals(id);
    }

    /** Where they lie: a source for each, no folder twice. */
    List<Found> find(StorySource story, Problems problems) {
        List<Found> found = new ArrayList<>();
        try {
            if (own) {
                add(story.branches(problems), false, found);
            }
            add(more, false, found);
            if (kept != null) {
                add(FolderSource.foldersIn(kept, null, keptShownAs, problems), true, found);
            }
        } catch (IOException unlisted) {
            problems.add(FileFaults.cannotRead(story.shown(StorySource.BRANCHES)));
        }
        return found;
    }

    /**
     * A folder in which a branch should lie.
     *
     * @param anyStorys whether branches of other stories lie beside it, of which nothing need be said
     */
    record Found(StorySource source, boolean anyStorys) { }

    private static void add(List<StorySource> sources, boolean anyStorys, List<Found> found) {
        for (StorySource source : sources) {
            boolean known = false;
            for (Found other : found) {
                known |= same(other.source, source);
            }
            if (!known) {
                found.add(new Found(source, anyStorys));
            }
        }
    }

    private static boolean same(StorySource one, StorySource other) {
        try {
            return one.place().equals(other.place());
        } catch (IOException notThere) {
            return false;
        }
    }
}
