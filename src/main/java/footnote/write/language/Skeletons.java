package footnote.write.language;

import footnote.write.language.EditorSession.Asked;
import footnote.write.language.FileIndex.Holder;
import footnote.write.language.SyntaxNode.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.TextEdit;

/**
 * Whole things to fill in, where things of their kind stand by their names. The gaps are written as the protocol has
 * them: {@code ${1:words}}.
 */
final class Skeletons {
    private static final String CHOICE = """
            "%s${1:choice}": {
              "text": "${2:What the player does}",
              "passage": "${3:document#passage}",
              "stance": "${4:relies-on}",
              "margin": "${5:What the player notes}",
              "to": "${6:scene}"
            }""";
    private static final String SCENE = """
            "%s${1:scene}": {
              "title": "${2:What the page is headed with}",
              "passage": "${3:document#passage}",
              "text": [
                "${4:What is told.}"
              ],
              "choices": {
                "${5:choice}": {
                  "text": "${6:What the player does}",
                  "stance": "${7:relies-on}",
                  "margin": "${8:What the player notes}",
                  "to": "${9:scene}"
                }
              }
            }""";
    private static final String ENDING = """
            "%s${1:scene}": {
              "title": "${2:What the page is headed with}",
              "text": [
                "${3:What is told.}"
              ],
              "ending": {
                "name": "${4:What it is called}",
                "about": "${5:What the debrief opens with.}"
              }
            }""";
    private static final String PASSAGE = """
            "${1:passage}": {
              "paragraph": ${2:1},
              "quote": "${3:The exact words}",
              "speaker": "${4:Whose words they are}",
              "kind": "${5:statement}"
            }""";
    private static final String DOCUMENT = """
            "%s${1:document}": {
              "title": "${2:What it is called}",
              "short": "${3:what a page calls it}",
              "passages": {
                "${4:passage}": {
                  "paragraph": ${5:1},
                  "quote": "${6:The exact words}",
                  "kind": "${7:statement}"
                }
              }
            }""";
    private static final String NUMBER = """
            "%s${1:variable}": { "from": ${2:0}, "to": ${3:3}, "start": ${4:0}, "note": "${5:What it stands for}" }""";
    private static final String BOOLEAN = """
            "%s${1:variable}": { "start": ${2:false}, "note": "${3:What it stands for}" }""";
    private static final String NAMES = """
            "%s${1:variable}": { "of": [ "${2:one}", "${3:another}" ], "start": "${2:one}", "note": "${4:What it stands for}" }""";

    /** The skeletons by what an object holds; each with its label before it. */
    private static final Map<String, List<String>> OF = Map.of(
            "scene", List.of("scene with a choice", SCENE, "scene with an ending", ENDING),
            "choice", List.of("choice", CHOICE),
            "passage", List.of("passage", PASSAGE),
            "document", List.of("document", DOCUMENT),
            "variable",
                    List.of("variable: a number", NUMBER, "variable: a boolean", BOOLEAN, "variable: names", NAMES));

    private final Asked asked;
    private final int start;
    private final int end;
    private final boolean snippets;

    private Skeletons(Asked asked, int start, int end, boolean snippets) {
        this.asked = asked;
        this.start = start;
        this.end = end;
        this.snippets = snippets;
    }

    /** Those that fit where a caret stands in no string: only right inside the object that holds such things. */
    static List<CompletionItem> at(Asked asked, int caret, boolean snippets) {
        Optional<Holder> holder = asked.file().holderAt(caret);
        boolean inMember = holder.isPresent()
                && holder.get().object().properties().stream()
                        .anyMatch(property -> property.key().start() < caret && caret < property.end());
        return holder.isEmpty() || inMember ? List.of() : new Skeletons(asked, caret, caret, snippets).of(holder.get());
    }

    /** Those that fit where a name is being typed. */
    static List<CompletionItem> inPlaceOf(Asked asked, StringNode name, int caret, boolean snippets) {
        return asked.file()
                .holderAt(caret)
                .map(holder ->
                        new Skeletons(asked, name.start(), name.closed() ? name.end() : caret, snippets).of(holder))
                .orElse(List.of());
    }

    private List<CompletionItem> of(Holder holder) {
        List<CompletionItem> items = new ArrayList<>();
        List<String> labelled = OF.getOrDefault(holder.of(), List.of());
        for (int i = 0; i < labelled.size(); i += 2) {
            items.add(item(labelled.get(i), labelled.get(i + 1).replace("%s", prefix(holder))));
        }
        return items;
    }

    /** What a branch writes before the names of its things; what stands within such a thing has a plain name. */
    private String prefix(Holder holder) {
        boolean added = holder.of().equals("choice")
                && asked.index()
                        .definition(StoryName.of(NameKind.SCENE, holder.place().scene()))
                        .filter(scene -> !scene.file().equals(asked.file()))
                        .isPresent();
        boolean plain = holder.of().equals("choice") && !added || holder.of().equals("passage");
        return plain
                ? ""
                : asked.index()
                        .branchOf(asked.file().path())
                        .map(id -> id + ":")
                        .orElse("");
    }

    private CompletionItem item(String label, String snippet) {
        CompletionItem item = Completion.item(
                asked, label, CompletionItemKind.Snippet, "the whole thing, to fill in", "", start, end);
        String text = asked.file().file().text();
        String typed = text.substring(start, end);
        String words = (snippets ? snippet : plain(snippet)) + (isFollowed(text) ? "," : "");
        item.getTextEdit().getLeft().setNewText(words);
        item.setFilterText(typed.isEmpty() ? label : typed);
        item.setInsertTextFormat(snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setInsertTextMode(InsertTextMode.AdjustIndentation);
        int comma = missingComma(text);
        if (comma >= 0) {
            item.setAdditionalTextEdits(
                    List.of(new TextEdit(TextPositions.range(asked.file().file(), comma, comma), ",")));
        }
        return item;
    }

    /** With the words of the gaps in place of the gaps. */
    private static String plain(String snippet) {
        return snippet.replaceAll("\\$\\{\\d+:([^}]*)}", "$1");
    }

    private boolean isFollowed(String text) {
        int next = end;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '"';
    }

    /** The offset behind what comes before, where a comma is missing; -1 where none is. */
    private int missingComma(String text) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) <= ' ') {
            before--;
        }
        return before == 0 || "{,".indexOf(text.charAt(before - 1)) >= 0 ? -1 : before;
    }
}
