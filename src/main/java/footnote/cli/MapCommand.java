package footnote.cli;

import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.load.LoadResult;
import footnote.save.StorySaves;
import footnote.story.Story;
import footnote.write.map.Dot;
import footnote.write.map.HtmlPage;
import footnote.write.map.MapStatistics;
import footnote.write.map.Mermaid;
import footnote.write.map.Neighbourhood;
import footnote.write.map.PlaythroughOverlay;
import footnote.write.map.StoryMap;
import footnote.write.map.Svg;
import footnote.write.preview.PreviewCommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code map}: a story as a picture, or in words what surrounds one scene. */
@Command(
        name = "map",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Draws a story: scenes by chapter, choices as arrows, with endings, what nobody comes to, what "
                    + "decides nothing, and how often players come by.",
            "Without a form, it says what surrounds the scene where you left off."
        })
final class MapCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private StoryOptions story;

    @ArgGroup
    private Form form = new Form();

    @Mixin
    private OutputOption output;

    @Mixin
    private OverlayOptions trail;

    @Option(names = "--cosmetic", description = "mark the choices that decide nothing, too; takes as long as check")
    private boolean cosmetic;

    MapCommand(ProcessContext context) {
        this.context = context;
    }

    /** What is made of the map; one of them. */
    static final class Form {
        @Option(names = "--html", description = "one page to move about, search and read in; needs nothing else")
        private boolean html;

        @Option(names = "--svg", description = "a picture")
        private boolean svg;

        @Option(names = "--dot", description = "for Graphviz")
        private boolean dot;

        @Option(names = "--mermaid", description = "for where text is written")
        private boolean mermaid;

        @Option(
                names = "--near",
                paramLabel = "SCENE",
                description = "in words, what surrounds that scene; a part of its name is enough")
        private @Nullable String near;
    }

    @Override
    public Integer call() {
        LoadResult loaded = story.load(context);
        if (loaded.story().isEmpty()) {
            return FindingsOutput.refuse(loaded, context);
        }
        Story whole = loaded.story().get();
        List<Playthrough> begun = begun(whole);
        boolean words = !(form.html || form.svg || form.dot || form.mermaid);
        Optional<String> near = words ? near(whole, begun) : Optional.empty();
        if (words && near.isEmpty()) {
            context.complain("footnote: "
                    + String.join(
                            "\n",
                            PreviewCommand.none(
                                    "scene",
                                    Objects.requireNonNull(form.near),
                                    whole.scenes().keySet()))
                    + "\n");
            return Exit.USAGE;
        }
        PlaythroughOverlay gone;
        try {
            gone = trail.trail(story, loaded, begun, context);
        } catch (IOException unread) {
            return PlayFiles.unread(unread, context);
        }
        MapStatistics insight =
                words ? MapStatistics.none() : MapStatistics.of(new Explorer(whole, Progress.SILENT), whole, cosmetic);
        StoryMap map = StoryMap.of(whole, insight, gone);
        return output.give(words ? String.join("\n", Neighbourhood.of(map, near.get())) + "\n" : drawn(map), context);
    }

    private String drawn(StoryMap map) {
        return form.html ? HtmlPage.of(map) : form.svg ? Svg.file(map) : form.dot ? Dot.of(map) : Mermaid.of(map);
    }

    /** The scene that is asked for, or the one where the player left off, or the first of all. */
    private Optional<String> near(Story whole, List<Playthrough> begun) {
        if (form.near != null) {
            return PreviewCommand.one(form.near, whole.scenes().keySet());
        }
        return Optional.of(
                begun.isEmpty()
                        ? whole.roles().values().iterator().next().start()
                        : Replay.of(new Game(whole), begun.get(0))
                                .present()
                                .state()
                                .scene()
                                .id());
    }

    /** What is begun of a story, a playthrough a role, the one that was played last first. */
    private List<Playthrough> begun(Story whole) {
        List<Playthrough> begun = new ArrayList<>();
        try (StorySaves saves = new StorySaves(context.folders().data(), whole.id(), whole.ifid())) {
            String last = saves.lastRole().orElse("");
            for (String role : whole.roles().keySet()) {
                saves.peek(role).value().ifPresent(found -> begun.add(role.equals(last) ? 0 : begun.size(), found));
            }
        }
        return begun;
    }
}
