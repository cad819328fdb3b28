package footnote.check;

import footnote.problem.Code;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Finds placeholders that are cited, and passages that nobody meets. */
final class CitationFindings implements Inspection {
    @Override
    public String claim() {
        return "every passage is met and none stands in for a source to come";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.PLACEHOLDER_CITED, Code.UNCITED_PASSAGE);
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public boolean readsWords() {
        return false;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        Story story = proven.story();
        /* By key: a passage is met where a choice cites it or a text shows it. */
        Set<String> met = new HashSet<>();
        for (Scene scene : story.scenes().values()) {
            note(scene.text(), met);
            for (Choice choice : scene.choices()) {
                met.add(choice.passage().key());
                note(choice.then(), met);
                if (story.document(choice.passage().document()).placeholder()) {
                    found.add(
                                    choice,
                                    Code.PLACEHOLDER_CITED,
                                    "choice \"" + choice.id() + "\" cites document \""
                                            + choice.passage().document() + "\", which is a placeholder")
                            .atItsCitation()
                            .withWay(proven.wayTo(choice));
                }
            }
            scene.ending().map(Continuation.Ending::about).ifPresent(about -> note(about, met));
        }
        for (Document document : story.documents().values()) {
            for (Passage passage : document.passages().values()) {
                if (!met.contains(passage.key())) {
                    found.add(
                            passage,
                            Code.UNCITED_PASSAGE,
                            "no choice cites passage \"" + passage.key() + "\", and no text shows it");
                }
            }
        }
    }

    private static void note(Text text, Set<String> met) {
        text.walk(paragraph -> paragraph.quoted().ifPresent(passage -> met.add(passage.key())));
    }
}
