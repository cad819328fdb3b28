package footnote.write.twine;

import footnote.problem.TextFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A story of Twine's, converted into the files of one of ours.
 *
 * @param title   what it is called
 * @param folder  a name for its folder, made of the title
 * @param files   the texts of its files, by their paths within the folder
 * @param remarks what did not become a part of it, or not quite, in the order of the file it came from
 */
public record Import(String title, String folder, Map<String, String> files, List<ImportNote> remarks) {

    public Import {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        remarks = List.copyOf(remarks);
    }

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
