package footnote.load;

import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which branches a story is loaded with: its own, some that lie elsewhere, or none. */
public final class Branches {
    /** The story alone. */
    public static final Branches NONE = new Branches(false, List.of(), null, "", null, null);
    /** Those that lie in the story's own folder {@code branches}. */
    public static final Branches ITS_OWN = new Branches(true, List.of(), null, "", null, null);

    /** How many branches a story can be loaded with. */
    static final int MOST = 256;

    /** Whether those in the story's own folder are among them. */
    private final boolean own;
    /** Those that were named one by one. */
    private final List<StorySource> more;
    /** A folder with a folder for each branch, of this and of other stories. */
    private final @Nullable Path kept;

    private final String keptShownAs;
    /** The id of the only branch that is wanted; null where all are. */
    private final @Nullable String only;
    /** What counts in place of files on the disk; null where those count. */
    private final @Nullable UnsavedTexts unsaved;

    private Branches(
            boolean own,
            List<StorySource> more,
            @Nullable Path kept,
            String keptShownAs,
            @Nullable String only,
            @Nullable UnsavedTexts unsaved) {
        this.own = own;
        this.more = List.copyOf(more);
        this.kept = kept;
        this.keptShownAs = keptShownAs;
        this.only = only;
        this.unsaved = unsaved;
    }

    /** These, and one more. */
    public Branches and(StorySource branch) {
        List<StorySource> all = new ArrayList<>(more);
        all.add(branch);
        return new Branches(own, all, kept, keptShownAs, only, unsaved);
    }

    /**
     * These, and those of this story in a folder that has a folder for each branch. The folder need not exist, and
     * branches of other stories in it are passed over without a word.
     *
     * @param shownAs how messages call the folder
     */
    public Branches andThoseIn(Path folder, String shownAs) {
        return new Branches(own, more, folder, shownAs, only, unsaved);
    }

    /** The one of these that has that id; the others are passed over without a word. */
    public Branches only(String id) {
        return new Branches(own, more, kept, keptShownAs, id, unsaved);
    }

    /** These, where some files count as if they held other texts than on the disk. */
    public Branches withUnsaved(UnsavedTexts texts) {
        return new Branches(own, more, kept, keptShownAs, only, texts);
    }

    /** Whether these are all of a story's own branches and no others. */
    public boolean areItsOwn() {
        try {
            return own
                    && more.isEmpty()
                    && only == null
                    && (kept == null
                            || FolderSource.foldersIn(kept, null, keptShownAs, new ProblemCollector())
                                    .isEmpty());
        } catch (IOException unlisted) {
            return false;
        }
    }

    /**
     * The recorded plays of a story and of the branches that it was loaded with.
     *
     * @param loaded what became of loading the same source
     * @throws IOException where one can't be read
     */
    public List<TextFile> plays(StorySource story, LoadResult loaded) throws IOException {
        List<TextFile> plays = new ArrayList<>(story.plays());
        for (Found found : find(story, new ProblemCollector())) {
            for (Branch branch : loaded.branches()) {
                if (branch.fits() && branch.where().equals(found.source().shownAs())) {
                    plays.addAll(found.source().plays());
                }
            }
        }
        return plays;
    }

    /**
     * The text of every JSON file of a story and of these branches, whether it can be read as JSON, and whether a branch
     * fits, or not; a file that is larger than a story's may be is left out.
     *
     * @throws IOException where there is no such story, or a file can't be read
     */
    public List<TextFile> texts(StorySource story) throws IOException {
        List<TextFile> texts = new ArrayList<>();
        ProblemCollector unheard = new ProblemCollector();
        addTexts(story, unheard, texts);
        for (Found found : find(story, unheard)) {
            addTexts(found.source(), unheard, texts);
        }
        return texts;
    }

    private static void addTexts(StorySource source, ProblemCollector unheard, List<TextFile> texts)
            throws IOException {
        for (StorySource.Entry entry : source.list(unheard)) {
            if (entry.size() <= StoryFileParser.FILE_BYTES) {
                texts.add(TextFile.of(source.shown(entry.path()), source.bytes(entry)));
            }
        }
    }

    /** Whether a branch of that id is asked for. */
    boolean wants(String id) {
        return only == null || only.equals(id);
    }

    /** A source for each branch that may be meant, no folder twice; what can't be listed is reported. */
    List<Found> find(StorySource story, ProblemCollector problems) {
        List<Found> found = new ArrayList<>();
        Set<String> places = new HashSet<>();
        try {
            if (own) {
                add(story.branches(problems), false, places, found);
            }
            add(more, false, places, found);
            if (kept != null) {
                add(FolderSource.foldersIn(kept, null, keptShownAs, problems), true, places, found);
            }
        } catch (IOException unlisted) {
            problems.add(FileFaults.cannotRead(story.shown(StorySource.BRANCHES)));
        }
        if (found.size() > MOST) {
            problems.add(FileFaults.tooManyBranches());
            return List.of();
        }
        return found;
    }

    /**
     * A folder in which a branch should lie.
     *
     * @param anyStorys whether it may be a branch of another story, which is then passed over without a word
     */
    record Found(StorySource source, boolean anyStorys) {}

    /** Adds the sources whose place is not in {@code places} yet, and their places to it. */
    private void add(List<StorySource> sources, boolean anyStorys, Set<String> places, List<Found> found) {
        for (int i = 0; i < sources.size() && found.size() <= MOST; i++) {
            if (places.add(place(sources.get(i)))) {
                StorySource source =
                        unsaved == null ? sources.get(i) : sources.get(i).withUnsaved(unsaved);
                found.add(new Found(source, anyStorys));
            }
        }
    }

    private static String place(StorySource source) {
        try {
            return source.place();
        } catch (IOException notThere) {
            return source.shownAs();
        }
    }
}
