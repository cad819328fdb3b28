package footnote.write.language;

import footnote.write.language.EditorSession.Asked;
import footnote.write.language.FileIndex.Definition;
import footnote.write.language.StoryIndex.Located;
import footnote.write.language.SyntaxNode.StringNode;
import footnote.write.language.WrittenString.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What may be written at a caret: the names and words that fit in the string there, or the skeleton of a thing. */
final class Completion {
    /** How many proposals an editor is sent at a time. */
    private static final int MOST = 1_000;

    private final Asked asked;
    private final int caret;
    private final boolean snippets;
    private final List<CompletionItem> items = new ArrayList<>();

    private Completion(Asked asked, int caret, boolean snippets) {
        this.asked = asked;
        this.caret = caret;
        this.snippets = snippets;
    }

    /**
     * The proposals, in the order of the files.
     *
     * @param caret    its offset in the file
     * @param snippets whether the editor lets one fill in the gaps of what is inserted
     * @param spaced   whether it only asks because of a space: between things, that means nothing
     */
    static CompletionList at(Asked asked, int caret, boolean snippets, boolean spaced) {
        Completion completion = new Completion(asked, caret, snippets);
        Optional<WrittenString> string = asked.file().stringAt(caret);
        if (string.isPresent()) {
            completion.in(string.get());
        } else if (!spaced) {
            completion.items.addAll(Skeletons.at(asked, caret, snippets));
        }
        return completion.list();
    }

    private CompletionList list() {
        if (items.size() <= MOST) {
            return new CompletionList(false, items);
        }
        String begun = begun();
        List<CompletionItem> fitting = items.stream()
                .filter(item -> item.getLabel().contains(begun))
                .limit(MOST)
                .toList();
        return new CompletionList(true, fitting);
    }

    /** What stands before the caret of the name that is being typed. */
    private String begun() {
        String text = asked.file().file().text();
        int from = caret;
        while (from > 0 && "-./#".indexOf(text.charAt(from - 1)) >= 0
                || from > 0 && ExpressionNames.isInWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, caret);
    }

    private void in(WrittenString string) {
        StringNode node = string.node();
        switch (string.use()) {
            case DEFINITION -> skeleton(string);
            case REFERENCE -> names(string);
            case WORD -> string.words().forEach(word -> add(word, CompletionItemKind.EnumMember, "", "", node));
            case CONDITION, EFFECT -> expression(string, 0);
            case TEXT -> {
                int begin = TemplateExpressions.beginBefore(node.value(), node.index(caret));
                if (begin >= 0) {
                    expression(string, begin);
                }
            }
        }
    }

    /** A name that is being typed for a thing of which nothing is written yet may become the whole thing. */
    private void skeleton(WrittenString string) {
        boolean bare = asked.file().definitions().stream()
                .anyMatch(one -> one.id().equals(string.node()) && one.value() == null);
        if (bare && string.kind() != NameKind.VALUE) {
            items.addAll(Skeletons.inPlaceOf(asked, string.node(), caret, snippets));
        }
    }

    private void names(WrittenString string) {
        NameKind kind = string.kind();
        if (kind == null) {
            return;
        }
        Map<String, String> roles = asked.index().rolesOfChapters();
        /* Ways into another role's chapters come last: they are possible, and hardly ever meant. */
        String here = roles.getOrDefault(string.place().chapter(), "");
        List<Located> fitting = kind == NameKind.VALUE
                ? asked.index().heldBy(kind, string.place().variable())
                : asked.index().definitions(kind);
        for (Located one : fitting) {
            Definition definition = one.definition();
            String name = kind == NameKind.VALUE
                    ? definition.name().own()
                    : definition.name().full();
            CompletionItem item = add(name, itemKind(kind), detail(definition), definition.title(), string.node());
            if (kind == NameKind.SCENE) {
                String there = roles.getOrDefault(definition.place().chapter(), here);
                item.setSortText((here.isEmpty() || there.equals(here) ? "1 " : "2 ") + name);
            }
        }
    }

    private CompletionItem add(
            String words, CompletionItemKind kind, String detail, String documentation, StringNode node) {
        int end = node.closed() ? node.wordsEnd() : caret;
        CompletionItem item = item(asked, words, kind, detail, documentation, node.start() + 1, end);
        items.add(item);
        return item;
    }

    private void expression(WrittenString string, int begin) {
        StringNode node = string.node();
        String before = node.value().substring(begin, node.index(caret));
        ExpressionCompletion completion =
                new ExpressionCompletion(asked.index(), before, string.place(), string.use() == Use.EFFECT);
        for (ExpressionCompletion.Proposal proposal : completion.proposals()) {
            items.add(item(
                    asked,
                    proposal.words(),
                    proposal.kind(),
                    proposal.detail(),
                    "",
                    node.offset(node.index(caret) - completion.begun().length()),
                    caret));
        }
    }

    /** A proposal that puts words in the place of what stands between two offsets. */
    static CompletionItem item(
            Asked asked,
            String words,
            CompletionItemKind kind,
            String detail,
            String documentation,
            int start,
            int end) {
        CompletionItem item = new CompletionItem(words);
        item.setKind(kind);
        item.setTextEdit(
                Either.forLeft(new TextEdit(TextPositions.range(asked.file().file(), start, end), words)));
        if (!detail.isEmpty()) {
            item.setDetail(detail);
        }
        if (!documentation.isEmpty()) {
            item.setDocumentation(documentation);
        }
        return item;
    }

    /** What stands beside a name in a list. */
    static String detail(Definition definition) {
        String chapter = definition.place().chapter();
        return switch (definition.name().kind()) {
            case SCENE -> chapter.isEmpty() ? definition.title() : definition.title() + " (" + chapter + ")";
            case CHOICE, DOCUMENT, VARIABLE, ROLE, CHAPTER -> definition.title();
            case PASSAGE, VALUE -> "";
        };
    }

    static CompletionItemKind itemKind(NameKind kind) {
        return switch (kind) {
            case SCENE -> CompletionItemKind.Class;
            case CHOICE -> CompletionItemKind.Method;
            case DOCUMENT -> CompletionItemKind.File;
            case PASSAGE -> CompletionItemKind.Reference;
            case VARIABLE -> CompletionItemKind.Variable;
            case VALUE -> CompletionItemKind.EnumMember;
            case ROLE -> CompletionItemKind.Interface;
            case CHAPTER -> CompletionItemKind.Module;
        };
    }
}
