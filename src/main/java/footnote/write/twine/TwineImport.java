package footnote.write.twine;

import footnote.problem.TextFile;
import footnote.write.imported.ChosenStory;
import footnote.write.imported.IdMaker;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes stories of ours of Twine's files. */
public final class TwineImport {

    private TwineImport() {}

    /**
     * Converts the stories of a file of Twee 3, or of Twine 2's JSON or HTML; which of them it is, its text shows. Only an
     * archive of Twine's, which is HTML, has more than one.
     *
     * @param only the name of the story that is wanted, or its beginning if that tells it from the others; empty for all
     * @return at least one; no two have the same folder
     * @throws ImportException where it is none of these, has no such story, or one of those stories is damaged
     */
    public static List<Import> all(TextFile file, Optional<String> only) throws ImportException {
        return converted(read(withLineFeeds(file), only));
    }

    /** The same for a file of one story. */
    public static Import of(TextFile file) throws ImportException {
        List<Import> all = all(file, Optional.empty());
        if (all.size() > 1) {
            throw ImportException.noStory("it has " + all.size() + " stories");
        }
        return all.get(0);
    }

    /**
     * Converts the story that several files of Twee 3 make.
     *
     * @param folder the name of the folder in which they lie, as it is shown
     * @param files  in the order in which they are read
     * @param only   the name that the story has to have, or its beginning; empty for any
     * @throws ImportException where there is no passage in them, it is not that story, or one of them is damaged
     */
    public static Import folder(String folder, List<TextFile> files, Optional<String> only) throws ImportException {
        if (files.isEmpty()) {
            throw ImportException.noStory("there is no .twee or .tw file in it");
        }
        List<TextFile> read = files.stream().map(TwineImport::withLineFeeds).toList();
        String text = read.stream().map(TextFile::text).collect(Collectors.joining());
        TwineStory story = Twee.read(new TextFile(folder, text), read);
        ChosenStory.of(only, List.of(story.title.orElse("")));
        return converted(List.of(story)).get(0);
    }

    /** A name for the folder of the stories of an archive, made of the file's name. */
    public static String folderName(String file) {
        return new IdMaker("imported").of(file.replaceFirst("\\.[^.]*$", ""));
    }

    private static List<Import> converted(List<TwineStory> stories) throws ImportException {
        List<TwineStory> told =
                stories.stream().filter(story -> !story.passages.isEmpty()).toList();
        if (told.isEmpty()) {
            throw ImportException.noStory("there is no passage in it");
        }
        for (TwineStory empty : stories) {
            if (empty.passages.isEmpty()) {
                told.get(0).remark(empty.file.span(0, 0), name(empty) + " has no passage, and was left out");
            }
        }
        TakenIds taken = new TakenIds();
        List<Import> made = new ArrayList<>();
        for (TwineStory story : told) {
            try {
                made.add(new StoryConverter(story).converted(taken));
            } catch (ImportException refused) {
                throw stories.size() == 1 ? refused : refused.of(name(story));
            }
        }
        return made;
    }

    private static String name(TwineStory story) {
        return "the story \"" + TextCleaning.line(story.title.orElse("")) + "\"";
    }

    /** The text with a line feed at the end of each line, whatever stood there, so that places are counted alike. */
    private static TextFile withLineFeeds(TextFile file) {
        return new TextFile(file.name(), file.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static List<TwineStory> read(TextFile file, Optional<String> only) throws ImportException {
        String text = file.text().stripLeading();
        if (text.toLowerCase(Locale.ROOT).contains("<tw-storydata") && !text.startsWith("{")) {
            return TwineHtml.read(file, only);
        }
        TwineStory story = one(file, text);
        ChosenStory.of(only, List.of(story.title.orElse("")));
        return List.of(story);
    }

    private static TwineStory one(TextFile file, String text) throws ImportException {
        if (text.startsWith("{")) {
            return TwineJson.read(file);
        }
        if (text.startsWith("::") || text.contains("\n::")) {
            return Twee.read(file, List.of(file));
        }
        throw ImportException.noStory("it is neither Twee 3 nor Twine 2's JSON or HTML, nor compiled ink");
    }
}
