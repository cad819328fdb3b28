package footnote.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why an operation on files or streams failed, as a part of a sentence. */
final class IoFault {
    private IoFault() {}

    /** Names the file, where one is known, and what about it. */
    static String inWords(IOException failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        return failure.getMessage() == null ? "the system gives no reason" : failure.getMessage();
    }

    private static String reason(FileSystemException failure) {
        if (failure.getReason() != null) {
            return failure.getReason();
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof AccessDeniedException) {
            return "it may not be read or written";
        }
        return failure instanceof FileSystemLoopException ? "links lead round in a ring" : "the system gives no reason";
    }
}
