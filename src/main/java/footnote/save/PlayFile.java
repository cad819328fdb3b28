package footnote.save;

import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A play as it stands in a file: of its own, at the end of a transcript, or as a save.
 *
 * @param story    the story's id, where the file says it: only a save does
 * @param head     where its lines about who plays, and with what, stand, by their words
 * @param places   where its lines stand, one for each of {@link RecordedPlay#lines}
 * @param problems what of it could not be understood, in the order of the text
 */
public record PlayFile(
        TextFile file,
        Optional<String> story,
        RecordedPlay play,
        Map<String, Span> head,
        List<Span> places,
        List<Problem> problems) {

    public PlayFile {
        Objects.requireNonNull(file);
        Objects.requireNonNull(story);
        Objects.requireNonNull(play);
        head = Map.copyOf(head);
        places = List.copyOf(places);
        problems = List.copyOf(problems);
    }

    /** Reads a {@code .play}, or a transcript, whose last lines are one. */
    public static PlayFile read(TextFile text) {
        return new RecordedPlayReader(text).read();
    }

    /**
     * Reads whatever a playthrough can be written in: a {@code .play}, a transcript, or a save.
     *
     * @param shownAs how messages call the file
     * @throws IOException where there is no such file or it can't be read; its message is a part of a sentence
     */
    public static PlayFile read(Path path, String shownAs) throws IOException {
        try {
            return read(new AtomicFile(path).read(), shownAs);
        } catch (Unreadable why) {
            throw new IOException(why.getMessage(), why);
        }
    }

    /** The same from bytes that were read already. */
    public static PlayFile read(byte[] bytes, String shownAs) throws IOException {
        TextFile file = TextFile.of(shownAs, bytes);
        try {
            return file.text().stripLeading().startsWith("{") ? save(file, bytes) : read(file);
        } catch (Unreadable why) {
            throw new IOException(why.getMessage(), why);
        }
    }

    private static PlayFile save(TextFile file, byte[] bytes) throws Unreadable {
        SavedPlaythrough saved = PlaythroughCodec.ANY.read(file.name(), bytes);
        RecordedPlay play = RecordedPlay.of(saved.playthrough());
        List<Span> nowhere = Collections.nCopies(play.lines().size(), file.span(0, 0));
        return new PlayFile(file, Optional.of(saved.playthrough().story()), play, Map.of(), nowhere, List.of());
    }

    /** The title of the story that a transcript is of; nothing where the file is none. */
    public Optional<String> title() {
        return RecordedPlayReader.title(file.text());
    }

    /** Where something that its head says stands; the beginning of the file where it doesn't say so itself. */
    public Span head(String words) {
        return head.getOrDefault(words, file.span(0, 0));
    }
}
