package footnote.check;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Suggestion;
import footnote.save.PlayFile;
import footnote.save.RecordedPlay;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.List;
import java.util.Optional;

/** Whether a story has what a recorded play says that it begins with. */
final class PlayHeader {
    private final Story story;
    private final PlayFile recorded;

    PlayHeader(Story story, PlayFile recorded) {
        this.story = story;
        this.recorded = recorded;
    }

    void look(List<Problem> found) {
        recorded.story()
                .filter(id -> !id.equals(story.id()))
                .ifPresent(id -> found.add(Problem.at(
                        recorded.head(""), Code.BAD_PLAY, "this is a playthrough of another story, \"" + id + "\"")));
        String role = recorded.play().role();
        Optional<String> other = recorded.title().filter(title -> !title.equals(story.title()));
        if (other.isPresent() && !knows(role)) {
            found.add(Problem.at(
                    recorded.head(role),
                    Code.BAD_PLAY,
                    "this is a transcript of \"" + other.get() + "\", and not of \"" + story.title() + "\""));
            return;
        }
        if (!role.isEmpty() && !story.roles().containsKey(role)) {
            found.add(Problem.at(recorded.head(role), Code.UNKNOWN_ROLE, "the story has no role \"" + role + "\"")
                    .withSuggestion(Suggestion.of(role, story.roles().keySet())));
        }
        for (String branch : recorded.play().branches()) {
            if (!story.branches().contains(branch)) {
                found.add(Problem.at(
                        recorded.head(branch),
                        Code.PLAY_STOPS,
                        "the play needs branch \"" + branch + "\", which is not there"));
            }
        }
        recorded.play().lasting().forEach((name, value) -> lasting(name, value, found));
    }

    /** Whether the story has that role and what was chosen first in it. */
    private boolean knows(String role) {
        return story.roles().containsKey(role)
                && recorded.play().lines().stream()
                        .filter(line -> line.kind() == RecordedPlay.Kind.CHOICE)
                        .limit(1)
                        .allMatch(first -> story.choice(first.text()).isPresent());
    }

    private void lasting(String name, String value, List<Problem> found) {
        Variable variable = story.variables().get(name);
        if (variable == null || variable.lasting().isEmpty()) {
            List<String> names = story.variables().values().stream()
                    .filter(one -> one.lasting().isPresent())
                    .map(Variable::id)
                    .toList();
            found.add(Problem.at(
                            recorded.head(name),
                            Code.UNKNOWN_VARIABLE,
                            "the story has no lasting variable \"" + name + "\"")
                    .withSuggestion(Suggestion.of(name, names)));
        } else if (variable.valueOf(value).isEmpty()) {
            found.add(Problem.at(
                    recorded.head(name), Code.UNKNOWN_VALUE, "variable \"" + name + "\" is never \"" + value + "\""));
        }
    }
}
