package footnote.write.ink;

import footnote.json.JsonWriter;
import footnote.write.imported.TextCleaning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A variable of the new story. */
final class InkVariable {
    /** How far a number may go beyond what the story compares it with, where nothing says how far it can. */
    private static final long BEYOND = 100;

    /** Its kind. */
    enum Kind {
        BOOLEAN,
        NUMBER,
        NAMES
    }

    final String id;
    final Kind kind;
    final String note;
    /** For names: our name, by what ink calls the value. */
    final Map<String, String> names = new LinkedHashMap<>();
    /** Its value at the beginning, as we write it. */
    String start;
    /** Whether anything asks for it or prints it. */
    boolean used;

    boolean printed;
    private boolean up;
    private boolean down;
    private long low;
    private long high;

    InkVariable(String id, Kind kind, String start, String note) {
        this.id = id;
        this.kind = kind;
        this.start = start;
        this.note = note;
        if (kind == Kind.NUMBER) {
            low = Long.parseLong(start);
            high = low;
        }
    }

    /** Notes that it is set to a number or compared with it. */
    void meets(long value) {
        low = Math.min(low, value);
        high = Math.max(high, value);
    }

    /** Notes that so much is added to it. */
    void moves(long by) {
        up |= by > 0;
        down |= by < 0;
    }

    /** The name of a value; nothing where it never has that. */
    Optional<String> name(String value) {
        return Optional.ofNullable(names.get(value));
    }

    /** Whether its bounds are a guess: it goes up and down, or is printed, and nothing says how far. */
    boolean isGuessed() {
        return kind == Kind.NUMBER && (up && down || printed && (up || down));
    }

    private long from() {
        return isGuessed() ? low - BEYOND : down ? low - 1 : low;
    }

    private long to() {
        long to = isGuessed() ? high + BEYOND : up ? high + 1 : high;
        return Math.max(to, from() + 1);
    }

    /** Its bounds in words. */
    String bounds() {
        return from() + " to " + to();
    }

    void writeTo(JsonWriter out) {
        out.key(id).object();
        if (!note.isEmpty()) {
            out.key("note").value(TextCleaning.line(note));
        }
        switch (kind) {
            case BOOLEAN -> out.key("start").value(start.equals("true"));
            case NUMBER ->
                out.key("from")
                        .value(from())
                        .key("to")
                        .value(to())
                        .key("start")
                        .value(Math.max(from(), Math.min(to(), Long.parseLong(start))));
            case NAMES -> {
                out.key("of").array();
                names.values().forEach(out::value);
                out.endArray().key("start").value(start);
                if (printed) {
                    out.key("levels").array();
                    names.keySet().forEach(name -> out.value(TextCleaning.line(name)));
                    out.endArray();
                }
            }
        }
        out.endObject();
    }
}
