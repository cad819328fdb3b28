package footnote.plain;

import footnote.Golden;
import footnote.write.preview.Draft;
import footnote.write.preview.Preview;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainPreviewTest {
    @TempDir
    Path folder;

    @Test
    void aWriterTypesAndSavesAndReadsWhatCameOfIt() throws IOException {
        Draft draft = new Draft(folder);
        StringWriter out = new StringWriter();
        Preview preview = draft.preview();
        PlainPreview plain = new PlainPreview(preview, out, new PlainSettings(60, false, false));
        plain.open();
        for (String line : new String[] {"why", "1", "help"}) {
            plain.flush("> " + line + "\n");
            plain.take(line);
        }
        plain.flush("(saved with a fault)\n");
        draft.replace("night.json", "\"to\": \"stairs\"", "\"to\": \"stars\"");
        plain.changed();
        plain.flush("(saved, mended, with other words)\n");
        draft.replace("night.json", "\"to\": \"stars\"", "\"to\": \"stairs\"");
        draft.replace("night.json", "He has said so before.", "He repeats himself.");
        plain.changed();
        plain.flush("");
        Golden.compare("transcripts/preview.txt", out.toString());
    }
}
