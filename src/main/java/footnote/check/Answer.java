package footnote.check;

import footnote.json.JsonWriter;
import java.util.List;

/** What a writer asked about a story beside its faults: in words, and for machines. */
public interface Answer {
    /** What it is called in JSON. */
    String name();

    /** In words, a line each. */
    List<String> lines();

    /** As one JSON value. */
    void write(JsonWriter out);
}
