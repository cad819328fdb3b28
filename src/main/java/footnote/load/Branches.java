package footnote.load;

import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which branches a story is loaded with: its own, some that lie elsewhere, or none. */
public final class Branches {
    /** The story alone. */
    public static final Branches NONE = new Branches(false, List.of(), null, "", null);
    /** Those that lie in the story's own folder {@code branches}. */
    public static final Branches ITS_OWN = new Branches(true, List.of(), null, "", null);

    /** How many there can be. */
    static final int MOST = 256;

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

    /** Whether these are a story's own, all of them, and there are no others. */
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

    /** Where they lie: a source for each, no folder twice. */
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
     * @param anyStorys whether branches of other stories lie beside it, of which nothing need be said
     */
    record Found(StorySource source, boolean anyStorys) {}

    /** Those of the sources that are none of the places, which learn of them. */
    private static void add(List<StorySource> sources, boolean anyStorys, Set<String> places, List<Found> found) {
        for (int i = 0; i < sources.size() && found.size() <= MOST; i++) {
            if (places.add(place(sources.get(i)))) {
                found.add(new Found(sources.get(i), anyStorys));
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
