package footnote.write.twine;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.problem.Span;
import footnote.write.twine.markup.Links;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Twison, a story format that writes JSON, says of passages beside their texts: their numbers, and a list of each
 * one's links with the number of the passage to which each leads.
 *
 * <p>The list says again what stands in the text. It counts where the text names no passage, and where a program that
 * came after Twison took the links out of the text. Old versions have the texts as HTML, in which a sign of
 * greater stands as a reference; that is seen by no text having such a sign itself.
 */
final class Twison {
    private final TwineStory story;
    /** The passages' names by their numbers. */
    private final Map<String, String> names = new HashMap<>();

    private final Set<String> known = new HashSet<>();

    private final boolean html;

    /** A link of the list: its words, the name to which the text leads, and that of the passage to which its number does. */
    private record Listed(String words, String link, Optional<String> passage) {
        String target() {
            return passage.orElse(link);
        }
    }

    Twison(JsonArray passages, TwineStory story) {
        this.story = story;
        boolean signs = false;
        boolean escapes = false;
        for (JsonNode node : passages.items()) {
            if (node instanceof JsonObject passage) {
                String text = passage.string("text").orElse("");
                signs |= text.indexOf('<') >= 0 || text.indexOf('>') >= 0;
                escapes |= passage.find("links").isPresent() && text.contains("-&gt;");
                String name = passage.string("name").orElse("").strip();
                known.add(name);
                TwineJson.wordsOf(passage, "pid").ifPresent(pid -> names.putIfAbsent(pid, name));
            }
        }
        this.html = escapes && !signs;
    }

    /** The name of the passage of that number. */
    Optional<String> name(String pid) {
        return Optional.ofNullable(names.get(pid));
    }

    /** A passage's text, in which every link of its list stands, and leads to a passage if its number does. */
    String text(JsonObject passage, Span where) {
        String text = plain(passage.string("text").orElse(""));
        Map<String, Listed> listed = listed(passage);
        if (listed.isEmpty()) {
            return text;
        }
        StringBuilder whole = new StringBuilder();
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (Links.Link link : Links.of(text).links()) {
            String raw = text.substring(link.from() + 2, link.to() - 2);
            String key = listed.containsKey(raw) ? raw : link.target();
            seen.add(key);
            Listed meant = listed.get(key);
            String target = meant == null || known.contains(link.target()) ? link.target() : meant.target();
            if (!target.equals(link.target())
                    && canStand(link.words(), target)
                    && link.setter().isEmpty()) {
                whole.append(text, at, link.from()).append(written(link.words(), target));
                at = link.to();
            }
        }
        whole.append(text, at, text.length());
        listed.keySet().removeAll(seen);
        listed.values().forEach(more -> add(more, where, whole));
        return whole.toString();
    }

    /** The links of its list, by the names to which they lead in the text. */
    private Map<String, Listed> listed(JsonObject passage) {
        Map<String, Listed> listed = new LinkedHashMap<>();
        for (JsonNode node : passage.list("links")) {
            if (node instanceof JsonObject link) {
                Optional<String> name = TwineJson.wordsOf(link, "pid").flatMap(this::name);
                String to = plain(link.string("link").or(() -> name).orElse("")).strip();
                String words = plain(link.string("name").orElse(to)).strip();
                listed.putIfAbsent(to, new Listed(words, to, name));
            }
        }
        return listed;
    }

    private void add(Listed link, Span where, StringBuilder text) {
        if (canStand(link.words(), link.target())) {
            text.append('\n').append(written(link.words(), link.target()));
        } else {
            story.noCounterpart(where, "the link \"" + link.words() + "\" to \"" + link.target() + "\"");
        }
    }

    private static String written(String words, String target) {
        return "[[" + words + "->" + target + "]]";
    }

    private static boolean canStand(String words, String target) {
        return !target.isEmpty()
                && !target.contains("->")
                && Stream.of(words, target)
                        .noneMatch(one -> one.startsWith("[")
                                || one.contains("]]")
                                || one.contains("][")
                                || one.endsWith("]")
                                || one.indexOf('\n') >= 0);
    }

    private String plain(String text) {
        return html
                ? text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&")
                : text;
    }
}
