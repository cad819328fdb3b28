package footnote.write.twee;

import footnote.game.Rules;
import footnote.json.JsonWriter;
import footnote.story.Mark;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A story as one file of Twee 3, in the mark-up of SugarCube 2.
 *
 * @param text    the file's text, with a line feed at the end of each line
 * @param remarks what is not in it, or otherwise than in the story, a line a kind
 */
public record TweeExport(String text, List<String> remarks) {
    /** The version of SugarCube for which it is written; later ones of 2 read it as well. */
    private static final String SUGARCUBE = "2.36.1";

    /** How the classes that the text names are shown. */
    private static final String STYLE = """
            .source, .quotation, .editors-note { display: block; margin: 0.2em 0 0.2em 1.5em; font-size: 90%; }
            .source, .editors-note { font-style: italic; }
            """;

    public TweeExport {
        remarks = List.copyOf(remarks);
    }

    /** The whole story, its branches with it: a passage for each scene, and a link for each choice. */
    public static TweeExport of(Story story) {
        LeftOut leftOut = new LeftOut();
        PassageNames names = new PassageNames(story);
        TwineScript script = new TwineScript(story, names);
        StringBuilder out = new StringBuilder();
        String start = names.start().orElse(names.of(firstRole(story).start()));
        head(story, start, out);
        init(story, script, out);
        if (names.start().isPresent()) {
            roles(story, names, out);
        }
        SceneExport scenes = new SceneExport(story, new Rules(story), names, script, leftOut);
        for (Scene scene : story.scenes().values()) {
            scenes.write(scene, out);
        }
        leftOut.of(story, names);
        return new TweeExport(out.toString(), leftOut.lines());
    }

    private static Role firstRole(Story story) {
        return story.roles().values().iterator().next();
    }

    private static void head(Story story, String start, StringBuilder out) {
        // a title can't be escaped: SugarCube shows it as it is
        String title = story.title().startsWith("::") ? " " + story.title() : story.title();
        out.append(":: StoryTitle\n").append(title).append("\n\n:: StoryData\n");
        out.append(new JsonWriter()
                        .object()
                        .key("ifid")
                        .value(story.ifid().toUpperCase(Locale.ROOT))
                        .key("format")
                        .value("SugarCube")
                        .key("format-version")
                        .value(SUGARCUBE)
                        .key("start")
                        .value(start)
                        .endObject()
                        .text()
                        .strip())
                .append("\n\n:: Style of the sources [stylesheet]\n")
                .append(STYLE)
                .append('\n');
        if (!story.authors().isEmpty()) {
            out.append(":: StoryAuthor\n")
                    .append(Wikitext.plain(String.join(", ", story.authors())))
                    .append("\n\n");
        }
    }

    /** The passage that gives every variable its value at the beginning. */
    private static void init(Story story, TwineScript script, StringBuilder out) {
        StringBuilder body = new StringBuilder();
        for (Variable variable : story.variables().values()) {
            body.append("<<set ")
                    .append(script.assign(variable, variable.start()))
                    .append(">>\n");
        }
        for (Mark mark : story.marks().values()) {
            if (mark.ofChoice()) {
                body.append("<<set ").append(script.chosen(mark.of())).append(" to false>>\n");
            }
        }
        body.append(Wikitext.comment("About the story", story.about()));
        if (story.roles().size() == 1) {
            body.append(Wikitext.comment("About the role", firstRole(story).about()));
        }
        if (body.length() > 0) {
            out.append(":: StoryInit\n").append(body.toString().stripTrailing()).append("\n\n");
        }
    }

    /** The passage in which a player becomes one of several roles. */
    private static void roles(Story story, PassageNames names, StringBuilder out) {
        out.append(":: ").append(names.start().orElseThrow()).append('\n');
        if (!story.about().isEmpty()) {
            out.append(Wikitext.marked(story.about())).append("\n\n");
        }
        for (Map.Entry<String, Role> role : story.roles().entrySet()) {
            String target = names.of(role.getValue().start());
            out.append(LinkWords.link(LinkWords.ofPlain(role.getValue().title()), target, List.of()))
                    .append('\n');
            if (!role.getValue().about().isEmpty()) {
                out.append(Wikitext.marked(role.getValue().about())).append('\n');
            }
            out.append('\n');
        }
    }
}
