package footnote.write.language;

import footnote.write.language.FileIndex.Definition;
import footnote.write.language.FileIndex.Occurrence;
import footnote.write.language.SyntaxNode.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What all the files of a story and its branches define and name, as they are being written. */
final class StoryIndex {
    /** By its path, in the order of loading. */
    private final Map<Path, FileIndex> files;

    StoryIndex(Map<Path, FileIndex> files) {
        this.files = files;
    }

    Optional<FileIndex> file(Path path) {
        return Optional.ofNullable(files.get(path));
    }

    Collection<FileIndex> files() {
        return files.values();
    }

    /** A thing, and the file in which it stands. */
    record Located(FileIndex file, Definition definition) {}

    /** The things of a kind that hold, or are held by, whatever: all of them, in the order of the files. */
    List<Located> definitions(NameKind kind) {
        List<Located> all = new ArrayList<>();
        for (FileIndex file : files.values()) {
            for (Definition definition : file.definitions()) {
                if (definition.name().kind() == kind) {
                    all.add(new Located(file, definition));
                }
            }
        }
        return all;
    }

    /** The things of a kind that another holds, such as a scene's choices. */
    List<Located> heldBy(NameKind kind, String holder) {
        return definitions(kind).stream()
                .filter(one -> one.definition().name().holder().equals(holder))
                .toList();
    }

    /** The id of the branch that a file belongs to; nothing where it is the story's. */
    Optional<String> branchOf(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            FileIndex head = files.get(folder.resolve("branch.json"));
            if (head != null) {
                return head.root().string("id");
            }
        }
        return Optional.empty();
    }

    /** The role that each chapter names, by the chapter's id; a chapter that names none is not there. */
    Map<String, String> rolesOfChapters() {
        Map<String, String> roles = new HashMap<>();
        for (Located chapter : definitions(NameKind.CHAPTER)) {
            if (chapter.definition().value() instanceof ObjectNode object) {
                object.string("role")
                        .ifPresent(role ->
                                roles.putIfAbsent(chapter.definition().name().own(), role));
            }
        }
        return roles;
    }

    Optional<Located> definition(StoryName name) {
        return definitions(name.kind()).stream()
                .filter(one -> one.definition().name().equals(name))
                .findFirst();
    }

    /** Hands on every place where a name is written. */
    void occurrences(StoryName name, BiConsumer<FileIndex, Occurrence> each) {
        for (FileIndex file : files.values()) {
            for (Occurrence occurrence : file.occurrences()) {
                if (occurrence.name().equals(name)) {
                    each.accept(file, occurrence);
                }
            }
        }
    }
}
