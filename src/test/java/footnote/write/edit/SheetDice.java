package footnote.write.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes a sheet as a writer would: words, paragraphs, settings and choices come, go and move. */
final class SheetDice {
    private final Random dice;
    private int fresh;

    private SheetDice(Random dice) {
        this.dice = dice;
    }

    static String changed(String sheet, Random dice) {
        return new SheetDice(dice).sheet(sheet);
    }

    private String sheet(String sheet) {
        String[] sections = sheet.replaceAll("(?m)^#.*\n", "").split("(?m)^(?==|\\[ending)");
        List<String> choices = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String section : sections) {
            if (section.startsWith("==")) {
                choices.add(section(section));
            } else if (!section.isBlank() && !section.startsWith("[")) {
                rest.append(section(section)).append("\n");
            }
        }
        if (choices.size() > 1 && dice.nextInt(4) == 0) {
            choices.add(choices.remove(0));
        }
        if (!choices.isEmpty() && dice.nextInt(4) == 0) {
            choices.remove(dice.nextInt(choices.size()));
        }
        if (dice.nextInt(4) == 0) {
            choices.add(
                    dice.nextInt(choices.size() + 1), "== new-one: A new one\nto: somewhere if again\nto: else\n\n");
        }
        choices.forEach(choice -> rest.append(choice).append("\n"));
        String ending = sections[sections.length - 1];
        return rest + (ending.startsWith("[") ? ending : "");
    }

    private String section(String section) {
        String[] parts = section.strip().split("\n\n");
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            changed.add(
                    i == 0
                            ? head(parts[i])
                            : parts[i].matches("(?s)(\\[if|[\\p{L}“*]).*") ? paragraph(parts[i]) : parts[i]);
        }
        changed.removeIf(String::isEmpty);
        return String.join("\n\n", changed) + "\n";
    }

    private String head(String lines) {
        return switch (dice.nextInt(8)) {
            case 0 -> lines.replaceFirst("\n(margin|did|stance|passage|date):.*(\n  .*)*", "");
            case 1 -> lines.replaceFirst("\nmargin: (.*)", "\nmargin: More. $1");
            case 2 -> lines.replaceFirst("\ndo: (.*)", "\ndo: first = 1, $1\ndo: second = 2, third = 3 if again");
            case 3 -> lines.replaceFirst("\nto: (.*)", "\nto: elsewhere if not again\nto: $1");
            case 4 -> lines.replaceFirst("\n(if:.*)", "\n$1\nonce").replaceFirst("once\n((.*\n)*)once", "once\n$1");
            case 5 -> lines.replaceFirst("^== ([^ \\n]*):", "== $1-" + ++fresh + ":");
            default -> lines;
        };
    }

    private String paragraph(String words) {
        return words.contains("[") ? conditional(words) : prose(words);
    }

    private String prose(String words) {
        return switch (dice.nextInt(12)) {
            case 0 -> words + " More.";
            case 1 -> "A new one: “yes.”\n\n" + words;
            case 2 -> words + "\n\nA last one.";
            case 3 -> "[if again]\n" + words + "\n[end]";
            case 4 -> "[if a]\n" + words + "\n[else if b]\nOther.\n[else]\nNone.\n[end]";
            case 5 -> words + "\n\n[passage log#new if again]\n\n[editors-note]\nA note.";
            case 6 -> "";
            default -> words;
        };
    }

    /** A part that has the beginning of a condition, its end, or both. */
    private String conditional(String words) {
        return switch (dice.nextInt(6)) {
            case 0 -> words.replaceFirst("\n\\[end\\]", "\n\nMore within.\n[end]");
            case 1 -> words.replaceFirst("\n\\[else\\]", "\n[else if other >= 2]\nOther.\n[else]");
            case 2 -> words.replaceFirst("^\\[if (.*)\\]", "[if ($1) and again]");
            case 3 ->
                words.matches("(?s)\\[if .*\\[end\\]") && words.split("\\[if ").length == 2
                        ? words.replaceFirst("(?s)\n\\[else.*", "\n[end]")
                        : words;
            case 4 -> words.replaceFirst("\n(\\p{L}+) ", "\n$1 really ");
            default -> words;
        };
    }
}
