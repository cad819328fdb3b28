package footnote.write.twine;

import footnote.load.Loader;
import footnote.write.imported.CommonFiles;
import footnote.write.imported.Import;
import footnote.write.imported.ImportException;
import footnote.write.imported.TextCleaning;
import footnote.write.twine.markup.TwineDialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Converts a story of Twine's into the files of one of ours: {@code story.json}, {@code documents.json} with a placeholder
 * to cite, {@code scenes.json}, and {@code imported.txt} with what did not become a part of it.
 */
final class StoryConverter {
    /** Of one passage that is a scene, in UTF-16 units: with its escapes, what a text may have. */
    private static final int LONGEST = 2_000_000;

    /** Tags by which a compiler or a story format knows that a passage is no scene. */
    private static final Set<String> TAGS = Set.of(
            "script",
            "stylesheet",
            "widget",
            "init",
            "header",
            "footer",
            "startup",
            "debug-header",
            "debug-footer",
            "debug-startup",
            "annotation",
            "Twine.private",
            "haml");

    /** Names by which they know it. */
    private static final Set<String> SPECIAL = Set.of(
            "StoryAuthor",
            "StoryBanner",
            "StoryCaption",
            "StoryDisplayTitle",
            "StoryIncludes",
            "StoryInit",
            "StoryInterface",
            "StoryMenu",
            "StorySettings",
            "StoryShare",
            "StorySubtitle",
            "PassageDone",
            "PassageFooter",
            "PassageHeader",
            "PassageReady");

    private final TwineStory story;
    private final SceneWriter scenes;
    /** The passages that are no scenes, or a second one of a name. */
    private final List<TwineStory.Passage> leftOut = new ArrayList<>();

    StoryConverter(TwineStory story) {
        this.story = story;
        this.scenes = new SceneWriter(story);
    }

    /** @throws ImportException where there are more passages than a story may have scenes */
    static void requireWithinLimit(int passages) throws ImportException {
        if (passages > Loader.SCENES) {
            throw ImportException.tooMany(passages, "passages");
        }
    }

    /**
     * The files of the story.
     *
     * @param taken the ids of the stories that were converted with it, to which this one's are added
     * @throws ImportException where no passage is a scene, or one has a name or a link too long to keep whole
     */
    Import converted(TakenIds taken) throws ImportException {
        requireWithinLimit(story.passages.size());
        story.passages.forEach(this::sort);
        if (scenes.first().isEmpty()) {
            throw ImportException.noStory("none of its passages is a scene");
        }
        isWithinLimits();
        String title =
                TextCleaning.line(story.title.filter(found -> !found.isBlank()).orElseGet(this::untitled));
        String id = taken.id(title);
        Map<String, String> files = new LinkedHashMap<>();
        String first = start();
        TwineDialect.of(story.format).ifPresent(dialect -> scenes.read(dialect, leftOut, first));
        String body = scenes.file();
        files.put("story.json", CommonFiles.head(title, id, ifid(title, id, taken), scenes.id(first)));
        files.put("documents.json", CommonFiles.documents());
        scenes.variables().ifPresent(variables -> files.put("variables.json", CommonFiles.laidOut(variables)));
        files.put("scenes.json", CommonFiles.laidOut(body));
        story.ofTheEditor.forEach((what, kept) ->
                story.remark(kept.first(), "\"" + what + "\" is the editor's own and was left out" + kept.elsewhere()));
        story.remarks.sort((one, other) -> one.where().compareTo(other.where()));
        files.put("imported.txt", report(title));
        return new Import(title, id, files, story.remarks);
    }

    private void isWithinLimits() throws ImportException {
        for (TwineStory.Passage passage : story.passages) {
            if (passage.text().length() > LONGEST && !leftOut.contains(passage)) {
                throw ImportException.noStory("its passage \"" + TextCleaning.line(passage.name()) + "\" has "
                        + passage.text().length() + " characters, and the limit is " + LONGEST);
            }
        }
    }

    /** The file's name in place of a title, so that two stories without one are not taken for the same. */
    private String untitled() {
        String title = CommonFiles.titleOf(story.file);
        story.remark(
                story.file.span(0, 0), "the story has no title: \"" + title + "\", its file's name, stands for it");
        return title;
    }

    /** Tells a passage that becomes a scene from one that doesn't. */
    private void sort(TwineStory.Passage passage) {
        boolean scene =
                !SPECIAL.contains(passage.name()) && passage.tags().stream().noneMatch(TAGS::contains);
        if (scene && scenes.has(passage.name())) {
            story.remark(
                    passage.where(),
                    "a second passage \"" + passage.name()
                            + "\", as at " + scenes.place(passage.name())
                            + ": links lead to the first; this one is in imported.txt");
            leftOut.add(passage);
        } else if (scene) {
            if (passage.name().isBlank()) {
                story.remark(passage.where(), "this passage has no name: it is called …");
            }
            scenes.add(passage);
        } else {
            story.remark(passage.where(), "\"" + passage.name() + "\" is no scene: it is in imported.txt");
            leftOut.add(passage);
        }
    }

    /** The story's UUID or, where it has none, one that is made of its file, so that it is the same each time. */
    private String ifid(String title, String id, TakenIds taken) {
        Optional<String> found = story.ifid
                .filter(ifid -> ifid.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"))
                .map(ifid -> ifid.toLowerCase(Locale.ROOT));
        if (found.isPresent() && !taken.isNew(found.get())) {
            story.remark(
                    story.file.span(0, 0),
                    "the ifid of \"" + title + "\" is another story's as well: a new one stands for it");
            return made(title + "\n" + id);
        }
        if (found.isEmpty()) {
            story.remark(
                    story.file.span(0, 0),
                    story.ifid.map(ifid -> "the ifid " + ifid + " is no UUID").orElse("the story has no ifid")
                            + ": a new one stands for it");
        }
        return found.orElseGet(() -> made(taken.isFirst() ? title : title + "\n" + id));
    }

    /** A UUID of the story's file and those words. */
    private String made(String words) {
        return CommonFiles.ifid(story.file, words);
    }

    /** The name of the scene with which the story begins: the named one, or the one called Start, or else the first. */
    private String start() {
        Optional<String> named = story.start.filter(scenes::has);
        if (named.isEmpty() && story.start.isPresent()) {
            story.remark(
                    story.file.span(0, 0), "it should begin with \"" + story.start.get() + "\", which is no scene");
        }
        TwineStory.Passage first = scenes.first().orElseThrow();
        String start = named.orElse(scenes.has("Start") ? "Start" : first.name());
        if (named.isEmpty() && !start.equals("Start")) {
            story.remark(first.where(), "nothing says where it begins: it begins here");
        }
        return start;
    }

    /** The text of {@code imported.txt}: every remark, and the passages that were left out. */
    private String report(String title) {
        StringBuilder out = new StringBuilder(CommonFiles.report(title, story.file, story.remarks));
        for (TwineStory.Passage passage : leftOut) {
            out.append("\n--- ")
                    .append(passage.where())
                    .append(": ")
                    .append(passage.name())
                    .append("\n\n")
                    .append(passage.text())
                    .append('\n');
        }
        return out.toString();
    }
}
