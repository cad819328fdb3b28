package footnote.json;

import footnote.problem.Problem;
import footnote.problem.TextFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to characters, and the place of the first byte that is none. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /** What is wrong where {@code bytes}, of which {@code file} is the decoded text, are not all UTF-8. */
    static Optional<Problem> fault(byte[] bytes, TextFile file) {
        if (file.text().indexOf(REPLACEMENT) < 0) {
            return Optional.empty();
        }
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        boolean fine = !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, good, true)
                .isError();
        if (fine) {
            return Optional.empty();
        }
        int mark = good.position() > 0 && good.get(0) == BYTE_ORDER_MARK ? 1 : 0;
        int at = good.position() - mark;
        return Optional.of(JsonFaults.notUtf8(file.span(at, at + 1), bytes[in.position()] & 0xFF));
    }
}
