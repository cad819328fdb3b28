package footnote.write.language;

import footnote.problem.TextFile;
import footnote.write.language.EditorSession.Asked;
import footnote.write.language.FileIndex.Definition;
import footnote.write.language.StoryIndex.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The things that a file defines, each in what holds it, and its scenes in their chapters. */
final class FileOutline {
    private final StoryIndex index;
    private final FileIndex file;
    private final List<DocumentSymbol> top = new ArrayList<>();
    private final Map<StoryName, DocumentSymbol> holders = new LinkedHashMap<>();
    private final Map<String, DocumentSymbol> chapters = new LinkedHashMap<>();

    private FileOutline(Asked asked) {
        this.index = asked.index();
        this.file = asked.file();
    }

    /** Of one file, in its order. */
    static List<DocumentSymbol> of(Asked asked) {
        FileOutline outline = new FileOutline(asked);
        asked.file().definitions().forEach(outline::add);
        return outline.top;
    }

    /** The things of a whole story whose name or title has some words in it; those of a chapter say so. */
    static List<WorkspaceSymbol> search(StoryIndex index, OpenTexts texts, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            for (Located one : kind == NameKind.VALUE ? List.<Located>of() : index.definitions(kind)) {
                Definition definition = one.definition();
                String all = definition.name().full() + " " + definition.title();
                boolean there = ProjectFolder.exists(one.file().path(), texts);
                if (there && all.toLowerCase(Locale.ROOT).contains(wanted)) {
                    found.add(symbol(index, texts, one));
                }
            }
        }
        return found;
    }

    private static WorkspaceSymbol symbol(StoryIndex index, OpenTexts texts, Located one) {
        Definition definition = one.definition();
        Location location =
                new Location(texts.uri(one.file().path()), nameRange(one.file().file(), definition));
        String chapter = definition.place().chapter();
        String holder = chapter.isEmpty() ? definition.name().holder() : chapterTitle(index, chapter);
        return new WorkspaceSymbol(
                definition.name().full(), symbolKind(definition.name().kind()), Either.forLeft(location), holder);
    }

    private static String chapterTitle(StoryIndex index, String chapter) {
        return index.definition(StoryName.of(NameKind.CHAPTER, chapter))
                .map(one -> one.definition().title())
                .filter(title -> !title.isEmpty())
                .map(title -> chapter + " " + title)
                .orElse(chapter);
    }

    private void add(Definition definition) {
        StoryName name = definition.name();
        Range all = TextPositions.range(file.file(), definition.id().start(), definition.end());
        DocumentSymbol symbol =
                new DocumentSymbol(shown(name), symbolKind(name.kind()), all, nameRange(file.file(), definition));
        symbol.setDetail(name.kind() == NameKind.VALUE ? "" : definition.title());
        symbol.setChildren(new ArrayList<>());
        holders.put(name, symbol);
        DocumentSymbol holder = holders.get(StoryName.of(name.kind().holder(), name.holder()));
        if (holder != null) {
            holder.getChildren().add(symbol);
        } else if (name.kind() == NameKind.SCENE
                && !definition.place().chapter().isEmpty()) {
            inChapter(definition.place().chapter(), symbol);
        } else {
            top.add(symbol);
        }
    }

    /** What has no name yet is shown as that: an editor takes no empty one. A choice that is added names its scene. */
    private String shown(StoryName name) {
        boolean inside = holders.containsKey(StoryName.of(name.kind().holder(), name.holder()));
        String words = inside ? name.own() : name.full();
        return words.isBlank() ? "(no name yet)" : words;
    }

    private void inChapter(String chapter, DocumentSymbol scene) {
        DocumentSymbol group = chapters.get(chapter);
        if (group == null) {
            group = new DocumentSymbol(
                    chapterTitle(index, chapter), SymbolKind.Module, scene.getRange(), scene.getSelectionRange());
            group.setChildren(new ArrayList<>());
            chapters.put(chapter, group);
            top.add(group);
        }
        group.setRange(new Range(group.getRange().getStart(), scene.getRange().getEnd()));
        group.getChildren().add(scene);
    }

    private static Range nameRange(TextFile file, Definition definition) {
        return TextPositions.range(
                file, definition.id().start(), definition.id().end());
    }

    private static SymbolKind symbolKind(NameKind kind) {
        return switch (kind) {
            case SCENE -> SymbolKind.Class;
            case CHOICE -> SymbolKind.Method;
            case DOCUMENT -> SymbolKind.File;
            case PASSAGE -> SymbolKind.String;
            case VARIABLE -> SymbolKind.Variable;
            case VALUE -> SymbolKind.EnumMember;
            case ROLE -> SymbolKind.Interface;
            case CHAPTER -> SymbolKind.Module;
        };
    }
}
