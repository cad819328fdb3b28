package footnote.check;

import footnote.file.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A SHA-256 of what is written, in which no two different sequences of calls run into the same bytes. */
final class DigestWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    DigestWriter number(long number) {
        for (int bits = 0; bits < Long.SIZE; bits += Byte.SIZE) {
            bytes.write((int) (number >>> bits));
        }
        return this;
    }

    DigestWriter flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
        return this;
    }

    DigestWriter text(String text) {
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        number(written.length);
        bytes.writeBytes(written);
        return this;
    }

    DigestWriter texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    /** In hexadecimal. */
    String hex() {
        return Sha256.hex(bytes.toByteArray());
    }
}
