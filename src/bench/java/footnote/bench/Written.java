package footnote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A synthetic story as files: a folder as this engine reads it, and ink source. */
final class Written {
    private static final int SCENES_IN_A_FILE = 200;
    private static final int PASSAGES = 100;

    private final List<Synthetic.Scene> scenes;

    Written(Synthetic story) {
        this.scenes = story.scenes();
    }

    /** Writes {@code story.json} and as many files of scenes as it takes. */
    void folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("story.json"), head());
        for (int first = 0; first < scenes.size(); first += SCENES_IN_A_FILE) {
            StringBuilder out = new StringBuilder("{\"scenes\":{");
            for (int i = first; i < Math.min(first + SCENES_IN_A_FILE, scenes.size()); i++) {
                out.append(i == first ? "\n" : ",\n");
                scene(out, i, scenes.get(i));
            }
            Files.writeString(folder.resolve(String.format("scenes-%06d.json", first)), out.append("}}\n"));
        }
    }

    private static String head() {
        StringBuilder out = new StringBuilder("""
                {"format":1,"id":"synthetic","ifid":"3f0b9a52-0f52-4d0e-9a6c-0a8f0c1b7d11","version":"1.0.0",
                "title":"Synthetic","roles":{"walker":{"title":"The walker","about":"You walk.","start":"s0"}},
                "variables":{""");
        for (int i = 0; i < Synthetic.MOST.length; i++) {
            out.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(Synthetic.VARIABLES.get(i))
                    .append("\":{\"from\":0,\"to\":")
                    .append(Synthetic.MOST[i])
                    .append(",\"start\":0}");
        }
        out.append("},\n\"documents\":{\"log\":{\"title\":\"The log\",\"passages\":{");
        for (int i = 0; i < PASSAGES; i++) {
            out.append(i == 0 ? "" : ",")
                    .append("\n\"p")
                    .append(i)
                    .append("\":{\"paragraph\":")
                    .append(i + 1)
                    .append(",\"quote\":\"Entry ")
                    .append(i)
                    .append(", made on the evening of the same day.\",\"kind\":\"report\",\"speaker\":\"the keeper\"}");
        }
        return out.append("}}}}\n").toString();
    }

    private static void scene(StringBuilder out, int number, Synthetic.Scene scene) {
        out.append("\"s")
                .append(number)
                .append("\":{\"title\":\"Scene\",\"text\":[{\"if\":\"")
                .append(asked(scene.when()))
                .append("\",\"text\":\"")
                .append(scene.then())
                .append("\",\"else\":\"")
                .append(scene.otherwise())
                .append("\"},\"")
                .append(scene.text())
                .append("\"],\"choices\":{");
        for (int i = 0; i < scene.choices().size(); i++) {
            out.append(i == 0 ? "" : ",").append("\"c").append(i).append("\":{");
            choice(out, (3 * number + i) % PASSAGES, scene.choices().get(i));
        }
        out.append("}}");
    }

    private static void choice(StringBuilder out, int passage, Synthetic.Choice choice) {
        out.append("\"text\":\"")
                .append(choice.text())
                .append("\",\"passage\":\"log#p")
                .append(passage)
                .append("\",\"stance\":\"questions\",\"margin\":\"That is what the log has for it.\"");
        if (choice.when() != null) {
            out.append(",\"if\":\"").append(asked(choice.when())).append('"');
        }
        for (int i = 0; i < choice.changes().size(); i++) {
            Synthetic.Change change = choice.changes().get(i);
            String sign = !change.adds() ? "=" : change.amount() < 0 ? "-" : "+";
            out.append(i == 0 ? ",\"do\":[\"" : ",\"")
                    .append(Synthetic.VARIABLES.get(change.variable()))
                    .append(' ')
                    .append(sign)
                    .append(' ')
                    .append(Math.abs(change.amount()))
                    .append('"')
                    .append(i == choice.changes().size() - 1 ? "]" : "");
        }
        out.append(",\"to\":\"s").append(choice.to()).append("\"}");
    }

    /** Writes the same story as ink, of which a knot is a scene. */
    void ink(Path file) throws IOException {
        StringBuilder out = new StringBuilder();
        for (String variable : Synthetic.VARIABLES) {
            out.append("VAR ").append(variable).append(" = 0\n");
        }
        out.append("-> s0\n");
        for (int i = 0; i < scenes.size(); i++) {
            Synthetic.Scene scene = scenes.get(i);
            out.append("=== s")
                    .append(i)
                    .append(" ===\n{")
                    .append(asked(scene.when()))
                    .append(':')
                    .append(scene.then())
                    .append('|')
                    .append(scene.otherwise())
                    .append("} ")
                    .append(scene.text())
                    .append('\n');
            for (Synthetic.Choice choice : scene.choices()) {
                out.append("+ ")
                        .append(choice.when() == null ? "" : "{" + asked(choice.when()) + "} ")
                        .append('[')
                        .append(choice.text())
                        .append("]\n");
                choice.changes()
                        .forEach(change ->
                                out.append("    ~ ").append(changed(change)).append('\n'));
                out.append("    -> s").append(choice.to()).append('\n');
            }
        }
        Files.writeString(file, out);
    }

    private static String asked(Synthetic.Ask ask) {
        return Synthetic.VARIABLES.get(ask.variable()) + (ask.atLeast() ? " >= " : " < ") + ask.number();
    }

    private static String changed(Synthetic.Change change) {
        String variable = Synthetic.VARIABLES.get(change.variable());
        if (!change.adds()) {
            return variable + " = " + change.amount();
        }
        return change.amount() < 0
                ? variable + " = MAX(" + variable + " - " + -change.amount() + ", 0)"
                : variable + " = MIN(" + variable + " + " + change.amount() + ", " + Synthetic.MOST[change.variable()]
                        + ")";
    }
}
