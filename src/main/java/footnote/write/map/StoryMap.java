package footnote.write.map;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story as something to draw: its scenes, and an arrow for each way from one to another.
 *
 * @param scenes in the story's order
 * @param arrows in the order of their scenes, and of the choices in them
 * @param whole  whether every state was visited; if not, no scene is marked as unreachable
 * @param trail  the playthroughs that were laid over the map
 */
public record StoryMap(Story story, List<Spot> scenes, List<Arrow> arrows, boolean whole, PlaythroughOverlay trail) {

    public StoryMap {
        scenes = List.copyOf(scenes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A scene on the map.
     *
     * @param begins  the titles of the roles that begin here
     * @param reached whether some player comes here
     * @param times   how often a playthrough comes by on average, added up over the roles; infinite where players may
     *                go round for ever, below 0 where it is not known
     * @param trodden how many of the playthroughs on the map come by
     */
    public record Spot(Scene scene, List<String> begins, boolean reached, double times, int trodden) {
        public Spot {
            begins = List.copyOf(begins);
        }

        public boolean ending() {
            return scene.ending().isPresent();
        }
    }

    /**
     * A way from a scene to another.
     *
     * @param label    the choice's id; empty for a page turn
     * @param when     the condition under which it leads there, as it is written; empty where there is none
     * @param cosmetic whether it is a choice that decides nothing
     * @param trodden  how many of the playthroughs on the map go this way
     */
    public record Arrow(String from, String to, String label, String when, boolean cosmetic, int trodden) {
        public boolean turn() {
            return label.isEmpty();
        }
    }

    /** The map of a story, with what was found out about it and with playthroughs laid over it. */
    public static StoryMap of(Story story, MapStatistics statistics, PlaythroughOverlay trail) {
        List<Spot> scenes = new ArrayList<>();
        List<Arrow> arrows = new ArrayList<>();
        for (Scene scene : story.scenes().values()) {
            scenes.add(new Spot(
                    scene,
                    begins(story, scene),
                    statistics.reaches(scene),
                    statistics.times(scene),
                    trail.scenes().getOrDefault(scene.id(), 0)));
            scene.pageTurn().ifPresent(way -> add(scene, "", way, false, trail, arrows));
            for (Choice choice : scene.choices()) {
                add(scene, choice.id(), choice.to(), statistics.cosmetic(choice), trail, arrows);
            }
        }
        return new StoryMap(story, scenes, arrows, statistics.whole(), trail);
    }

    private static List<String> begins(Story story, Scene scene) {
        List<String> titles = new ArrayList<>();
        for (Role role : story.roles().values()) {
            if (role.start().equals(scene.id())) {
                titles.add(role.title());
            }
        }
        return titles;
    }

    private static void add(
            Scene from, String label, Way way, boolean cosmetic, PlaythroughOverlay trail, List<Arrow> arrows) {
        int last = way.exits().size() - 1;
        for (int i = 0; i <= last; i++) {
            Way.Exit exit = way.exits().get(i);
            String condition = i == last ? "" : exit.condition().toString();
            int trodden = trail.legs().getOrDefault(new PlaythroughOverlay.Leg(from.id(), label, exit.scene()), 0);
            arrows.add(new Arrow(from.id(), exit.scene(), label, condition, cosmetic, trodden));
        }
    }

    /** The scenes by chapter id, in the chapters' order, those of no chapter last; empty chapters are left out. */
    public Map<String, List<Spot>> chapters() {
        Map<String, List<Spot>> chapters = new LinkedHashMap<>();
        story.chapters().keySet().forEach(id -> chapters.put(id, new ArrayList<>()));
        chapters.put("", new ArrayList<>());
        for (Spot spot : scenes) {
            chapters.computeIfAbsent(spot.scene().chapter().orElse(""), id -> new ArrayList<>())
                    .add(spot);
        }
        chapters.values().removeIf(List::isEmpty);
        return chapters;
    }

    /** What stands over a chapter: its role and its title; for the scenes of no chapter, nothing. */
    public String heading(String chapter) {
        if (chapter.isEmpty()) {
            return "";
        }
        Chapter found = story.chapter(chapter);
        return story.role(found.role()).title() + ": " + found.title();
    }
}
