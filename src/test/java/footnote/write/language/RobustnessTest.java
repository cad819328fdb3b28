package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.problem.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
    private static final String DAWN = "quay/dawn.json";

    @TempDir
    private Path folder;

    @Test
    void anEditorThatSaysItLeavesEndsWithoutFaultAndOneThatVanishesDoesNot(@TempDir Path other) throws IOException {
        assertThat(Editor.of(Editor.EVERYTHING, folder).leave()).isTrue();
        assertThat(Editor.of(Editor.EVERYTHING, other).vanish()).isFalse();
    }

    @Test
    void anExitWithoutAShutdownIsAFault() throws IOException {
        Editor editor = Editor.of(Editor.EVERYTHING, folder);
        editor.server.exit();
        assertThat(editor.vanish()).isFalse();
    }

    @Test
    void rubbishIsPassedOverAndTheRestIsAnswered() throws IOException {
        try (Editor editor = Editor.of(Editor.EVERYTHING, folder)) {
            editor.say("Content-Length: 9\r\n\r\n{\"no\": js");
            editor.say("Content-Length: 2\r\n\r\n{}");
            editor.say("Content-Length: 4\r\n\r\nnull");
            String unknown = "{\"jsonrpc\":\"2.0\",\"method\":\"$/nothing\",\"params\":7}";
            editor.say("Content-Length: " + unknown.length() + "\r\n\r\n" + unknown);
            String wrong = "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{}}}";
            editor.say("Content-Length: " + wrong.length() + "\r\n\r\n" + wrong);
            editor.open(DAWN);
            assertThat(editor.completions(DAWN, editor.at(DAWN, "\"next\": \"du‸sk\"")))
                    .isNotEmpty();
            assertThat(editor.leave()).isTrue();
        }
    }

    @Test
    void aFileOutsideEveryStoryIsNobodysBusiness(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("package.json"), "{ no JSON");
        try (Editor editor = Editor.of(Editor.EVERYTHING, folder)) {
            String outside =
                    folder.relativize(elsewhere.resolve("package.json")).toString();
            editor.open(outside);
            editor.openWith(".draft/one.json", "{ no JSON");
            editor.open(DAWN);
            editor.type(DAWN, "\"next\": \"dusk\"", "\"next\": \"dask\"");
            editor.messages(DAWN, "unknown-scene");
            assertThat(editor.everythingTold())
                    .noneMatch(told -> told.getUri().contains("package.json")
                            || told.getUri().contains("draft"));
            assertThat(editor.completions(outside, new Position(0, 3))).isEmpty();
            for (String uri : List.of("untitled:one", "git:/x/story.json", "file:///no/such/story.json", "::", "")) {
                TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
                assertThat(Editor.answer(editor.server
                                        .getTextDocumentService()
                                        .completion(new CompletionParams(id, new Position(0, 0))))
                                .getRight()
                                .getItems())
                        .isEmpty();
                assertThat(Editor.answer(
                                editor.server.getTextDocumentService().hover(new HoverParams(id, new Position(9, 9)))))
                        .isNull();
            }
            assertThat(editor.logged()).isEmpty();
        }
    }

    @Test
    void aPlaceThatIsNotInTheTextIsTheNearestThatIs() throws IOException {
        try (Editor editor = Editor.of(Editor.EVERYTHING, folder)) {
            editor.open(DAWN);
            for (Position place : List.of(new Position(0, 9_999), new Position(9_999, 0), new Position(2, 9_999))) {
                assertThat(editor.completions(DAWN, place)).isEmpty();
            }
        }
    }

    @Test
    void aStoryThatIsOnlyBegunIsHelpedWithAtOnce(@TempDir Path other) throws IOException {
        Files.writeString(folder.resolve("story.json"), "");
        try (Editor editor = Editor.of(folder, other)) {
            editor.open("story.json");
            assertThat(editor.messages("story.json", "not-json")).hasSize(1);
            editor.openWith("story.json", "{ \"scenes\": { \"");
            Position end = new Position(0, 15);
            assertThat(editor.completions("story.json", end)).isNotEmpty();
        }
    }

    @Test
    void anyTextIsParsed() {
        String text =
                "{ \"scenes\": { \"a\": { \"text\": [ \"x {oil = 2: \\u00e9|{b} \", { \"if\": \"chose(a/\" } ], \"to\": \"q";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String part = text.substring(from, to) + "\\u12\\";
                FileIndex index = new FileIndex(Path.of("/x/story.json"), new TextFile("story.json", part));
                for (int caret = 0; caret <= part.length(); caret++) {
                    index.stringAt(caret)
                            .ifPresent(string -> assertThat(string.node().end()).isLessThanOrEqualTo(part.length()));
                }
            }
        }
        String deep = "[{\"a\":".repeat(100_000);
        assertThat(TolerantParser.parse(deep).end()).isLessThanOrEqualTo(deep.length());
    }

    @Test
    void aBracketThatIsMissingOrTooManyHidesNoMoreThanTheSceneThatItStandsIn() throws IOException {
        String text = Files.readString(Path.of("story/limited-release/staffer/1-spring.json"));
        Set<String> all = scenes(text);
        for (TolerantLexer.Token token : TolerantLexer.tokens(text)) {
            // all but those that open the file and its scenes
            if ("{}[]".indexOf(token.kind()) >= 0 && token.line() > 4) {
                String missing = text.substring(0, token.start()) + text.substring(token.end());
                String tooMany = text.substring(0, token.start()) + token.kind() + text.substring(token.start());
                for (String broken : List.of(missing, tooMany)) {
                    Set<String> hidden = new TreeSet<>(all);
                    hidden.removeAll(scenes(broken));
                    assertThat(hidden)
                            .as(
                                    "%s at %s, %s",
                                    token.kind(),
                                    token.start(),
                                    broken.length() < text.length() ? "missing" : "too many")
                            .hasSizeLessThan(2);
                }
            }
        }
    }

    private static Set<String> scenes(String text) {
        Path path = Path.of("/x/one.json");
        Set<String> scenes = new TreeSet<>();
        new FileIndex(path, new TextFile("one.json", text))
                .definitions().stream()
                        .map(FileIndex.Definition::name)
                        .filter(name -> name.kind() == NameKind.SCENE)
                        .forEach(name -> scenes.add(name.own()));
        return scenes;
    }
}
