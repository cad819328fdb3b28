package footnote.write.map;

import footnote.problem.WhiteSpace;
import footnote.story.Markup;
import java.util.List;

/** What a map says of a chapter under its name. */
final class ChapterLabels {
    private ChapterLabels() {}

    /** How many scenes and words it has, and its endings with their odds. */
    static String words(List<StoryMap.Spot> spots) {
        int[] words = new int[1];
        StringBuilder endings = new StringBuilder();
        for (StoryMap.Spot spot : spots) {
            spot.scene()
                    .texts(text -> text.walk(
                            paragraph -> words[0] += WhiteSpace.countWords(Markup.plain(paragraph.ownWords()))));
            spot.scene()
                    .ending()
                    .ifPresent(ending -> endings.append(endings.length() == 0 ? "; ends: " : ", ")
                            .append(ending.name())
                            .append(spot.times() >= 0 ? " " + SceneLabels.times(spot.times()) : ""));
        }
        return spots.size() + (spots.size() == 1 ? " scene, " : " scenes, ") + words[0] + " words" + endings;
    }
}
