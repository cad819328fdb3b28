package footnote.write.language;

import footnote.load.LoadResult;
import footnote.report.Citation;
import footnote.report.PassageUses;
import footnote.story.Passage;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.write.language.EditorSession.Asked;
import footnote.write.language.FileIndex.Definition;
import footnote.write.language.StoryIndex.Located;
import footnote.write.language.SyntaxNode.ArrayNode;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.StringNode;
import footnote.write.uses.VariableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is worth knowing of a thing where its name stands, as Markdown.
 *
 * <p>What is written now comes from the texts as they are; what only the whole story can say, from the last of its states
 * that could be played.
 */
final class HoverText {
    /** How many paragraphs of a scene are shown. */
    private static final int FIRST = 2;

    private final Asked asked;
    private final List<String> blocks = new ArrayList<>();

    private HoverText(Asked asked) {
        this.asked = asked;
    }

    /** Nothing where no such thing is defined. */
    static Optional<String> of(Asked asked, StoryName name) {
        Optional<Located> known = asked.index().definition(name);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        HoverText text = new HoverText(asked);
        text.add(known.get().definition());
        return Optional.of(String.join("\n\n", text.blocks));
    }

    private Optional<Story> story() {
        return asked.story().project().playable().flatMap(LoadResult::story);
    }

    private void add(Definition definition) {
        StoryName name = definition.name();
        String title = name.kind() == NameKind.PASSAGE ? "" : definition.title();
        blocks.add("**" + escaped(name.full()) + "** (" + name.kind().noun() + ")"
                + (title.isEmpty() ? "" : ": " + escaped(title)));
        switch (name.kind()) {
            case SCENE -> scene(definition);
            case PASSAGE -> passage(definition);
            case VARIABLE -> variable(name.own());
            case VALUE -> variable(name.holder());
            case CHOICE -> leads(definition);
            case DOCUMENT, ROLE, CHAPTER -> about(definition);
        }
    }

    private void scene(Definition scene) {
        if (scene.value() instanceof ObjectNode object) {
            List<String> told = new ArrayList<>();
            told(object.find("text"), told);
            told.stream().limit(FIRST).forEach(paragraph -> blocks.add("> " + paragraph));
            if (told.size() > FIRST) {
                blocks.add("> …");
            }
        }
        int choices = asked.index().heldBy(NameKind.CHOICE, scene.name().own()).size();
        if (choices > 0) {
            blocks.add(choices == 1 ? "1 choice" : choices + " choices");
        }
        Optional<SceneOdds> odds = asked.story().checks().odds();
        blocks.add(odds.map(known -> String.join("  \n", known.of(scene.name().own())))
                .orElse("How often players come here is not yet known."));
    }

    /** The paragraphs of a text, those under conditions too, with their mark-up, which is nearly Markdown's. */
    private static void told(@Nullable SyntaxNode text, List<String> told) {
        if (text instanceof StringNode string) {
            told.add(string.value());
        } else if (text instanceof ArrayNode list) {
            list.items().forEach(item -> told(item, told));
        } else if (text instanceof ObjectNode object) {
            told(object.find("text"), told);
        }
    }

    private void passage(Definition definition) {
        Optional<Passage> passage =
                story().flatMap(story -> story.passage(definition.name().full()));
        if (passage.isEmpty()) {
            blocks.add("> " + escaped(definition.title()));
            return;
        }
        Story story = story().orElseThrow();
        Citation citation = Citation.of(story, passage.get());
        String lead = passage.get().lead().map(words -> "[" + words + "] ").orElse("");
        blocks.add("> " + escaped(lead + citation.quoted()));
        blocks.add(escaped(citation.beside()));
        citation.known().ifPresent(known -> blocks.add(escaped(known)));
        citation.disputes(story).forEach(dispute -> blocks.add(escaped(dispute)));
        int uses = PassageUses.of(story).of(passage.get()).size();
        blocks.add(uses == 0 ? "Cited by nothing." : "Cited " + (uses == 1 ? "once." : uses + " times."));
    }

    private void variable(String id) {
        asked.story().project().playable().ifPresent(loaded -> {
            Variable variable = loaded.story().orElseThrow().variables().get(id);
            if (variable != null) {
                VariableList.about(loaded.story().get(), loaded.origins(), variable)
                        .forEach(line -> blocks.add(escaped(line.strip())));
            }
        });
    }

    private void leads(Definition choice) {
        if (choice.value() instanceof ObjectNode object) {
            object.string("passage").ifPresent(passage -> blocks.add("cites " + escaped(passage)));
            object.string("to").ifPresent(scene -> blocks.add("leads to " + escaped(scene)));
        }
    }

    private void about(Definition definition) {
        if (definition.value() instanceof ObjectNode object) {
            object.string("about").ifPresent(words -> blocks.add(escaped(words)));
        }
    }

    /** Words in which no character is taken for mark-up. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1");
    }
}
