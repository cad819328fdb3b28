package footnote.write.language;

import footnote.problem.TextFile;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Offsets of a text as an editor's positions and back: lines and columns both from 0, a column being a UTF-16 unit, as
 * the protocol has it where nothing else is agreed on.
 */
final class TextPositions {
    private TextPositions() {}

    static Position position(TextFile file, int offset) {
        int line = file.lineOf(offset);
        return new Position(line - 1, offset - file.startOf(line));
    }

    static Range range(TextFile file, int start, int end) {
        return new Range(position(file, start), position(file, end));
    }

    /** The offset of a position; of one behind its line's end, of that end, and of one behind the text, of the text's. */
    static int offset(TextFile file, Position position) {
        int line = position.getLine() + 1;
        if (line < 1) {
            return 0;
        } else if (line > file.lines()) {
            return file.text().length();
        }
        int start = file.startOf(line);
        return start + Math.max(0, Math.min(position.getCharacter(), lineEnd(file, line) - start));
    }

    /** The offset behind the last character of a line, counted from 1, that is no line break. */
    private static int lineEnd(TextFile file, int line) {
        if (line == file.lines()) {
            return file.text().length();
        }
        int end = file.startOf(line + 1) - 1;
        boolean two = end > file.startOf(line)
                && file.text().charAt(end) == '\n'
                && file.text().charAt(end - 1) == '\r';
        return two ? end - 1 : end;
    }
}
