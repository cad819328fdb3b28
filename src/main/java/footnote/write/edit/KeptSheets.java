package footnote.write.edit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheets of a scene that were kept, since what somebody typed there was not taken.
 *
 * <p>An old one goes when its words are safe without it: they stand in the scene by now, or in a sheet that was kept later.
 */
final class KeptSheets {
    /** What the first line of a sheet says; before it stand at most lines about other sheets. */
    private static final Pattern OF_SCENE = Pattern.compile("(?m)^# (\\S+), in ");
    /** How many are named in a new sheet. */
    private static final int NAMED = 3;

    private final SceneEdit edit;
    /** The one that was written last comes first. */
    private final List<Kept> all;

    private KeptSheets(SceneEdit edit, List<Kept> all) {
        this.edit = edit;
        this.all = all;
    }

    private record Kept(SheetFile file, long written, String sheet) {
        String words() {
            return SheetComments.words(sheet);
        }
    }

    /** Those of a scene in a folder; what can't be read is left out, and left alone. */
    static KeptSheets of(String scene, SceneEdit edit, Path folder) {
        List<Kept> all = new ArrayList<>();
        for (SheetFile file : SheetFile.under(folder, scene)) {
            try {
                long written = file.written();
                Optional<String> sheet = file.read();
                sheet.filter(text -> isOf(scene, text)).ifPresent(text -> all.add(new Kept(file, written, text)));
            } catch (IOException unreadable) {
                // it may be somebody else's
            }
        }
        all.sort(Comparator.comparingLong(Kept::written).reversed());
        return new KeptSheets(edit, all);
    }

    /** Scenes whose ids differ only in a sign or a number may have sheets of one name. */
    private static boolean isOf(String scene, String sheet) {
        Matcher head = OF_SCENE.matcher(sheet);
        return !head.find() || head.group(1).equals(scene);
    }

    /** Removes those that were written before a moment, in milliseconds since 1970, and whose words are safe. */
    void clear(long before) throws IOException {
        for (Kept kept : List.copyOf(all)) {
            if (kept.written() < before && isSafe(kept)) {
                kept.file().remove();
                all.remove(kept);
            }
        }
    }

    private boolean isSafe(Kept kept) {
        boolean standsInALater = all.subList(0, all.indexOf(kept)).stream()
                .anyMatch(later -> later.words().equals(kept.words()));
        return standsInALater
                || edit.take(kept.sheet())
                        .text()
                        .filter(edit.file().text()::equals)
                        .isPresent();
    }

    /** Lines for the top of a new sheet, which name those that were kept last. */
    String named() {
        StringBuilder lines = new StringBuilder();
        for (Kept kept : all.subList(0, Math.min(NAMED, all.size()))) {
            lines.append("# An earlier sheet of this scene is kept: --sheet ")
                    .append(kept.file().path())
                    .append('\n');
        }
        return all.size() <= NAMED
                ? lines.toString()
                : lines + "# " + (all.size() - NAMED) + " more are kept beside them.\n";
    }
}
