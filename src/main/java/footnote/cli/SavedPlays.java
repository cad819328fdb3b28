package footnote.cli;

import footnote.game.Playthrough;
import footnote.save.ReadResult;
import footnote.save.StorySaves;
import footnote.story.Story;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What the player has played of a story, as the saves hold it. */
final class SavedPlays {
    private SavedPlays() {}

    /**
     * @param save the name of a save, or null for where the player left off
     * @param role the id of the role in which they did, or null for the one that was played last
     * @throws ParameterException where there is none such
     */
    static Playthrough last(Story played, String save, String role, CommandSpec command, ProcessContext world) {
        try (StorySaves saves = new StorySaves(world.folders().data(), played.id(), played.ifid())) {
            saves.profile();
            String seat = role != null ? role : saves.lastRole().orElse("");
            if (save == null && !played.roles().containsKey(seat)) {
                throw new ParameterException(
                        command.commandLine(),
                        role == null ? nothing(played) : "the story has no role \"" + role + "\"");
            }
            ReadResult<Optional<Playthrough>> found = save != null ? saves.fetch(save) : saves.peek(seat);
            return found.value()
                    .filter(one -> played.roles().containsKey(one.role()))
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            found.remarks().isEmpty()
                                    ? nothing(played)
                                    : found.remarks().get(0)));
        }
    }

    private static String nothing(Story played) {
        return "nothing of " + played.title() + " has been played yet";
    }
}
