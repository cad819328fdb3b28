package footnote.write.twine;

import footnote.json.Json;
import footnote.json.JsonObject;
import footnote.json.JsonReader;
import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.problem.WhiteSpace;
import footnote.write.imported.ImportException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Twee 3: a text of passages, each below a line that begins with two colons and names it. A story may be cut into
 * several files.
 */
final class Twee {
    /** How a line begins that begins a passage. */
    private static final String SIGN = "::";
    /** How a line of a text begins that would begin a passage without its backslash. */
    private static final String ESCAPED = "\\::";

    private static final Pattern DESCRIPTION = Pattern.compile("::\\s*Story(Title|Data)\\s*($|[\\[{])");

    private final TwineStory story;
    private final TextFile file;
    private final String text;

    private Twee(TwineStory story, TextFile file) {
        this.story = story;
        this.file = file;
        this.text = file.text();
    }

    /**
     * Reads a story.
     *
     * @param whole what the story stands in: the file, or for several the folder that holds them, with all their text
     * @param files in which its passages stand, in their order
     * @throws ImportException where a file ends inside a passage's tags or metadata
     */
    static TwineStory read(TextFile whole, List<TextFile> files) throws ImportException {
        int passages = 0;
        for (TextFile file : files) {
            passages += passages(file.text());
        }
        StoryConverter.requireWithinLimit(passages);
        TwineStory story = new TwineStory(whole);
        for (TextFile file : files) {
            new Twee(story, file).read();
        }
        return story;
    }

    /** How many passages a text has, but for those that describe the story: known long before they are read. */
    private static int passages(String text) {
        int count = 0;
        for (int at = text.startsWith(SIGN) ? 0 : next(text, 0); at < text.length(); at = next(text, at)) {
            int end = text.indexOf('\n', at);
            Matcher line = DESCRIPTION.matcher(text).region(at, end < 0 ? text.length() : end);
            count += line.lookingAt() ? 0 : 1;
        }
        return count;
    }

    private void read() throws ImportException {
        int header = text.startsWith(SIGN) ? 0 : next(0);
        if (!text.substring(0, header).isBlank()) {
            story.passages.add(new TwineStory.Passage(
                    "what stands before the first passage",
                    List.of("annotation"),
                    text.substring(0, header).strip(),
                    file.span(0, header),
                    0));
        }
        while (header < text.length()) {
            int line = endOfLine(header);
            int end = next(line);
            int from = Math.min(text.length(), line + 1);
            int to = Math.max(from, end);
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            passage(header + SIGN.length(), line, from, to);
            header = end;
        }
    }

    /** The 0-based offset of the next line that begins a passage, or the end of the text. */
    private int next(int from) {
        return next(text, from);
    }

    private static int next(String text, int from) {
        int found = text.indexOf("\n" + SIGN, from);
        return found < 0 ? text.length() : found + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** What stands in the line above a passage's text; {@code metadata} is where that begins, or where the line ends. */
    private record Header(String name, List<String> tags, int metadata, Span where) {}

    /** Reads a passage whose header goes from a 0-based offset to before another, and its text likewise. */
    private void passage(int from, int to, int textFrom, int textTo) throws ImportException {
        Header header = header(from, to);
        String raw = text.substring(textFrom, textTo);
        String content =
                raw.startsWith(ESCAPED) || raw.contains("\n" + ESCAPED) ? raw.replaceAll("(?m)^\\\\::", "::") : raw;
        switch (header.name()) {
            case "StoryTitle" -> title(content.strip(), header.where());
            case "StoryData" -> data(content, textFrom, header.where());
            default -> {
                if (header.metadata() < to) {
                    metadata(header.metadata(), to, header.name());
                }
                int textStart = content.length() == raw.length() ? textFrom : -1;
                story.passages.add(
                        new TwineStory.Passage(header.name(), header.tags(), content, header.where(), textStart));
            }
        }
    }

    private Header header(int from, int to) throws ImportException {
        int tags = find('[', from, to);
        int metadata = find('{', tags < to ? behind(']', tags, to) : from, to);
        int nameEnd = Math.min(tags, metadata);
        Span where = file.span(from, Math.max(from, nameEnd));
        String name = unescape(text.substring(from, nameEnd)).strip();
        boolean open = tags < metadata && find(']', tags, to) == to || metadata < to && find('}', metadata, to) == to;
        if (open && to == text.length()) {
            throw ImportException.cut(where + ": the file ends inside the tags of the passage \"" + name + "\"");
        }
        return new Header(name, tags < metadata ? tags(tags + 1, find(']', tags, to)) : List.of(), metadata, where);
    }

    private List<String> tags(int from, int to) {
        List<String> tags = new ArrayList<>();
        for (String tag : WhiteSpace.words(text.substring(from, to))) {
            String plain = unescape(tag);
            if (!plain.isEmpty()) {
                tags.add(plain);
            }
        }
        return tags;
    }

    /** Reports what stands in braces behind a passage's tags: it has no counterpart. */
    private void metadata(int from, int to, String name) {
        String kept = text.substring(from, to).strip();
        Json json = new JsonReader().foreign(new TextFile(file.name(), kept));
        if (json.root().orElse(null) instanceof JsonObject object
                && object.members().stream().allMatch(member -> TwineJson.isTheEditors(member.name()))) {
            object.members().forEach(member -> story.ofTheEditor.add(member.name(), file.span(from, to)));
        } else {
            story.noCounterpart(file.span(from, to), kept + " of \"" + name + "\"");
        }
    }

    /** The 0-based offset of a bracket that is not escaped, or {@code to}. */
    private int find(char bracket, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == bracket) {
                return i;
            }
        }
        return to;
    }

    /** The 0-based offset behind such a bracket, or {@code to}. */
    private int behind(char bracket, int from, int to) {
        return Math.min(to, find(bracket, from, to) + 1);
    }

    /** Without the backslash before each character that has one. */
    private static String unescape(String escaped) {
        return escaped.replaceAll("\\\\(.)", "$1");
    }

    private void title(String title, Span where) {
        if (story.title.isPresent()) {
            story.remark(where, "a second StoryTitle, " + WhiteSpace.folded(title) + ": the first counts");
        } else {
            story.title = Optional.of(title);
        }
    }

    /** Reads the passage that describes the story, which is JSON. */
    private void data(String content, int from, Span named) {
        if (story.data.isPresent()) {
            story.remark(named, "a second StoryData: the first counts, at " + story.data.get());
            return;
        }
        story.data = Optional.of(named);
        Json json = new JsonReader().foreign(new TextFile(file.name(), content));
        Span where = file.span(from, from + content.length());
        if (json.root().orElse(null) instanceof JsonObject data) {
            data.string("format").ifPresent(format -> story.format = format.toLowerCase(Locale.ROOT));
            TwineJson.head(
                    data,
                    story,
                    member -> file.span(
                            from + member.key().start(),
                            from + member.key().start() + member.name().length() + 2));
        } else {
            story.remark(where, "StoryData is not JSON, and was not read");
        }
    }
}
