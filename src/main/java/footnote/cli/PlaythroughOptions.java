package footnote.cli;

import footnote.game.Game;
import footnote.game.Playthrough;
import footnote.game.Replay;
import footnote.report.PageHistory;
import footnote.save.PlayFile;
import footnote.save.ReadResult;
import footnote.save.StorySaves;
import footnote.story.Story;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which playthrough is meant on a command line: the one of a file, that of a save, or what was played last. */
final class PlaythroughOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--save", paramLabel = "NAME", description = "the save of that name; left out: where you left off")
    private @Nullable String save;

    @Option(names = "--role", paramLabel = "ROLE", description = "where you left off in that role")
    private @Nullable String role;

    /**
     * The pages of the playthrough, as far as the story can replay it; where that is not to its end, this is said.
     *
     * @param file   the file in which it is written; empty for the one among the player's saves that the options mean
     * @param report what is made of it, such as “the report”
     * @return nothing where the playthrough of the file can't be begun in this story, which is said then
     * @throws ParameterException where there is no such playthrough
     */
    Optional<PageHistory> find(Story story, Optional<Path> file, String report, ProcessContext context) {
        Optional<Playthrough> playthrough =
                file.isPresent() ? inFile(story, file.get(), context) : Optional.of(saved(story, context));
        return playthrough.map(found -> replay(story, found, report, context));
    }

    private Optional<Playthrough> inFile(Story story, Path file, ProcessContext context) {
        PlayFile recorded = PlayFiles.read(file, command);
        return PlayFiles.suits(story, recorded, context)
                ? Optional.of(recorded.play().in(story.id(), story.version()))
                : Optional.empty();
    }

    private Playthrough saved(Story story, ProcessContext context) {
        try (StorySaves saves = new StorySaves(context.folders().data(), story.id(), story.ifid())) {
            saves.profile();
            String meant = role != null ? role : saves.lastRole().orElse("");
            if (save == null && !story.roles().containsKey(meant)) {
                throw wrong(role == null ? nothing(story) : "the story has no role \"" + role + "\"");
            }
            ReadResult<Optional<Playthrough>> found = save != null ? saves.fetch(save) : saves.peek(meant);
            return found.value()
                    .filter(one -> story.roles().containsKey(one.role()))
                    .orElseThrow(
                            () -> wrong(found.remarks().stream().findFirst().orElse(nothing(story))));
        }
    }

    private static String nothing(Story story) {
        return "nothing of " + story.title() + " has been played yet";
    }

    private ParameterException wrong(String why) {
        return new ParameterException(command.commandLine(), why);
    }

    private static PageHistory replay(Story story, Playthrough playthrough, String report, ProcessContext context) {
        Game game = new Game(story);
        Replay replay = Replay.of(game, playthrough);
        replay.stop()
                .ifPresent(stop -> context.complain("footnote: the story has changed since: " + report
                        + " ends before the choice " + stop.choice() + ".\n"));
        return PageHistory.of(game, replay);
    }
}
