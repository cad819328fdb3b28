package footnote.report;

import footnote.story.Document;
import footnote.story.Story;
import footnote.story.StoryDate;

/** The documents as BibTeX, in UTF-8: an entry each. */
final class BibTex {
    private final StringBuilder out = new StringBuilder();

    private BibTex() {}

    static String of(Story story, Bibliography bibliography) {
        BibTex tex = new BibTex();
        for (Document document : story.documents().values()) {
            tex.entry(document, bibliography.annotation(document));
        }
        return tex.out.toString();
    }

    private void entry(Document document, String annotation) {
        out.append(out.length() == 0 ? "" : "\n")
                .append("@misc{")
                .append(document.id())
                .append(",\n");
        field("title", "{" + escaped(document.title()) + "}");
        // doubled braces: one name, not to be taken apart
        Bibliography.author(document).ifPresent(author -> field("author", "{" + escaped(author) + "}"));
        issued(document.date());
        document.about().ifPresent(about -> field("note", escaped(about)));
        field("annote", escaped(annotation));
        out.append("}\n");
    }

    private void issued(StoryDate date) {
        if (date.before()) {
            field("date", escaped(date.words()));
        } else if (date.known()) {
            field("year", Integer.toString(date.year()));
            if (date.month() > 0) {
                field("month", Integer.toString(date.month()));
            }
        }
    }

    private void field(String name, String value) {
        out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                // BibTeX counts a brace behind a backslash, too: one that has no partner would end the field, or never
                // end it
                case '{' -> out.append("\\textbraceleft{}");
                case '}' -> out.append("\\textbraceright{}");
                case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
