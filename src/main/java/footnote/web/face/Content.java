package footnote.web.face;

/** Something that stands in an element of a page. */
public sealed interface Content permits Element, Words {
    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of content. */
    interface Visitor<R> {
        R element(Element element);

        R words(Words words);
    }
}
