package footnote.write.twee;

import footnote.game.Rules;
import footnote.report.Citation;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a scene as a passage: its text, its choices as links, each with the passage of a document that it cites below it, and
 * the writer's remarks as comments. A choice after which something is told, or which leads to several scenes, gets a passage
 * of its own between.
 */
final class SceneExport {
    /** The words of a link for which a story has none. */
    private static final String ON = "Go on";

    private final Story story;
    private final Rules rules;
    private final PassageNames names;
    private final TwineScript script;
    private final LeftOut leftOut;

    SceneExport(Story story, Rules rules, PassageNames names, TwineScript script, LeftOut leftOut) {
        this.story = story;
        this.rules = rules;
        this.names = names;
        this.script = script;
        this.leftOut = leftOut;
    }

    /** Writes its passage, and those of its choices. */
    void write(Scene scene, StringBuilder out) {
        header(names.of(scene.id()), scene, out);
        out.append(text(scene, false).blocks(scene.text()));
        scene.after().accept(new Continuation.Visitor<Boolean>() {
            @Override
            public Boolean choices(Continuation.Choices choices) {
                choices.byId().values().forEach(choice -> choice(scene, choice, out));
                return true;
            }

            @Override
            public Boolean pageTurn(Continuation.PageTurn turn) {
                exits(scene, turn.to(), out);
                return true;
            }

            @Override
            public Boolean ending(Continuation.Ending ending) {
                out.append("''").append(Wikitext.plain(ending.name())).append("''\n\n");
                out.append(text(scene, false).blocks(ending.about()));
                return true;
            }
        });
        end(out);
        for (Choice choice : scene.choices()) {
            if (isStep(choice)) {
                header(names.step(choice), scene, out);
                out.append(text(scene, true).blocks(choice.then()));
                exits(scene, choice.to(), out);
                end(out);
            }
        }
    }

    /** Writes the line above a passage; the tags say whose it is, and begin so that none means anything to Twine. */
    private void header(String name, Scene scene, StringBuilder out) {
        out.append(":: ").append(name);
        scene.chapter()
                .ifPresent(id -> out.append(" [role-")
                        .append(tag(story.chapter(id).role()))
                        .append(" chapter-")
                        .append(tag(id))
                        .append(']'));
        out.append('\n');
    }

    private static String tag(String id) {
        return id.replace(':', '-');
    }

    /** One empty line behind a passage, and no more. */
    private static void end(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        out.setLength(end);
        out.append("\n\n");
    }

    private TextExport text(Scene scene, boolean left) {
        return new TextExport(story, script, scene.id(), left);
    }

    /** Whether a choice gets a passage of its own. */
    private static boolean isStep(Choice choice) {
        return !choice.then().paragraphs().isEmpty() || choice.to().exits().size() > 1;
    }

    private void choice(Scene scene, Choice choice, StringBuilder out) {
        String open = choice.condition().equals(Condition.ALWAYS)
                ? ""
                : script.condition(choice.condition(), scene.id(), false);
        String once = choice.once() ? TwineScript.not(script.chosen(choice.key())) : "";
        String whole = open.isEmpty() ? once : once.isEmpty() ? open : TwineScript.both(open, once);
        String closed = choice.closed()
                .map(words -> text(scene, false).line(words))
                .filter(words -> !open.isEmpty())
                .orElse("");
        if (whole.isEmpty()) {
            link(scene, choice, out);
            out.append('\n');
            return;
        }
        out.append("<<if ").append(whole).append(">>\\\n");
        link(scene, choice, out);
        if (!closed.isEmpty()) {
            String otherwise = once.isEmpty() ? "<<else>>" : "<<elseif " + TwineScript.not(open) + ">>";
            out.append('\n').append(otherwise).append("\\\n").append(closed).append('\n');
        }
        out.append("\n<</if>>\\\n");
    }

    private void link(Scene scene, Choice choice, StringBuilder out) {
        List<String> sets = new ArrayList<>(script.effects(choice.effects(), scene.id()));
        if (script.isAsked(choice.key())) {
            sets.add(script.chosen(choice.key()) + " to true");
        }
        Way.Exit exit = choice.to().exits().get(0);
        boolean step = isStep(choice);
        if (!step) {
            sets.addAll(ends(scene, exit.scene()));
        }
        if (LinkWords.hasMarks(choice.text())) {
            leftOut.add("the words of a link have no emphasis", choice.key());
        }
        String words = LinkWords.of(choice.text(), script, condition -> script.condition(condition, scene.id(), false));
        out.append(LinkWords.link(words, step ? names.step(choice) : names.of(exit.scene()), sets))
                .append('\n')
                .append(TextExport.source(Citation.of(story, choice.passage())))
                .append('\n')
                .append(remarks(scene, choice));
    }

    /** What is said about a choice beside its words; line continuations keep it from leaving empty lines. */
    private String remarks(Scene scene, Choice choice) {
        StringBuilder out = new StringBuilder();
        choice.stance().ifPresent(stance -> {
            leftOut.add("what a choice does to its passage is a comment beside it", choice.key());
            out.append(comment("Stance", stance.id()));
        });
        if (!choice.margin().paragraphs().isEmpty()) {
            leftOut.add("a note in the margin is a comment beside its choice", choice.key());
            out.append(comment("In the margin", text(scene, false).line(choice.margin())));
        }
        if (!choice.did().paragraphs().isEmpty()) {
            leftOut.add("what a choice put into the world is a comment beside it", choice.key());
            out.append(comment("What it did", text(scene, false).line(choice.did())));
        }
        return out.toString();
    }

    private static String comment(String about, String wikitext) {
        return "/* " + about + ": " + wikitext + " */" + TextExport.JOINED;
    }

    /** Links to where a way leads, whose last exit is always open. */
    private void exits(Scene scene, Way way, StringBuilder out) {
        IfMacro macro = new IfMacro("");
        for (Way.Exit exit : way.exits()) {
            String link = LinkWords.link(ON, names.of(exit.scene()), ends(scene, exit.scene()));
            if (exit.condition().equals(Condition.ALWAYS)) {
                out.append(macro.otherwise(link)).append('\n');
                return;
            }
            macro.branch(script.condition(exit.condition(), scene.id(), true), link);
        }
    }

    /** What gives the variables that live in a chapter their values of the beginning, where this leads out of it. */
    private List<String> ends(Scene from, String to) {
        List<String> sets = new ArrayList<>();
        for (Variable variable : rules.endsBetween(from, story.scene(to))) {
            sets.add(script.assign(variable, variable.start()));
        }
        return sets;
    }
}
