package footnote.cli;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.load.Loaded;
import footnote.report.Past;
import footnote.report.Transcript;
import footnote.save.Found;
import footnote.save.Shelf;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transcript}: a playthrough written down, with its notes. */
@Command(name = "transcript", mixinStandardHelpOptions = true,
        description = "Writes a playthrough down, with numbered notes that cite the passages.")
final class TranscriptCommand implements Callable<Integer> {
    private final World world;
    @Spec
    private CommandSpec spec;
    @Mixin
    private StoryOptions story;
    @Option(names = "--save", paramLabel = "NAME", description = "the save of that name; left out: where you left off")
    private String save;
    @Option(names = "--role", paramLabel = "ROLE", description = "where you left off in that role")
    private String role;
    @Option(names = "--text", description = "as plain text; left out: as Markdown")
    private boolean text;

    TranscriptCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Loaded loaded = story.load(world);
        if (loaded.story().isEmpty()) {
            return Verdict.refuse(loaded, world);
        }
        Story played = loaded.story().get();
        Game game = new Game(played);
        Replay replay = Replay.of(game, playthrough(played));
        replay.stop().ifPresent(stop -> world.complain("footnote: the story has changed since: the transcript ends "
                + "before the choice " + stop.choice() + ".\n"));
        Past past = Past.of(game, replay);
        world.print(text ? Transcript.plain(past) : Transcript.markdown(past));
        return Exit.OK;
    }

    /** @throws ParameterException where there is none such */
    private Playthrough playthrough(Story played) {
        try (Shelf shelf = new Shelf(world.folders().data(), played.id())) {
            shelf.profile();
            Optional<String> seat = Optional.ofNullable(role).or(shelf::lastRole).filter(played.roles()::containsKey);
            Found<Optional<Playthrough>> found = save != null ? shelf.fetch(save)
                    : seat.map(shelf::peek).orElse(new Found<>(Optional.empty(), List.of()));
            return found.value().filter(one -> played.roles().containsKey(one.role())).orElseThrow(() ->
                    new ParameterException(spec.commandLine(), found.remarks().isEmpty()
                            ? "nothing of " + played.title() + " has been played yet" : found.remarks().get(0)));
        }
    }
}
