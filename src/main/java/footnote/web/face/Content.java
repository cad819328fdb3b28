package footnote.web.face;

/** Something that stands in an element of a page. */
public sealed interface Content permits Element, Words {}
