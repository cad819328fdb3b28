package footnote.check;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Document;
import footnote.story.Effect;
import footnote.story.Limits;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stories;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every part of a story is either a rule, which the fingerprint of its rules takes down, or known not to be one. A new
 * part is neither yet: whoever adds it decides, in {@link RulesDigest} or in the list of words here.
 */
class StoryRulesTest {
    private static final Map<Class<?>, Set<String>> RULES = Map.ofEntries(
            Map.entry(
                    Story.class,
                    Set.of("roles", "chapters", "variables", "documents", "scenes", "marks", "limits", "branches")),
            Map.entry(Role.class, Set.of("id", "start", "shows")),
            Map.entry(Role.Shown.class, Set.of("variable", "condition")),
            Map.entry(Chapter.class, Set.of("id", "role")),
            Map.entry(
                    Variable.class,
                    Set.of(
                            "id", "index", "kind", "from", "to", "start", "names", "levels", "lives", "lasting",
                            "leaves")),
            Map.entry(Document.class, Set.of("id", "placeholder", "passages")),
            Map.entry(Passage.class, Set.of("document", "id")),
            Map.entry(Limits.class, Set.of("passageInAPlaythrough", "cosmeticShare", "states")),
            Map.entry(Scene.class, Set.of("id", "chapter", "text", "after")),
            Map.entry(
                    Choice.class,
                    Set.of(
                            "scene",
                            "id",
                            "text",
                            "passage",
                            "margin",
                            "did",
                            "condition",
                            "closed",
                            "once",
                            "effects",
                            "then",
                            "to")),
            Map.entry(Way.class, Set.of("exits")),
            Map.entry(Way.Exit.class, Set.of("condition", "scene")),
            Map.entry(Text.class, Set.of("paragraphs")),
            Map.entry(Mark.class, Set.of("of", "times", "index")),
            Map.entry(Continuation.Choices.class, Set.of("byId")),
            Map.entry(Continuation.PageTurn.class, Set.of("to")),
            Map.entry(Continuation.Ending.class, Set.of("about")),
            Map.entry(Paragraph.Prose.class, Set.of("source")),
            Map.entry(Paragraph.Template.class, Set.of("parts")),
            Map.entry(Paragraph.Value.class, Set.of("variable")),
            Map.entry(Paragraph.Quotation.class, Set.of("passage", "condition")),
            Map.entry(Paragraph.EditorsNote.class, Set.of("condition")),
            Map.entry(Paragraph.FirstOf.class, Set.of("cases")),
            Map.entry(Paragraph.Case.class, Set.of("condition", "text")),
            Map.entry(Condition.Always.class, Set.of()),
            Map.entry(Condition.All.class, Set.of("operands")),
            Map.entry(Condition.Any.class, Set.of("operands")),
            Map.entry(Condition.Not.class, Set.of("operand")),
            Map.entry(Condition.Compare.class, Set.of("variable", "comparison", "constant")),
            Map.entry(Condition.Happened.class, Set.of("mark")),
            Map.entry(Condition.FewerVisits.class, Set.of("mark")),
            Map.entry(Effect.Assign.class, Set.of("variable", "value")),
            Map.entry(Effect.Add.class, Set.of("variable", "amount")),
            Map.entry(Effect.When.class, Set.of("condition", "effects")));

    /** What no finding of the prover rests on. */
    private static final Map<Class<?>, Set<String>> WORDS = Map.of(
            Story.class, Set.of("id", "ifid", "version", "title", "authors", "language", "about"),
            Role.class, Set.of("title", "about"),
            Chapter.class, Set.of("title"),
            Variable.class, Set.of("label"),
            Document.class,
                    Set.of("title", "shortName", "author", "date", "about", "file", "sha256", "words", "quoteAtMost"),
            Passage.class,
                    Set.of(
                            "paragraph",
                            "quote",
                            "lead",
                            "speaker",
                            "basis",
                            "kind",
                            "date",
                            "when",
                            "editorsNote",
                            "disputes"),
            Scene.class, Set.of("title", "date", "passage"),
            Choice.class, Set.of("stance"),
            Continuation.Ending.class, Set.of("name"),
            Paragraph.EditorsNote.class, Set.of("source"));

    @Test
    void everyPartOfAStoryIsARuleOrAWord() {
        RULES.forEach((kind, rules) -> {
            Set<String> known = new TreeSet<>(rules);
            known.addAll(WORDS.getOrDefault(kind, Set.of()));
            Set<String> parts = new TreeSet<>();
            Arrays.stream(kind.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(parts::add);
            assertThat(known).as(kind.getSimpleName()).isEqualTo(parts);
        });
    }

    @Test
    void everyKindOfConditionEffectParagraphAndContinuationIsAmongThem() {
        for (Class<?> kind : new Class<?>[] {Condition.class, Effect.class, Paragraph.class, Continuation.class}) {
            assertThat(RULES.keySet()).containsAll(Stories.records(kind).toList());
        }
    }
}
