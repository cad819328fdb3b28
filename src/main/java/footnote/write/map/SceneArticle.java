package footnote.write.map;

import footnote.report.HtmlText;
import footnote.report.XmlEscaping;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Document;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Way;
import java.util.List;

/** Writes one scene for the page: everything that it can show, each part with its condition. */
final class SceneArticle {
    private final StoryMap map;
    private final StoryMap.Spot spot;
    private final StringBuilder out = new StringBuilder();

    SceneArticle(StoryMap map, StoryMap.Spot spot) {
        this.map = map;
        this.spot = spot;
    }

    String html() {
        Scene scene = spot.scene();
        out.append("<article data-scene=\"")
                .append(XmlEscaping.text(scene.id()))
                .append("\" hidden>\n<h2>")
                .append(XmlEscaping.text(scene.title()))
                .append("</h2>\n");
        String date = scene.date().words();
        String marks = SceneLabels.words(map, spot);
        small("<code>" + XmlEscaping.text(scene.id()) + "</code>"
                + (date.isEmpty() ? "" : ", " + XmlEscaping.text(date))
                + (marks.isEmpty() ? "" : "; " + XmlEscaping.text(marks)));
        text(scene.text());
        scene.pageTurn().ifPresent(this::way);
        scene.ending().ifPresent(ending -> {
            out.append("<h3>The end: ").append(XmlEscaping.text(ending.name())).append("</h3>\n");
            text(ending.about());
        });
        scene.choices().forEach(this::choice);
        return out.append("</article>\n").toString();
    }

    private void choice(Choice choice) {
        out.append("<section><h3>");
        for (Paragraph paragraph : choice.text().paragraphs()) {
            inline(paragraph);
        }
        out.append("</h3>\n");
        small("<code>" + XmlEscaping.text(choice.id()) + "</code>"
                + choice.stance()
                        .map(stance -> ", " + XmlEscaping.text(stance.words()))
                        .orElse("")
                + (choice.once() ? ", once" : "")
                + (choice.condition() == Condition.ALWAYS
                        ? ""
                        : ", if " + XmlEscaping.text(choice.condition().toString()))
                + effects(choice.effects()) + plays(choice));
        passage(choice.passage());
        text(choice.then());
        aside("margin", choice.margin());
        aside("did", choice.did());
        way(choice.to());
        out.append("</section>\n");
    }

    private void aside(String name, Text text) {
        if (!text.paragraphs().isEmpty()) {
            out.append("<div class=\"").append(name).append("\">");
            text(text);
            out.append("</div>\n");
        }
    }

    private String plays(Choice choice) {
        int some = map.trail().choices().getOrDefault(choice.key(), 0);
        return map.trail().playthroughs() == 0 ? "" : "; made in " + map.trail().share(some);
    }

    private static String effects(List<Effect> effects) {
        StringBuilder words = new StringBuilder();
        effects.forEach(
                effect -> words.append(words.length() == 0 ? "; " : ", ").append(XmlEscaping.text(effect.toString())));
        return words.toString();
    }

    private void passage(Passage passage) {
        Document document = map.story().document(passage.document());
        out.append("<blockquote><p>");
        passage.lead()
                .ifPresent(
                        lead -> out.append('[').append(XmlEscaping.text(lead)).append("] "));
        out.append(XmlEscaping.text(passage.quote())).append("</p><footer>");
        passage.speaker()
                .ifPresent(speaker -> out.append(XmlEscaping.text(speaker)).append(" in "));
        out.append("<cite>")
                .append(XmlEscaping.text(document.title()))
                .append("</cite>, ")
                .append(passage.paragraphSign())
                .append(", ")
                .append(passage.kind().id())
                .append(" <code>")
                .append(XmlEscaping.text(passage.key()))
                .append("</code></footer></blockquote>\n");
    }

    private void text(Text text) {
        text.paragraphs().forEach(paragraph -> paragraph.accept(new Blocks()));
    }

    /** Writes a paragraph as a block of its own, below its conditions. */
    private final class Blocks implements Paragraph.Visitor<Void> {
        @Override
        public Void firstOf(Paragraph.FirstOf first) {
            out.append("<div class=\"cases\">");
            for (Paragraph.Case one : first.cases()) {
                small(XmlEscaping.text(when(one)));
                text(one.text());
            }
            out.append("</div>\n");
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            when(quotation.condition());
            passage(quotation.passage());
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            when(note.condition());
            out.append("<p class=\"editor\">Editor’s note: ");
            out.append(HtmlText.of(note.source()));
            out.append("</p>\n");
            return null;
        }

        @Override
        public Void prose(Paragraph.Prose prose) {
            return line(prose);
        }

        @Override
        public Void template(Paragraph.Template template) {
            return line(template);
        }

        @Override
        public Void value(Paragraph.Value value) {
            return line(value);
        }

        private Void line(Paragraph paragraph) {
            out.append("<p>");
            inline(paragraph);
            out.append("</p>\n");
            return null;
        }
    }

    private static String when(Paragraph.Case one) {
        return one.condition() == Condition.ALWAYS
                ? "otherwise"
                : "if " + one.condition().toString();
    }

    private void inline(Paragraph paragraph) {
        paragraph.accept(new Words());
    }

    /** Writes a paragraph within a line, each condition before the words that depend on it. */
    private final class Words implements Paragraph.Visitor<Void> {
        @Override
        public Void prose(Paragraph.Prose prose) {
            out.append(HtmlText.of(prose.source()));
            return null;
        }

        @Override
        public Void template(Paragraph.Template template) {
            template.parts().forEach(part -> part.accept(this));
            return null;
        }

        @Override
        public Void value(Paragraph.Value value) {
            out.append("<code>{")
                    .append(XmlEscaping.text(value.variable().id()))
                    .append("}</code>");
            return null;
        }

        @Override
        public Void firstOf(Paragraph.FirstOf first) {
            for (Paragraph.Case one : first.cases()) {
                out.append(" <small>").append(XmlEscaping.text(when(one))).append(":</small> ");
                one.text().paragraphs().forEach(inside -> inside.accept(this));
            }
            return null;
        }

        @Override
        public Void quotation(Paragraph.Quotation quotation) {
            return null;
        }

        @Override
        public Void editorsNote(Paragraph.EditorsNote note) {
            return null;
        }
    }

    private void when(Condition condition) {
        if (condition != Condition.ALWAYS) {
            small("if " + XmlEscaping.text(condition.toString()));
        }
    }

    private void way(Way way) {
        out.append("<p class=\"way\">");
        for (Way.Exit exit : way.exits()) {
            String id = XmlEscaping.text(exit.scene());
            String when = exit.condition() == Condition.ALWAYS ? "" : "if " + exit.condition() + " ";
            out.append(XmlEscaping.text(when))
                    .append("→ <a href=\"#")
                    .append(id)
                    .append("\" data-to=\"")
                    .append(id)
                    .append("\">")
                    .append(XmlEscaping.text(map.story().scene(exit.scene()).title()))
                    .append("</a> ");
        }
        out.append("</p>\n");
    }

    private void small(String html) {
        out.append("<p class=\"small\">").append(html).append("</p>\n");
    }
}
