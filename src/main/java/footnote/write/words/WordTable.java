package footnote.write.words;

import footnote.story.Chapter;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import java.util.ArrayList;
import java.util.List;

/** A table of a story's words, as lines: words, minutes, per cent quoted, and of which part of the story. */
public final class WordTable {
    private final Story story;
    private final StoryWordCount count;
    private final boolean scenes;
    private final List<String> lines = new ArrayList<>();

    private WordTable(Story story, boolean scenes) {
        this.story = story;
        this.count = new StoryWordCount(story);
        this.scenes = scenes;
    }

    /**
     * The lines; the first names the columns.
     *
     * @param scenes whether each scene has a line too
     */
    public static List<String> of(Story story, boolean scenes) {
        WordTable table = new WordTable(story, scenes);
        table.fill();
        return table.lines;
    }

    private void fill() {
        lines.add("  words  minutes  quoted");
        for (Role role : story.roles().values()) {
            line(count.of(role), role.title());
            for (Chapter chapter : story.chapters().values()) {
                if (chapter.role().equals(role.id())) {
                    line(count.of(chapter), "  " + chapter.title());
                    each(count.in(chapter));
                }
            }
        }
        List<Scene> others = count.inNoChapter();
        if (!others.isEmpty()) {
            line(count.sum(others), "in no chapter");
            each(others);
        }
        line(count.all(), story.title());
    }

    private void each(List<Scene> ofOne) {
        if (scenes) {
            ofOne.forEach(scene -> line(count.of(scene), "    " + scene.id()));
        }
    }

    private void line(WordTally tally, String of) {
        lines.add(String.format("%7d  %7d  %4d %%  %s", tally.all(), tally.minutes(), tally.percentQuoted(), of));
    }
}
