package footnote.write.language;

import footnote.load.UnsavedTexts;
import footnote.problem.TextFile;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** The files that are open in the editor, with their texts as they stand there at one moment. Never changes. */
final class OpenTexts implements UnsavedTexts {
    static final OpenTexts NONE = new OpenTexts(Map.of());

    private final Map<Path, Buffer> buffers;

    /**
     * A file's text in the editor.
     *
     * @param uri     by which the editor calls the file
     * @param version by which the editor counts its changes
     */
    record Buffer(String uri, int version, String text) {
        /** After changes, each of which is made in what the one before it left. */
        Buffer changed(int newVersion, List<TextDocumentContentChangeEvent> changes) {
            String now = text;
            for (TextDocumentContentChangeEvent change : changes) {
                now = change.getRange() == null ? change.getText() : spliced(now, change.getRange(), change.getText());
            }
            return new Buffer(uri, newVersion, now);
        }

        private static String spliced(String text, Range range, String words) {
            TextFile file = new TextFile("", text);
            int start = TextPositions.offset(file, range.getStart());
            int end = Math.max(start, TextPositions.offset(file, range.getEnd()));
            return text.substring(0, start) + words + text.substring(end);
        }
    }

    private OpenTexts(Map<Path, Buffer> buffers) {
        this.buffers = Map.copyOf(buffers);
    }

    /** The path of a file that an editor names; nothing where it is no file on this machine's disk. */
    static Optional<Path> path(String uri) {
        try {
            URI parsed = URI.create(uri);
            return "file".equals(parsed.getScheme())
                    ? Optional.of(Path.of(parsed).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException nowhere) {
            return Optional.empty();
        }
    }

    OpenTexts with(Path file, Buffer buffer) {
        Map<Path, Buffer> changed = new HashMap<>(buffers);
        changed.put(file, buffer);
        return new OpenTexts(changed);
    }

    OpenTexts without(Path file) {
        Map<Path, Buffer> changed = new HashMap<>(buffers);
        changed.remove(file);
        return new OpenTexts(changed);
    }

    Optional<Buffer> buffer(Path file) {
        return Optional.ofNullable(buffers.get(file));
    }

    /** By what the editor calls a file: its own name for it where it is open. */
    String uri(Path file) {
        return buffer(file).map(Buffer::uri).orElseGet(() -> file.toUri().toString());
    }

    @Override
    public Optional<String> of(Path file) {
        return buffer(file).map(Buffer::text);
    }

    @Override
    public Collection<Path> files() {
        return buffers.keySet();
    }
}
