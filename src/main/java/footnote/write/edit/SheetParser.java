package footnote.write.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a sheet. What is wrong with them is said, all of it at once. */
final class SheetParser {
    private final TypographicQuotes quotes;
    private final SheetLines lines = new SheetLines();
    private final List<SheetSlip> slips = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    /** Whether the next line stands under a heading, before the blank line. */
    private boolean inHead;

    private SheetParser(TypographicQuotes quotes) {
        this.quotes = quotes;
    }

    /** What a sheet says, where its lines stood, and what is wrong with them; there is no scene where something is. */
    record Result(Optional<SheetScene> scene, SheetLines lines, List<SheetSlip> slips) {}

    /** A heading and what follows it; an ending's has no head. */
    private record Section(
            @Nullable SheetHead head, @Nullable SheetMark ending, boolean choice, int line, SheetBody body) {}

    static Result parse(String sheet, TypographicQuotes quotes) {
        SheetParser parser = new SheetParser(quotes);
        String[] all = sheet.split("\\R", -1);
        for (int i = 0; i < all.length; i++) {
            parser.line(all[i], i + 1);
        }
        SheetScene scene = parser.scene();
        parser.slips.sort(null);
        return new Result(
                parser.slips.isEmpty() ? Optional.of(scene) : Optional.empty(),
                parser.lines,
                List.copyOf(parser.slips));
    }

    private void line(String raw, int number) {
        String line = raw.strip();
        boolean goesOn = inHead && !raw.isEmpty() && Character.isWhitespace(raw.charAt(0));
        if (line.startsWith("#") && !goesOn) {
            return;
        }
        if (line.isEmpty()) {
            inHead = false;
            body().ifPresent(SheetBody::blank);
        } else if (goesOn) {
            head().goOn(line, number);
        } else if (line.startsWith("=")) {
            heading(line, number);
        } else if (sections.isEmpty()) {
            slips.add(new SheetSlip(number, "a sheet begins with = and the title of the scene"));
            begin(new SheetHead(SheetKeys.SCENE, quotes, "", number), false, number);
            inHead = false;
        } else if (line.startsWith("[")) {
            mark(line, number);
        } else if (inHead) {
            head().take(line, number, slips);
        } else {
            words(line, number);
        }
    }

    private void heading(String line, int number) {
        boolean choice = line.startsWith("==");
        if (choice == sections.isEmpty()) {
            slips.add(
                    new SheetSlip(
                            number,
                            choice
                                    ? "the title of the scene comes first: = and its words"
                                    : "a sheet is of one scene, and has its title already; a choice is headed == id: its words"));
        }
        String words = line.substring(choice ? 2 : 1).strip();
        begin(new SheetHead(choice ? SheetKeys.CHOICE : SheetKeys.SCENE, quotes, words, number), choice, number);
    }

    private void begin(SheetHead head, boolean choice, int number) {
        sections.add(new Section(head, null, choice, number, new SheetBody(quotes, lines, slips)));
        inHead = true;
    }

    private void mark(String line, int number) {
        inHead = false;
        SheetMark.parse(line, number, slips).ifPresent(mark -> {
            if (mark.kind() == SheetMark.Kind.ENDING) {
                sections.add(new Section(null, mark, false, number, new SheetBody(quotes, lines, slips)));
            } else {
                body().orElseThrow().mark(mark, number);
            }
        });
    }

    private void words(String line, int number) {
        boolean backslash = line.startsWith("\\")
                && SheetWriter.NEEDS_BACKSLASH.matcher(line.substring(1)).matches();
        body().orElseThrow().words(backslash ? line.substring(1) : line, number);
    }

    private Optional<SheetBody> body() {
        return sections.isEmpty()
                ? Optional.empty()
                : Optional.of(sections.get(sections.size() - 1).body());
    }

    private SheetHead head() {
        SheetHead head = sections.get(sections.size() - 1).head();
        if (head == null) {
            throw new IllegalStateException("nothing stands under an ending's line");
        }
        return head;
    }

    private SheetScene scene() {
        if (sections.isEmpty()) {
            return new SheetScene("", new SheetScene.Fields(Map.of()), List.of(), List.of(), Optional.empty());
        }
        List<SheetScene.Choice> choices = new ArrayList<>();
        List<SheetScene.Ending> endings = new ArrayList<>();
        for (Section section : sections.subList(1, sections.size())) {
            if (section.ending() != null) {
                endings.add(ending(section, section.ending(), endings));
            } else if (section.choice()) {
                choice(section).ifPresent(choices::add);
            }
        }
        sayTwins(choices);
        Section first = sections.get(0);
        LineRun title = heading(first);
        SheetScene.Fields fields = fields(first);
        SheetScene scene = new SheetScene(
                quotes.curled(title.words()),
                fields,
                first.body().blocks(),
                choices,
                endings.stream().findFirst());
        lines.put(scene, title.begins());
        return scene;
    }

    private static LineRun heading(Section section) {
        return section.head() == null
                ? new LineRun().add("", section.line())
                : section.head().heading();
    }

    private SheetScene.Fields fields(Section section) {
        return section.head() == null
                ? new SheetScene.Fields(Map.of())
                : section.head().fields(lines);
    }

    private SheetScene.Ending ending(Section section, SheetMark mark, List<SheetScene.Ending> before) {
        if (!before.isEmpty()) {
            slips.add(new SheetSlip(section.line(), "a scene has one ending, and this is a second"));
        }
        SheetScene.Ending ending =
                new SheetScene.Ending(quotes.curled(mark.what()), section.body().blocks());
        lines.put(ending, List.of(new SheetLines.Begin(section.line(), 0)));
        return ending;
    }

    private Optional<SheetScene.Choice> choice(Section section) {
        LineRun heading = heading(section);
        String words = heading.words();
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        List<SheetBlock> then = section.body().blocks();
        if (!first.endsWith(":") || first.length() == 1) {
            slips.add(new SheetSlip(section.line(), "a choice is headed == id: its words, as in == sleep: Go to bed"));
            return Optional.empty();
        }
        String text = space < 0 ? "" : words.substring(space + 1).strip();
        SheetScene.Choice choice = new SheetScene.Choice(
                first.substring(0, first.length() - 1), quotes.curled(text), fields(section), then);
        lines.put(
                choice,
                heading.begins().stream()
                        .map(begin -> new SheetLines.Begin(
                                begin.line(), Math.max(0, begin.offset() - words.length() + text.length())))
                        .collect(Collectors.toList()));
        return Optional.of(choice);
    }

    private void sayTwins(List<SheetScene.Choice> choices) {
        Set<String> ids = new HashSet<>();
        for (SheetScene.Choice choice : choices) {
            if (!ids.add(choice.id())) {
                slips.add(new SheetSlip(
                        lines.of(choice, 0),
                        "a choice \"" + choice.id() + "\" stands above already; each has an id of its own"));
            }
        }
    }
}
