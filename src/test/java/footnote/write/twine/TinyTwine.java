package footnote.write.twine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Small stories for Twine, made at random, that are written in either story format and played here as Twine plays them:
 * a passage from its top to its end, with each change at its place.
 */
final class TinyTwine {
    private static final List<String> WORDS = List.of("red", "dark blue", "");
    private static final int PASSAGES = 4;

    /** A value of a variable is a Boolean, an Integer or a String; one that was never set is not in the map. */
    interface Item {
        void sugarCube(StringBuilder out);

        void harlowe(StringBuilder out);

        void play(Map<String, Object> values, Shown shown);
    }

    /** What a player sees. */
    static final class Shown {
        final StringBuilder text = new StringBuilder();
        final List<Link> links = new ArrayList<>();
    }

    record Said(String words) implements Item {
        @Override
        public void sugarCube(StringBuilder out) {
            out.append(words).append(' ');
        }

        @Override
        public void harlowe(StringBuilder out) {
            sugarCube(out);
        }

        @Override
        public void play(Map<String, Object> values, Shown shown) {
            shown.text.append(words);
        }
    }

    record Value(String name) implements Item {
        @Override
        public void sugarCube(StringBuilder out) {
            out.append("<<print $").append(name).append(">> ");
        }

        @Override
        public void harlowe(StringBuilder out) {
            out.append("(print: $").append(name).append(") ");
        }

        @Override
        public void play(Map<String, Object> values, Shown shown) {
            shown.text.append(values.get(name));
        }
    }

    record Set(String name, Object value, int sum) implements Item {
        @Override
        public void sugarCube(StringBuilder out) {
            String written = sum > 0 ? " += " + sum : sum < 0 ? " -= " + -sum : " to " + literal(value);
            out.append("<<set $").append(name).append(written).append(">>");
        }

        @Override
        public void harlowe(StringBuilder out) {
            String written = sum > 0 ? "it + " + sum : sum < 0 ? "it - " + -sum : literal(value);
            out.append("(set: $").append(name).append(" to ").append(written).append(")");
        }

        @Override
        public void play(Map<String, Object> values, Shown shown) {
            values.put(name, sum == 0 ? value : (Integer) values.get(name) + sum);
        }
    }

    record Asked(String name, String sign, Object constant) {
        String written(boolean sugarCube) {
            String its = sign.equals("isnot") && !sugarCube ? "is not" : sign;
            return sign.isEmpty() ? "$" + name : "$" + name + " " + its + " " + literal(constant);
        }

        boolean holds(Map<String, Object> values) {
            Object value = values.get(name);
            return switch (sign) {
                case "" -> Boolean.TRUE.equals(value);
                case "is" -> constant.equals(value);
                case "isnot" -> !constant.equals(value);
                case ">=" -> (Integer) value >= (Integer) constant;
                default -> throw new IllegalStateException(sign);
            };
        }
    }

    record If(Asked asked, List<Item> then, List<Item> otherwise) implements Item {
        @Override
        public void sugarCube(StringBuilder out) {
            out.append("<<if ").append(asked.written(true)).append(">>");
            then.forEach(item -> item.sugarCube(out));
            if (!otherwise.isEmpty()) {
                out.append("<<else>>");
                otherwise.forEach(item -> item.sugarCube(out));
            }
            out.append("<</if>>");
        }

        @Override
        public void harlowe(StringBuilder out) {
            out.append("(if: ").append(asked.written(false)).append(")[");
            then.forEach(item -> item.harlowe(out));
            out.append("]");
            if (!otherwise.isEmpty()) {
                out.append("(else:)[");
                otherwise.forEach(item -> item.harlowe(out));
                out.append("]");
            }
        }

        @Override
        public void play(Map<String, Object> values, Shown shown) {
            (asked.holds(values) ? then : otherwise).forEach(item -> item.play(values, shown));
        }
    }

    /** A link on a line of its own, which may set something. */
    record Link(String words, int target, Set sets) implements Item {
        @Override
        public void sugarCube(StringBuilder out) {
            out.append("\n[[").append(words).append("->P").append(target).append("]");
            if (sets != null) {
                StringBuilder setter = new StringBuilder();
                sets.sugarCube(setter);
                out.append("[")
                        .append(setter.substring("<<set ".length(), setter.length() - 2))
                        .append("]");
            }
            out.append("]\n");
        }

        @Override
        public void harlowe(StringBuilder out) {
            if (sets == null) {
                out.append("\n[[").append(words).append("->P").append(target).append("]]\n");
            } else {
                out.append("\n(link: \"").append(words).append("\")[");
                sets.harlowe(out);
                out.append("(go-to: \"P").append(target).append("\")]\n");
            }
        }

        @Override
        public void play(Map<String, Object> values, Shown shown) {
            shown.links.add(this);
        }
    }

    private final Random random;
    private final List<List<Item>> passages = new ArrayList<>();
    private int links;

    TinyTwine(Random random) {
        this.random = random;
        for (int i = 0; i < PASSAGES; i++) {
            List<Item> items = items(0);
            if (i < PASSAGES - 1) {
                items.add(new Link(
                        "Go " + links++, 1 + random.nextInt(PASSAGES - 1), random.nextBoolean() ? set() : null));
            }
            passages.add(items);
        }
    }

    private List<Item> items(int depth) {
        List<Item> items = new ArrayList<>();
        int many = 1 + random.nextInt(depth == 0 ? 4 : 2);
        for (int i = 0; i < many; i++) {
            items.add(item(depth));
        }
        return items;
    }

    private Item item(int depth) {
        return switch (random.nextInt(depth < 3 ? 7 : 5)) {
            case 0 -> new Said("w" + random.nextInt(100));
            case 1 -> new Value(random.nextBoolean() ? "word" : "number");
            case 2 -> set();
            case 3 -> new Said("v" + random.nextInt(100));
            case 4 -> new Link("Way " + links++, random.nextInt(PASSAGES), random.nextInt(3) == 0 ? set() : null);
            case 5, 6 -> new If(asked(), items(depth + 1), random.nextBoolean() ? items(depth + 1) : List.of());
            default -> throw new IllegalStateException();
        };
    }

    private Set set() {
        return switch (random.nextInt(4)) {
            case 0 -> new Set("flag", random.nextBoolean(), 0);
            case 1 -> new Set("number", random.nextInt(4), 0);
            case 2 -> new Set("number", 0, random.nextBoolean() ? 1 : -1);
            case 3 -> new Set("word", WORDS.get(random.nextInt(WORDS.size())), 0);
            default -> throw new IllegalStateException();
        };
    }

    private Asked asked() {
        return switch (random.nextInt(4)) {
            case 0 -> new Asked("flag", "", null);
            case 1 -> new Asked("flag", random.nextBoolean() ? "is" : "isnot", random.nextBoolean());
            case 2 -> new Asked("number", List.of("is", "isnot", ">=").get(random.nextInt(3)), random.nextInt(4));
            case 3 -> new Asked("word", random.nextBoolean() ? "is" : "isnot", WORDS.get(random.nextInt(WORDS.size())));
            default -> throw new IllegalStateException();
        };
    }

    private static String literal(Object value) {
        return value instanceof String words ? "\"" + words + "\"" : String.valueOf(value);
    }

    /** The story as a file of Twee. */
    String twee(boolean sugarCube) {
        StringBuilder out = new StringBuilder(":: StoryTitle\nTiny\n\n:: StoryData\n{ \"format\": \"");
        out.append(sugarCube ? "SugarCube" : "Harlowe").append("\", \"start\": \"P0\" }\n\n");
        out.append(sugarCube ? ":: StoryInit\n" : ":: Setup [startup]\n");
        List<Set> begin = List.of(new Set("flag", false, 0), new Set("number", 1, 0), new Set("word", "red", 0));
        begin.forEach(set -> write(set, sugarCube, out));
        for (int i = 0; i < PASSAGES; i++) {
            out.append("\n\n:: P").append(i).append('\n');
            passages.get(i).forEach(item -> write(item, sugarCube, out));
        }
        return out.toString();
    }

    private static void write(Item item, boolean sugarCube, StringBuilder out) {
        if (sugarCube) {
            item.sugarCube(out);
        } else {
            item.harlowe(out);
        }
    }

    /** The values with which it begins. */
    static Map<String, Object> begin() {
        return new LinkedHashMap<>(Map.of("flag", false, "number", 1, "word", "red"));
    }

    /** What a player sees who comes to a passage with those values, which are changed as it changes them. */
    Shown arrive(int passage, Map<String, Object> values) {
        Shown shown = new Shown();
        passages.get(passage).forEach(item -> item.play(values, shown));
        return shown;
    }
}
