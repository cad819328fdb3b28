package footnote.write.map;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.Golden;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.story.Story;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class StoryMapTest {
    private static final Story CROSSING = story("crossing");

    @Test
    void everyFormShowsEndingsUnreachedScenesCosmeticChoicesAndTraffic() {
        StoryMap map = whole(CROSSING);
        Golden.compare("maps/crossing.dot", Dot.of(map));
        Golden.compare("maps/crossing.mmd", Mermaid.of(map));
        Golden.compare("maps/crossing.svg", Svg.file(map));
    }

    @Test
    void trafficCountsScenesThatAreOnlyPassedThrough() {
        StoryMap map = whole(CROSSING);
        assertThat(times(map, "road")).isEqualTo(1.0);
        assertThat(times(map, "field")).isZero();
        // two of three offers lead across without the coat, and half of those who put it on knock
        assertThat(times(map, "end.cold")).isEqualTo(2 / 3.0);
        assertThat(times(map, "gate")).isEqualTo(4 / 3.0);
    }

    @Test
    void aPlaythroughLeavesItsTrail() {
        StoryMap map = StoryMap.of(
                CROSSING,
                MapStatistics.none(),
                PlaythroughOverlay.of(new Game(CROSSING), List.of(play("gate/coat", "gate/call"))));
        assertThat(map.scenes())
                .filteredOn(spot -> spot.trodden() > 0)
                .extracting(spot -> spot.scene().id())
                .containsExactly("gate", "road", "end.warm");
        assertThat(map.arrows())
                .filteredOn(arrow -> arrow.trodden() > 0)
                .extracting(arrow -> arrow.from() + " " + arrow.label() + " " + arrow.to())
                .containsExactly("gate call road", "gate coat gate", "road  end.warm");
    }

    @Test
    void whatPlaythroughsShowBetweenThemIsToldInEveryForm() {
        List<Playthrough> plays = List.of(play("gate/coat", "gate/call"), play("gate/knock"));
        StoryMap map = StoryMap.of(CROSSING, MapStatistics.none(), PlaythroughOverlay.of(new Game(CROSSING), plays));
        String sum = "2 plays come by 4 of 5 scenes and make 3 of 3 choices";
        assertThat(Mermaid.of(map)).contains("%% " + sum, "1 of 2 plays", "0 of 2 plays", "s0 ==>|\"knock\"| s1");
        assertThat(Dot.of(map)).contains("\\n" + sum, "; 1 of 2 plays\"", "style=bold");
        assertThat(Svg.file(map))
                .contains("<desc>" + sum + ".</desc>", "knock; 1 of 2 plays", "page turn; 1 of 2 plays");
        assertThat(HtmlPage.of(map)).contains("Coloured: " + sum + ". ", "; made in 1 of 2 plays");
        assertThat(Neighbourhood.of(map, "road"))
                .contains("road (The road): 2 of 2 plays", "  end.cold (Across, cold), page turn; 1 of 2 plays");
    }

    private static Playthrough play(String... choices) {
        return new Playthrough("crossing", "1.0.0", List.of(), "walker", Map.of(), List.of(choices), choices.length);
    }

    @Test
    void whatSurroundsASceneIsSaidInWords() {
        Golden.compare("maps/near-road.txt", String.join("\n", Neighbourhood.of(whole(CROSSING), "road")) + "\n");
    }

    @Test
    void thePictureIsXmlWhateverTheStoryIsCalled() throws Exception {
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Svg.file(whole(CROSSING)))));
        assertThat(picture.getElementsByTagName("script").getLength()).isZero();
        assertThat(picture.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(CROSSING.title());
    }

    @Test
    void theSameStoryGivesTheSamePageAlways() {
        assertThat(HtmlPage.of(whole(story("pier")))).isEqualTo(HtmlPage.of(whole(story("pier"))));
    }

    @Test
    void noBoxLiesOverAnotherAndNoneOutsideItsChapter() {
        Story pier = story("pier");
        StoryMap map = whole(pier);
        hasItsPlaceForEverything(pier, Drawing.of(map));
        hasItsPlaceForEverything(pier, RowLayout.of(map));
    }

    private static void hasItsPlaceForEverything(Story pier, Drawing drawing) {
        List<Drawing.Box> boxes = List.copyOf(drawing.scenes().values());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(apart(boxes.get(i), boxes.get(j))).isTrue();
            }
        }
        pier.scenes()
                .values()
                .forEach(scene -> assertThat(inside(
                                drawing.scenes().get(scene.id()),
                                drawing.chapters().get(scene.chapter().get())))
                        .isTrue());
    }

    private static boolean apart(Drawing.Box one, Drawing.Box other) {
        return one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
    }

    private static boolean inside(Drawing.Box one, Drawing.Box frame) {
        return one.x() >= frame.x()
                && one.y() >= frame.y()
                && one.x() + one.width() <= frame.x() + frame.width()
                && one.y() + one.height() <= frame.y() + frame.height();
    }

    private static double times(StoryMap map, String scene) {
        return map.scenes().stream()
                .filter(spot -> spot.scene().id().equals(scene))
                .findFirst()
                .get()
                .times();
    }

    static Story story(String name) {
        return Loader.load(StorySource.folder(Path.of("src/test/resources/stories", name), name))
                .story()
                .get();
    }

    static StoryMap whole(Story story) {
        return StoryMap.of(
                story, MapStatistics.of(new Explorer(story, Progress.SILENT), story, true), PlaythroughOverlay.NONE);
    }
}
