package footnote.write.start;

import footnote.file.Resource;
import footnote.json.JsonNode;
import footnote.json.JsonReader;
import footnote.problem.TextFile;
import footnote.write.format.JsonLayout;

/** A file with gaps to fill, each a word between two {@code @}. */
final class Template {
    private String text;

    private Template(String text) {
        this.text = text;
    }

    static Template of(String name) {
        return new Template(Resource.text(Template.class, name));
    }

    /** Fills a gap within a string, or one for a name. */
    Template with(String gap, String words) {
        String quoted = JsonLayout.quote(words);
        return raw(gap, quoted.substring(1, quoted.length() - 1));
    }

    /** Fills a gap with JSON. */
    Template raw(String gap, String json) {
        text = text.replace("@" + gap + "@", json);
        return this;
    }

    /** The file, laid out. */
    String file() {
        JsonNode root =
                new JsonReader().read(new TextFile("template", text)).root().orElseThrow();
        return JsonLayout.of(root);
    }
}
