package footnote.save;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/**
 * One file with a value of one type, which is written only where nothing unread is lost by that.
 *
 * <p>What is damaged is put aside, and what the file held before is taken; what is newer, or not ours to read, is left
 * alone, and nothing is written over it.
 */
final class RecoverableFile<T> {
    private final String what;
    private final AtomicFile file;
    private final FileCodec<T> form;
    private boolean opened;
    private boolean leftAlone;

    /** @param what the words for the file, with which a message about it begins */
    RecoverableFile(String what, AtomicFile file, FileCodec<T> form) {
        this.what = what;
        this.file = file;
        this.form = form;
    }

    AtomicFile file() {
        return file;
    }

    /** Whether it holds something that is not ours to write over; known when it was opened. */
    boolean leftAlone() {
        return leftAlone;
    }

    /** What it holds, without touching anything. */
    T look() throws IOException, Unreadable {
        return read(file);
    }

    private T read(AtomicFile from) throws IOException, Unreadable {
        return form.read(from.path().getFileName().toString(), from.read());
    }

    /** What it holds, or held before; where that was not simply there, {@code remarks} gets a sentence about it. */
    Optional<T> open(List<String> remarks) {
        opened = true;
        leftAlone = false;
        file.clearUp();
        try {
            return Optional.of(read(file));
        } catch (NoSuchFileException missing) {
            return before(remarks);
        } catch (Unreadable why) {
            return why.newer() ? leave(SaveMessages.newer(what, file.path(), why), remarks) : putAside(why, remarks);
        } catch (IOException failure) {
            return leave(SaveMessages.cannotRead(what, file.path(), failure), remarks);
        }
    }

    private Optional<T> leave(String remark, List<String> remarks) {
        leftAlone = true;
        remarks.add(remark);
        return Optional.empty();
    }

    private Optional<T> putAside(Unreadable why, List<String> remarks) {
        try {
            remarks.add(SaveMessages.putAside(what, file.putAside(), why));
        } catch (IOException failure) {
            return leave(SaveMessages.cannotPutAside(what, file.path(), why, failure), remarks);
        }
        return before(remarks);
    }

    private Optional<T> before(List<String> remarks) {
        try {
            T value = read(file.before());
            remarks.add(SaveMessages.before(what));
            return Optional.of(value);
        } catch (Unreadable why) {
            return putBeforeAside(why, remarks);
        } catch (IOException noneToBeHad) {
            return Optional.empty();
        }
    }

    /** It would be written over next. */
    private Optional<T> putBeforeAside(Unreadable why, List<String> remarks) {
        try {
            remarks.add(SaveMessages.putAside(what, file.before().putAside(), why));
        } catch (IOException failure) {
            remarks.add(SaveMessages.cannotPutAside(what, file.before().path(), why, failure));
            leftAlone = true;
        }
        return Optional.empty();
    }

    /**
     * Writes it, if it is ours to write.
     *
     * @param remarks gets a sentence where what lay here could not be read
     * @return whether it was written
     */
    boolean write(T value, List<String> remarks) throws IOException {
        if (!opened) {
            open(remarks);
        }
        if (!leftAlone) {
            file.write(form.bytes(value));
        }
        return !leftAlone;
    }
}
