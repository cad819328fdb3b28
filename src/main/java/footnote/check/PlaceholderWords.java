package footnote.check;

import footnote.problem.Code;
import footnote.story.Choice;
import footnote.story.Document;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that a new file, sheet or skeleton was begun with, and that still stand there as they were: a player would read
 * them.
 */
final class PlaceholderWords implements Inspection {
    private static final Set<String> OF_SCENES = Set.of(
            // of a new story
            "The first page",
            "Where the player is, and what lies before them.",
            "Do as it says",
            "What the player makes of the passage, read after the choice.",
            "What it put into the world, for the debrief.",
            "Do otherwise",
            "And what of this one.",
            "One ending",
            "You did as it said.",
            "Another ending",
            "What comes of that.",
            "You did otherwise.",
            // of a new scene, and of a sheet's
            "A new page",
            "The title",
            "What is told.",
            "What is told to whoever comes back.",
            "What the player may do",
            "What the player does",
            "What the player thinks of it, years on.",
            "What comes of it.",
            // of a new branch
            "What is different for whoever comes back.",
            "The new choice",
            "What the player makes of the passage.",
            "The branch’s first page",
            "The branch's first page",
            "Where it leads.",
            "From here it turns back to where it came from. Give it choices instead of next, and scenes of its own.",
            // of an editor's skeletons
            "What the page is headed with",
            "What the player notes",
            "What it is called",
            "What the debrief opens with.");

    private static final Set<String> OF_DOCUMENTS = Set.of(
            "The exact words.",
            "The exact words",
            "What it is, and how far to trust it.",
            "What it is called",
            "what a page calls it",
            "Whose words they are");

    @Override
    public String claim() {
        return "no words of a template are left";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.PLACEHOLDER_WORDS);
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        Story story = proven.story();
        for (Scene scene : story.scenes().values()) {
            Left left = new Left(OF_SCENES);
            left.look(scene, scene.title());
            left.look(scene.text());
            scene.ending().ifPresent(ending -> {
                left.look(ending, ending.name());
                left.look(ending.about());
            });
            left.report(found);
            for (Choice choice : scene.choices()) {
                Left inChoice = new Left(OF_SCENES);
                choice.texts(inChoice::look);
                inChoice.report(found);
            }
        }
        for (Document document : story.documents().values()) {
            Left left = new Left(OF_DOCUMENTS);
            left.look(document, document.title());
            document.about().ifPresent(about -> left.look(document, about));
            document.passages().values().forEach(passage -> left.look(passage, passage.quote()));
            if (!document.placeholder()) {
                left.report(found);
            }
        }
    }

    /** What is left of a template in one thing. */
    private static final class Left {
        private final Set<String> words;
        private final List<String> seen = new ArrayList<>();
        private Optional<Object> first = Optional.empty();

        Left(Set<String> words) {
            this.words = words;
        }

        void look(Text text) {
            text.walk(paragraph -> look(paragraph, paragraph.ownWords()));
        }

        void look(Object thing, String said) {
            if (words.contains(said.strip())) {
                first = first.isPresent() ? first : Optional.of(thing);
                seen.add(said.strip());
            }
        }

        void report(FindingCollector found) {
            String all = seen.stream().distinct().map(one -> '"' + one + '"').collect(Collectors.joining(", "));
            first.ifPresent(thing -> found.add(
                    thing, Code.PLACEHOLDER_WORDS, "a player would read what a template left to be written: " + all));
        }
    }
}
