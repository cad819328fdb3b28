package footnote.write.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scene as its sheet shows it. Two are equal where their sheets say the same, however that is broken into lines.
 *
 * @param title empty where there is none, or none that a sheet can show
 */
record SheetScene(String title, Fields fields, List<SheetBlock> text, List<Choice> choices, Optional<Ending> ending) {
    SheetScene {
        text = List.copyOf(text);
        choices = List.copyOf(choices);
    }

    /** A choice; its words are empty where it has none, or none that a sheet can show. */
    record Choice(String id, String text, Fields fields, List<SheetBlock> then) {
        Choice {
            then = List.copyOf(then);
        }
    }

    /** What ends a playthrough there. */
    record Ending(String name, List<SheetBlock> about) {
        Ending {
            about = List.copyOf(about);
        }
    }

    /** What stands under a heading, by the format's keys: a value each, or several of {@code do}, {@code to}, {@code next}. */
    record Fields(Map<String, List<String>> values) {
        Fields {
            values = Map.copyOf(values);
        }

        List<String> all(String key) {
            return values.getOrDefault(key, List.of());
        }

        /** Empty where it is not there. */
        String one(String key) {
            return all(key).isEmpty() ? "" : all(key).get(0);
        }
    }
}
