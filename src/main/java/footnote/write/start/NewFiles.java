package footnote.write.start;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes new files, and never over an old one. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes all of them, with the folders that they need, or none.
     *
     * @throws FileAlreadyExistsException where one is there already; nothing is written then
     * @throws IOException                where one can't be written; some of the others may be there then
     */
    public static void write(List<NewFile> files) throws IOException {
        for (NewFile file : files) {
            if (Files.exists(file.path())) {
                throw new FileAlreadyExistsException(file.path().toString());
            }
        }
        for (NewFile file : files) {
            Path folder = file.path().toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.writeString(file.path(), file.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
    }
}
