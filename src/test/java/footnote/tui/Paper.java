package footnote.tui;

import footnote.view.Columns;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A terminal for tests: it takes the few escape sequences that are written, and shows each cell with its look. */
final class Paper {
    private final String[][] cells;
    private String text = "39";
    private String ground = "49";
    private String modifier = "";
    private int row;
    private int column;

    private Paper(int columns, int rows) {
        cells = new String[rows][columns];
    }

    /** What is seen after those bytes, a cell in brackets with how it looks, a line a row, and where the cursor is. */
    static String after(byte[] written, int columns, int rows) {
        Paper paper = new Paper(columns, rows);
        paper.read(new String(written, StandardCharsets.UTF_8));
        StringBuilder seen = new StringBuilder();
        for (String[] line : paper.cells) {
            seen.append(String.join("", line)).append('\n');
        }
        return seen.append(paper.row).append(", ").append(paper.column).toString();
    }

    private void read(String written) {
        for (int i = 0; i < written.length(); ) {
            if (written.startsWith("\u001b[", i)) {
                int end = i + 2;
                while (!Character.isLetter(written.charAt(end))) {
                    end++;
                }
                obey(written.charAt(end), written.substring(i + 2, end));
                i = end + 1;
            } else {
                int c = written.codePointAt(i);
                write(Character.toString(c), Columns.of(c) == 0);
                i += Character.charCount(c);
            }
        }
    }

    /** A mark goes to the character before it, as it does in a terminal. */
    private void write(String character, boolean mark) {
        if (mark) {
            cells[row][column - 1] = cells[row][column - 1].replaceFirst("\\[", "[" + character);
        } else {
            cells[row][column++] = "[" + character + text + " " + ground + modifier + "]";
        }
    }

    private void obey(char command, String arguments) {
        switch (command) {
            case 'H' -> {
                row = Integer.parseInt(arguments.split(";")[0]) - 1;
                column = Integer.parseInt(arguments.split(";")[1]) - 1;
            }
            case 'J' -> clear();
            case 'X' ->
                Arrays.fill(cells[row], column, column + Integer.parseInt(arguments), "[ " + text + " " + ground + "]");
            case 'm' -> {
                for (String code : arguments.split(";")) {
                    look(Integer.parseInt(code));
                }
            }
            default -> {
                /* it shows or hides the cursor */
            }
        }
    }

    private void clear() {
        for (String[] line : cells) {
            Arrays.fill(line, "[ " + text + " " + ground + "]");
        }
    }

    private void look(int code) {
        if (code == 0) {
            text = "39";
            ground = "49";
            modifier = "";
        } else if (code < 10) {
            modifier = modifier + " " + code;
        } else if (code < 30) {
            modifier = modifier.replace(" " + (code == 22 ? 1 : code - 20), "");
        } else if (code < 40 || code >= 90 && code < 100) {
            text = Integer.toString(code);
        } else {
            ground = Integer.toString(code);
        }
    }
}
