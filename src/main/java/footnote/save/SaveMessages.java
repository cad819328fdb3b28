package footnote.save;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** What is said to the player of files: what happened, where, and what can be done; every sentence in one place. */
final class SaveMessages {
    static final String WORKS_AGAIN = "Saving works again.";

    private SaveMessages() {}

    static String cannotWrite(Path file, IOException failure) {
        return "Not saved: can't write " + path(file) + " (" + reason(failure) + "). " + mend(failure)
                + " You can play on meanwhile.";
    }

    static String cannotRead(String what, Path file, IOException failure) {
        return what + " can't be read: " + path(file) + " (" + reason(failure) + "). It is left as it is.";
    }

    static String newer(String what, Path file, Unreadable why) {
        return newer(what, path(file), why);
    }

    static String newer(String what, String place, Unreadable why) {
        return what + " was written by a newer Footnote and is left as it is: " + place + " (" + why.getMessage()
                + ").";
    }

    static String putAside(String what, Path aside, Unreadable why) {
        return putAside(what, path(aside), why);
    }

    static String putAside(String what, String place, Unreadable why) {
        return what + " can't be read: " + why.getMessage() + ". It was moved to " + place + ".";
    }

    /** Of a place that is no disk: there is no path, and what can be done is another thing. */
    static String notKept(IOException failure) {
        return "Not saved: " + reason(failure)
                + ". You can play on meanwhile, and download the playthrough to keep it.";
    }

    static String overwritten(String name) {
        return "What “" + name + "” held before is gone.";
    }

    static String cannotPutAside(String what, Path file, Unreadable why, IOException failure) {
        return what + " can't be read: " + why.getMessage()
                + ". It can't be moved aside either, so it is left as it is: " + path(file) + " (" + reason(failure)
                + ").";
    }

    static String before(String what) {
        return what + " from one step before is taken instead.";
    }

    static String taken(String name) {
        return "Another Footnote has this role open; here the game is saved as “" + name + "”.";
    }

    static String savedAs(String name) {
        return "Here the game is saved as “" + name + "”.";
    }

    static String allTaken(int most) {
        return "Not saved: " + most + " other Footnotes have this role open. Close one, then choose on here.";
    }

    static String badName(String why) {
        return "Not saved: a name " + why + ".";
    }

    static String replaced(String name) {
        return "What “" + name + "” held before is kept beside it until you save there again.";
    }

    static String noSave(String name) {
        return "There is no save called “" + AllowedText.line(name) + "”.";
    }

    static String notListed(Path file) {
        return notListed(path(file));
    }

    static String notListed(String place) {
        return "Not listed, since it can't be read: " + place + ".";
    }

    static String noList(IOException failure) {
        return "The saves can't be listed: " + reason(failure) + ".";
    }

    static String noList(Path folder, IOException failure) {
        return "The saves can't be listed: " + path(folder) + " (" + reason(failure) + ").";
    }

    static String settings(Path file, String why) {
        return "The settings can't be read: " + path(file) + " (" + why + "). They are left as they are, and unused.";
    }

    /** What the system says of it, without the path, which stands in the sentence already. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "no permission";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is where a folder should be";
        }
        String said = failure instanceof FileSystemException inFile ? inFile.getReason() : failure.getMessage();
        return said == null ? "no reason given" : AllowedText.line(said);
    }

    private static String mend(IOException failure) {
        String reason = reason(failure);
        if (reason.contains("space") || reason.contains("quota")) {
            return "Make room on that disk.";
        }
        return "Look whether that folder may be written to.";
    }

    private static String path(Path file) {
        return AllowedText.line(file.toString());
    }
}
