package footnote.write.edit;

import java.util.ArrayList;
import java.util.List;

/** The program's own comments in a sheet. */
final class SheetComments {
    private static final String SLIP = "#! ";

    private SheetComments() {}

    /** The sheet with what is wrong with it, each above its line; what was said before is gone. */
    static String withSlips(String sheet, List<SheetSlip> slips) {
        String[] lines = sheet.split("\\R", -1);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            for (SheetSlip slip : slips) {
                if (slip.line() == i + 1) {
                    all.add(SLIP + slip.message());
                }
            }
            if (!lines[i].startsWith(SLIP)) {
                all.add(lines[i]);
            }
        }
        return String.join("\n", all);
    }

    /** Whether nothing but comments and space stands in it. */
    static boolean isAllThereIs(String sheet) {
        return sheet.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    }
}
