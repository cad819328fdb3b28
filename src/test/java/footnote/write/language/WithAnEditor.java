package footnote.write.language;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Begins each test with an editor on a copy of a story that uses all of the format, and one of its files open. */
abstract class WithAnEditor {
    static final String DAWN = "quay/dawn.json";

    @TempDir
    Path folder;

    Editor editor;

    @BeforeEach
    void openAStory() throws IOException {
        editor = Editor.of(Editor.EVERYTHING, folder);
        editor.open(DAWN);
    }

    @AfterEach
    void leave() throws IOException {
        editor.close();
    }
}
