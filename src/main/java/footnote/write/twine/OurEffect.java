package footnote.write.twine;

import footnote.json.JsonWriter;
import java.util.List;

/** What a choice of ours does. */
sealed interface OurEffect {
    /** Writes it as an item of a list. */
    void write(JsonWriter out);

    /** A change, as it is written. */
    record Change(String written) implements OurEffect {
        @Override
        public void write(JsonWriter out) {
            out.value(written);
        }
    }

    /** Several, where a condition holds. */
    record When(String condition, List<OurEffect> effects) implements OurEffect {
        public When {
            effects = List.copyOf(effects);
        }

        @Override
        public void write(JsonWriter out) {
            out.object().key("if").value(condition).key("do").array();
            effects.forEach(one -> one.write(out));
            out.endArray().endObject();
        }
    }
}
