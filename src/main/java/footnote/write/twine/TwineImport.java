package footnote.write.twine;

import footnote.problem.TextFile;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import java.util.Locale;

/** Makes stories of ours of Twine's files. */
public final class TwineImport {

    private TwineImport() {}

    /**
     * Converts a file of Twee 3, or of Twine 2's JSON or HTML; which of them it is, its text shows.
     *
     * @throws ImportException where it is none of these
     */
    public static Import of(TextFile file) throws ImportException {
        TwineStory story = read(withLineFeeds(file));
        if (story.passages.isEmpty()) {
            throw ImportException.noStory("there is no passage in it");
        }
        return new StoryConverter(story).converted();
    }

    /** The text with a line feed at the end of each line, whatever stood there, so that places are counted alike. */
    private static TextFile withLineFeeds(TextFile file) {
        return new TextFile(file.name(), file.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static TwineStory read(TextFile file) throws ImportException {
        String text = file.text().stripLeading();
        if (text.startsWith("{")) {
            return TwineJson.read(file);
        }
        if (text.toLowerCase(Locale.ROOT).contains("<tw-storydata")) {
            return TwineHtml.read(file);
        }
        if (text.startsWith("::") || text.contains("\n::")) {
            return Twee.read(file);
        }
        throw ImportException.noStory("it is neither Twee 3 nor Twine 2's JSON or HTML");
    }
}
