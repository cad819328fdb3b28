package footnote.write.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The program's own comments in a sheet. */
final class SheetComments {
    private static final String SLIP = "#! ";

    private SheetComments() {}

    /** A sheet with what is wrong with it above each line, and the same slips with the lines where they stand then. */
    record Marked(String sheet, List<SheetSlip> slips) {}

    /** The sheet with what is wrong with it, each above its line; what was said before is gone. */
    static Marked marked(String sheet, List<SheetSlip> slips) {
        String[] lines = sheet.split("\\R", -1);
        List<String> all = new ArrayList<>();
        List<SheetSlip> moved = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            List<SheetSlip> here =
                    slips.stream().filter(slip -> slip.line() == line).toList();
            here.forEach(slip -> all.add(SLIP + slip.message()));
            here.forEach(slip -> moved.add(new SheetSlip(all.size() + 1, slip.message())));
            if (!lines[i].startsWith(SLIP)) {
                all.add(lines[i]);
            }
        }
        return new Marked(String.join("\n", all), moved);
    }

    /** What a sheet says, without the lines that nobody reads and without space at its end. */
    static String words(String sheet) {
        return sheet.lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Whether nothing but comments and space stands in it. */
    static boolean isAllThereIs(String sheet) {
        return sheet.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }
}
