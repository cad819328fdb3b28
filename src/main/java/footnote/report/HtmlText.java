package footnote.report;

import footnote.story.Markup;

/** Turns prose with its mark-up into HTML. */
public final class HtmlText {
    private HtmlText() {}

    /** As HTML that stands within a paragraph; whatever the words are, they stay words. */
    public static String of(String source) {
        StringBuilder out = new StringBuilder();
        for (Markup.Run run : Markup.runs(source)) {
            out.append(run.strong() ? "<strong>" : "")
                    .append(run.emphasis() ? "<em>" : "")
                    .append(XmlEscaping.text(run.text()))
                    .append(run.emphasis() ? "</em>" : "")
                    .append(run.strong() ? "</strong>" : "");
        }
        return out.toString();
    }
}
