package footnote.write.twine;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads Twee 3: passages, each below a line that begins with two colons. */
final class Twee {
    private static final String SIGN = "::";
    /** How a line of a text begins that would otherwise begin a passage. */
    private static final String ESCAPED = "\\::";

    private final TwineStory story;
    private final String text;

    private Twee(TextFile file) {
        this.story = new TwineStory(file);
        this.text = file.text();
    }

    /** @throws ImportException where the file ends inside a passage's tags or what is kept beside them */
    static TwineStory read(TextFile file) throws ImportException {
        Twee twee = new Twee(file);
        twee.read();
        return twee.story;
    }

    private void read() throws ImportException {
        int header = text.startsWith(SIGN) ? 0 : next(0);
        if (!text.substring(0, header).isBlank()) {
            story.passages.add(new TwineStory.Passage(
                    "what stands before the first passage",
                    List.of("annotation"),
                    text.substring(0, header).strip(),
                    story.file.span(0, header),
                    0));
        }
        while (header < text.length()) {
            int line = endOfLine(header);
            int end = next(line);
            int from = Math.min(text.length(), line + 1);
            int to = Math.max(
                    from,
                    from
                            + text.substring(Math.min(from, end), end)
                                    .stripTrailing()
                                    .length());
            passage(header + SIGN.length(), line, from, to);
            header = end;
        }
    }

    /** The 0-based offset of the next line that begins a passage, or the end of the text. */
    private int next(int from) {
        int found = text.indexOf("\n" + SIGN, from);
        return found < 0 ? text.length() : found + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void passage(int from, int to, int textFrom, int textTo) throws ImportException {
        int tags = open('[', from, to);
        int data = open('{', tags < to ? close(']', tags, to) : from, to);
        int nameEnd = Math.min(tags, data);
        Span where = story.file.span(from, Math.max(from, nameEnd));
        String name = unescape(text.substring(from, nameEnd)).strip();
        boolean open = tags < data && open(']', tags, to) == to || data < to && open('}', data, to) == to;
        if (open && to == text.length()) {
            throw ImportException.cut(where + ": the file ends inside the tags of the passage \"" + name + "\"");
        }
        String raw = text.substring(textFrom, textTo);
        String content =
                raw.startsWith(ESCAPED) || raw.contains("\n" + ESCAPED) ? raw.replaceAll("(?m)^\\\\::", "::") : raw;
        if (name.equals("StoryTitle")) {
            story.title = Optional.of(content.strip());
        } else if (name.equals("StoryData")) {
            data(content, textFrom);
        } else {
            List<String> names = new ArrayList<>();
            if (tags < data) {
                for (String tag : text.substring(tags + 1, open(']', tags + 1, to))
                        .strip()
                        .split("\\s+")) {
                    names.add(unescape(tag));
                }
                names.removeIf(String::isEmpty);
            }
            if (data < to) {
                metadata(data, to, name);
            }
            story.passages.add(new TwineStory.Passage(
                    name, names, content, where, content.length() == raw.length() ? textFrom : -1));
        }
    }

    private void metadata(int from, int to, String name) {
        String kept = text.substring(from, to).strip();
        Json json = new JsonReader().foreign(new TextFile(story.file.name(), kept));
        boolean editors = json.root().orElse(null) instanceof JsonObject object
                && object.members().stream().allMatch(member -> TwineJson.isTheEditors(member.name()));
        if (editors) {
            ((JsonObject) json.root().get())
                    .members()
                    .forEach(member -> story.ofTheEditor(story.file.span(from, to), member.name()));
        } else {
            story.noCounterpart(story.file.span(from, to), kept + " of \"" + name + "\"");
        }
    }

    /** The offset of a bracket that is not escaped, or {@code to}. */
    private int open(char bracket, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == bracket) {
                return i;
            }
        }
        return to;
    }

    /** The offset behind the bracket that closes, or {@code to}. */
    private int close(char bracket, int from, int to) {
        return Math.min(to, open(bracket, from, to) + 1);
    }

    /** A backslash is for the character behind it, whichever that is. */
    private static String unescape(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }

    private void data(String content, int from) {
        Json json = new JsonReader().foreign(new TextFile(story.file.name(), content));
        Span where = story.file.span(from, from + content.length());
        if (json.root().orElse(null) instanceof JsonObject data) {
            data.string("format").ifPresent(format -> story.format = format.toLowerCase(Locale.ROOT));
            TwineJson.head(
                    data,
                    story,
                    member -> story.file.span(
                            from + member.key().start(),
                            from + member.key().start() + member.name().length() + 2));
        } else {
            story.remark(where, "StoryData is not JSON, and was not read");
        }
    }
}
