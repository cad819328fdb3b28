package footnote.write.imported;

import footnote.json.JsonReader;
import footnote.json.JsonWriter;
import footnote.problem.TextFile;
import footnote.write.format.JsonLayout;
import footnote.write.start.Scaffold;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The texts of the files that every imported story has: {@code story.json}, {@code documents.json} with a placeholder to
 * cite, and {@code imported.txt} with what did not become a part of it.
 */
public final class CommonFiles {
    /** What every choice cites until its writer finds something better. */
    public static final String PLACEHOLDER = "placeholder#to-be-cited";

    /** What stands where a text is needed and there is none. */
    public static final String UNWRITTEN = "To be written.";

    private CommonFiles() {}

    /** An object that is open, and leads the editor to the schema, which lies beside it. */
    public static JsonWriter object() {
        return new JsonWriter().object().key("$schema").value("./" + Scaffold.SCHEMA);
    }

    /** JSON as {@code format} lays it out; what is no JSON stays as it is. */
    public static String laidOut(String json) {
        return new JsonReader()
                .foreign(new TextFile("made", json))
                .root()
                .map(JsonLayout::of)
                .orElse(json);
    }

    /**
     * The text of {@code story.json}.
     *
     * @param start the id of the first scene of its only role
     */
    public static String head(String title, String id, String ifid, String start) {
        return laidOut(object().key("format")
                .value(1)
                .key("id")
                .value(id)
                .key("ifid")
                .value(ifid)
                .key("version")
                .value("0.1.0")
                .key("title")
                .value(title)
                .key("roles")
                .object()
                .key("reader")
                .object()
                .key("title")
                .value("The reader")
                .key("start")
                .value(start)
                .endObject()
                .endObject()
                .endObject()
                .text());
    }

    /** Writes the ending of a scene that leads nowhere, as a member of the scene, which is open. */
    public static void ending(String name, JsonWriter scene) {
        scene.key("ending")
                .object()
                .key("name")
                .value(TextCleaning.line(name))
                .key("about")
                .value(UNWRITTEN)
                .endObject();
    }

    /** A title for a story that has none: its file's name, so that two such are not taken for the same. */
    public static String titleOf(TextFile file) {
        String name = file.name().replaceFirst("^.*[/\\\\]", "").replaceFirst("(\\.ink)?\\.[^.]*$", "");
        return name.isBlank() ? "Untitled" : name;
    }

    /** A UUID that is made of the file, so that it is the same each time. */
    public static String ifid(TextFile file, String title) {
        String seed = file.name() + "\n" + title + "\n" + file.text();
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The text of {@code documents.json}: the document with the passage that every choice cites. */
    public static String documents() {
        return laidOut(object().key("documents")
                .object()
                .key("placeholder")
                .object()
                .key("title")
                .value("A placeholder")
                .key("placeholder")
                .value(true)
                .key("about")
                .value("It stands where a real document has to be cited.")
                .key("passages")
                .object()
                .key("to-be-cited")
                .object()
                .key("paragraph")
                .value(1)
                .key("quote")
                .value("To be cited.")
                .key("kind")
                .value("statement")
                .endObject()
                .endObject()
                .endObject()
                .endObject()
                .endObject()
                .text());
    }

    /** The text of {@code imported.txt}: every remark, a line each. */
    public static String report(String title, TextFile file, List<ImportNote> remarks) {
        StringBuilder out = new StringBuilder(title + ", imported from " + file.name() + ".\n\n");
        out.append("Every choice cites a placeholder: check points at each until a real passage stands there.\n");
        remarks.forEach(remark -> out.append(remark.line()).append('\n'));
        return out.toString();
    }
}
