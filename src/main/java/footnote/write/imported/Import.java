package footnote.write.imported;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A story of another tool's, converted into the files of one of ours.
 *
 * @param title   what it is called
 * @param folder  a name for its folder, made of the title
 * @param files   the texts of its files, by their paths within the folder
 * @param remarks what did not become a part of it, or not quite, in the order of the file it came from
 */
public record Import(String title, String folder, Map<String, String> files, List<ImportNote> remarks) {

    public Import {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        remarks = List.copyOf(remarks);
    }
}
