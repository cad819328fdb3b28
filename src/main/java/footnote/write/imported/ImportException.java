package footnote.write.imported;

import footnote.json.Json;
import footnote.load.Loader;

/** A file holds no story, or not the whole of one; the message says why, for the person who named the file. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean cut;

    private ImportException(String message, boolean cut) {
        super(message);
        this.cut = cut;
    }

    /** For a file that holds no story that can be read. */
    public static ImportException noStory(String message) {
        return new ImportException(message, false);
    }

    /** For a file that is no JSON or, where its JSON has no fault, not the object that it should be. */
    public static ImportException noObject(Json json) {
        return json.problems().stream()
                .findFirst()
                .map(problem -> cut(problem.where().map(span -> span + ": ").orElse("") + problem.message()))
                .orElseGet(() -> noStory("this is no object"));
    }

    /** For a story with more scenes than a story may have. */
    public static ImportException tooMany(int scenes, String calledThere) {
        return noStory("it has " + scenes + " " + calledThere + ", and the limit is " + Loader.SCENES);
    }

    /** For a story that ends too early or can't be read to its end; the message says where. */
    public static ImportException cut(String message) {
        return new ImportException(message, true);
    }

    /** The same, said of one of several stories. */
    public ImportException of(String story) {
        return new ImportException(story + ": " + getMessage(), cut);
    }

    /** Whether the file holds a story that can't be read to its end; otherwise it holds none. */
    public boolean isCut() {
        return cut;
    }
}
