package footnote.check;

import footnote.explore.statespace.WayThere;
import footnote.load.Origins;
import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.save.RecordedPlay;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Document;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the story uses its documents: placeholders that are cited, passages that nobody meets. */
final class CitationFindings {
    private final Story story;
    private final Origins origins;
    private final Function<Choice, Optional<WayThere>> ways;
    /** By key: a passage is met where a choice cites it or a text shows it. */
    private final Set<String> met = new HashSet<>();

    /** @param ways the way to where a choice is offered, if one is known */
    CitationFindings(Story story, Origins origins, Function<Choice, Optional<WayThere>> ways) {
        this.story = story;
        this.origins = origins;
        this.ways = ways;
    }

    void look(List<Problem> found) {
        for (Scene scene : story.scenes().values()) {
            note(scene.text());
            for (Choice choice : scene.choices()) {
                met.add(choice.passage().key());
                note(choice.then());
                if (story.documents().get(choice.passage().document()).placeholder()) {
                    found.add(placeholder(choice));
                }
            }
            scene.ending().map(Continuation.Ending::about).ifPresent(this::note);
        }
        for (Document document : story.documents().values()) {
            document.passages().values().stream()
                    .filter(passage -> !met.contains(passage.key()))
                    .forEach(passage -> found.add(uncited(passage)));
        }
    }

    private void note(Text text) {
        text.walk(paragraph -> {
            if (paragraph instanceof Paragraph.Quotation quotation) {
                met.add(quotation.passage().key());
            }
        });
    }

    private Problem placeholder(Choice choice) {
        Problem problem = Problem.at(
                origins.citation(choice).orElseThrow(),
                Code.PLACEHOLDER_CITED,
                "choice \"" + choice.id() + "\" cites document \""
                        + choice.passage().document() + "\", which is a placeholder");
        return ways.apply(choice)
                .map(way -> problem.withWayThere(RecordedPlay.of(way.in(story)).written()))
                .orElse(problem);
    }

    private Problem uncited(Passage passage) {
        return Problem.at(
                origins.of(passage).orElseThrow(),
                Code.UNCITED_PASSAGE,
                "no choice cites passage \"" + passage.key() + "\", and no text shows it");
    }
}
