package footnote.write.twee;

import footnote.report.Citation;
import footnote.story.Condition;
import footnote.story.Paragraph;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a text as paragraphs with an empty line after each, or as one line; what depends on the moment is a macro. */
final class TextExport {
    /** The end of a line that is no paragraph's. */
    static final String JOINED = "\\\n";

    private final Story story;
    private final TwineScript script;
    private final String scene;
    private final boolean left;

    /**
     * @param scene the id of the scene in which the text stands
     * @param left  whether this scene counts as left when the text is read
     */
    TextExport(Story story, TwineScript script, String scene, boolean left) {
        this.story = story;
        this.script = script;
        this.scene = scene;
        this.left = left;
    }

    /** The exact words that a choice cites, with whose they are, as they stand below it. */
    static String source(Citation citation) {
        return cited("source", citation);
    }

    private static String cited(String kind, Citation citation) {
        return span(kind, quoted(citation) + " — " + Wikitext.plain(citation.beside()));
    }

    private static String quoted(Citation citation) {
        return Wikitext.plain(
                citation.passage().lead().map(lead -> "[" + lead + "] ").orElse("") + citation.quoted());
    }

    private static String span(String kind, String wikitext) {
        return "<span class=\"" + kind + "\">" + wikitext + "</span>";
    }

    /** Paragraphs, each ended by an empty line. */
    String blocks(Text text) {
        return text.paragraphs().stream()
                .map(paragraph -> paragraph.accept(new Block()))
                .collect(Collectors.joining());
    }

    /** One line. */
    String line(Text text) {
        return text.paragraphs().stream().map(this::inline).collect(Collectors.joining(" "));
    }

    private String condition(Condition condition) {
        return script.condition(condition, scene, left);
    }

    private String under(Condition condition, String words) {
        return condition.equals(Condition.ALWAYS)
                ? words
                : new IfMacro("").branch(condition(condition), words).end();
    }

    /** Writes a paragraph by itself. */
    private final class Block implements Paragraph.Visitor<String> {
        private String paragraph(String wikitext) {
            return wikitext + "\n\n";
        }

        @Override
        public String prose(Paragraph.Prose prose) {
            return paragraph(inline(prose));
        }

        @Override
        public String template(Paragraph.Template template) {
            return paragraph(inline(template));
        }

        @Override
        public String value(Paragraph.Value value) {
            return paragraph(inline(value));
        }

        @Override
        public String quotation(Paragraph.Quotation quotation) {
            String words = cited("quotation", Citation.of(story, quotation.passage()));
            return paragraph(under(quotation.condition(), words));
        }

        @Override
        public String editorsNote(Paragraph.EditorsNote note) {
            return paragraph(under(note.condition(), span("editors-note", Wikitext.marked(note.source()))));
        }

        @Override
        public String firstOf(Paragraph.FirstOf first) {
            IfMacro macro = new IfMacro(JOINED);
            for (Paragraph.Case one : first.cases()) {
                if (one.condition().equals(Condition.ALWAYS)) {
                    return macro.otherwise(blocks(one.text()));
                }
                macro.branch(condition(one.condition()), blocks(one.text()));
            }
            return macro.end();
        }
    }

    /** A paragraph as words in a line; what is put together of parts becomes one line of wikitext with macros in it. */
    private String inline(Paragraph paragraph) {
        StringBuilder source = new StringBuilder();
        Deque<String> parts = new ArrayDeque<>();
        paragraph.accept(new Inline(source, parts));
        return Wikitext.marked(source.toString(), parts::removeFirst);
    }

    private String inline(List<Paragraph> paragraphs) {
        return inline(new Paragraph.Template(paragraphs));
    }

    /** Gathers the words of a line with a sign for each part that is a macro, and the macros. */
    private final class Inline implements Paragraph.Visitor<Boolean> {
        private final StringBuilder source;
        private final Deque<String> parts;

        Inline(StringBuilder source, Deque<String> parts) {
            this.source = source;
            this.parts = parts;
        }

        private boolean part(String macro) {
            source.append(Wikitext.PART);
            return parts.add(macro);
        }

        @Override
        public Boolean prose(Paragraph.Prose prose) {
            source.append(prose.source());
            return true;
        }

        @Override
        public Boolean template(Paragraph.Template template) {
            template.parts().forEach(part -> part.accept(this));
            return true;
        }

        @Override
        public Boolean value(Paragraph.Value value) {
            Variable variable = value.variable();
            if (variable.levels().isEmpty()) {
                return part("<<= " + script.variable(variable) + ">>");
            }
            IfMacro macro = new IfMacro("");
            for (int i = variable.from(); i <= variable.to(); i++) {
                macro.branch(script.is(variable, i), Wikitext.plain(variable.inWords(i)));
            }
            return part(macro.end());
        }

        /** Neither can stand in a line. */
        @Override
        public Boolean quotation(Paragraph.Quotation quotation) {
            return true;
        }

        @Override
        public Boolean editorsNote(Paragraph.EditorsNote note) {
            return true;
        }

        @Override
        public Boolean firstOf(Paragraph.FirstOf first) {
            IfMacro macro = new IfMacro("");
            for (Paragraph.Case one : first.cases()) {
                String words = inline(one.text().paragraphs());
                if (one.condition().equals(Condition.ALWAYS)) {
                    return part(macro.otherwise(words));
                }
                macro.branch(condition(one.condition()), words);
            }
            return part(macro.end());
        }
    }
}
