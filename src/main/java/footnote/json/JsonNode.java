package footnote.json;

import footnote.problem.Span;

/** A value in a JSON file, which knows where it stands. */
public sealed interface JsonNode extends Located
        permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {

    /** Where it stands in its file: of an object or a list, from the first bracket to the last. */
    @Override
    Span span();

    /** What it is, with its article, as a message says it: "a string", "an object". */
    String kind();
}
