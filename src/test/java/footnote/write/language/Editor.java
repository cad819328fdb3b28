package footnote.write.language;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.load.StorySource;
import footnote.problem.TextFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor that speaks with the server over pipes, as a real one does; its folder holds a copy of a story. */
final class Editor implements LanguageClient, AutoCloseable {
    static final Path EVERYTHING = Path.of("src/test/resources/good/everything");
    /** A branch of that story. */
    static final String BRANCH = "branches/later/branch.json";

    private static final String DRIFT = """
            { "id": "later", "version": "1.0.0", "title": "Later", "story": "harbour", "fits": [ "1" ],
              "adds": { "boat": { "choices": { "later:drift": {
                "text": "Drift", "margin": "So be it.", "if": "not chose(wait)", "to": "later:sea" } } } },
              "scenes": { "later:sea": { "title": "Open sea", "text": "{oil = 2: Far|Further} out.", "next": "dusk" } } }
            """;
    /** Where the caret is. */
    private static final String CARET = "‸";

    private static final int SECONDS = 60;

    final Path folder;
    final LanguageServer server;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, PublishDiagnosticsParams> told = new HashMap<>();
    private final List<PublishDiagnosticsParams> everything = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private final CompletableFuture<Boolean> leave;
    private final OutputStream toServer;

    private Editor(Path folder, boolean snippets) throws IOException {
        this.folder = folder;
        PipedInputStream serverIn = new PipedInputStream(1 << 20);
        PipedInputStream clientIn = new PipedInputStream(1 << 20);
        toServer = new PipedOutputStream(serverIn);
        PipedOutputStream toClient = new PipedOutputStream(clientIn);
        StoryLanguageServer story = new StoryLanguageServer(
                "1",
                unsaved -> StorySource.within(EVERYTHING.getParent(), "everything"),
                new StoryLanguageServer.Pace(0, 0));
        leave = CompletableFuture.supplyAsync(() -> story.serve(serverIn, toClient));
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, clientIn, toServer);
        Future<Void> unused = launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "story")));
        CompletionItemCapabilities items = new CompletionItemCapabilities(snippets);
        TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
        documents.setCompletion(new CompletionCapabilities(items));
        ClientCapabilities all = new ClientCapabilities();
        all.setTextDocument(documents);
        params.setCapabilities(all);
        answer(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    /** With a copy of a story in a folder. */
    static Editor of(Path story, Path folder) throws IOException {
        copy(story, folder);
        return new Editor(folder, true);
    }

    /** One that can't fill in gaps. */
    static Editor plain(Path story, Path folder) throws IOException {
        copy(story, folder);
        return new Editor(folder, false);
    }

    private static void copy(Path story, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(story)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(story.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        if (story.equals(EVERYTHING)) {
            Files.writeString(folder.resolve(BRANCH), DRIFT);
        }
    }

    static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new AssertionError(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    String uri(String file) {
        return folder.resolve(file).toUri().toString();
    }

    TextDocumentIdentifier id(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    String text(String file) {
        return texts.get(file);
    }

    void open(String file) {
        try {
            openWith(file, Files.readString(folder.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void openWith(String file, String text) {
        texts.put(file, text);
        versions.put(file, 1);
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(file), "json", 1, text)));
    }

    void close(String file) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(id(file)));
    }

    /** Writes words in the place of others, and is left at the caret among them, which is not written. */
    Position type(String file, String old, String words) {
        String text = texts.get(file);
        int start = text.indexOf(old);
        assertThat(start).as("%s in %s", old, file).isNotNegative();
        int caret = words.indexOf(CARET);
        String plain = words.replace(CARET, "");
        TextFile before = new TextFile(file, text);
        Range range = TextPositions.range(before, start, start + old.length());
        TextDocumentContentChangeEvent change = new TextDocumentContentChangeEvent(range, plain);
        texts.put(file, text.substring(0, start) + plain + text.substring(start + old.length()));
        int version = versions.merge(file, 1, Integer::sum);
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version), List.of(change)));
        return TextPositions.position(new TextFile(file, texts.get(file)), start + Math.max(0, caret));
    }

    /** Where the caret is in the words, which stand in the file as it is. */
    Position at(String file, String words) {
        int start = texts.get(file).indexOf(words.replace(CARET, ""));
        assertThat(start).as("%s in %s", words, file).isNotNegative();
        return TextPositions.position(new TextFile(file, texts.get(file)), start + words.indexOf(CARET));
    }

    List<CompletionItem> completions(String file, Position caret) {
        return answer(server.getTextDocumentService().completion(new CompletionParams(id(file), caret)))
                .getRight()
                .getItems();
    }

    /** The text of a file once a proposal is taken, with the gaps of a skeleton as they are written. */
    String taken(String file, CompletionItem item) {
        List<TextEdit> edits = new ArrayList<>(List.of(item.getTextEdit().getLeft()));
        edits.addAll(item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits());
        return edited(texts.get(file), edits);
    }

    private static String edited(String text, List<TextEdit> edits) {
        TextFile file = new TextFile("", text);
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort((a, b) -> TextPositions.offset(file, b.getRange().getStart())
                - TextPositions.offset(file, a.getRange().getStart()));
        StringBuilder all = new StringBuilder(text);
        backwards.forEach(edit -> all.replace(
                TextPositions.offset(file, edit.getRange().getStart()),
                TextPositions.offset(file, edit.getRange().getEnd()),
                edit.getNewText()));
        return all.toString();
    }

    /** Makes the changes, on the disk. */
    void carryOut(WorkspaceEdit edit) throws IOException {
        for (Map.Entry<String, List<TextEdit>> file : edit.getChanges().entrySet()) {
            Path path = OpenTexts.path(file.getKey()).orElseThrow();
            String name = folder.relativize(path).toString();
            String text = texts.containsKey(name) ? texts.get(name) : Files.readString(path);
            Files.writeString(path, edited(text, file.getValue()));
        }
    }

    /** What is told of a file as soon as that is so; of the text as it is now where the file is open. */
    List<Diagnostic> toldOf(String file, Predicate<List<Diagnostic>> wanted) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (told) {
            while (true) {
                PublishDiagnosticsParams last = told.get(uri(file));
                boolean present = last != null
                        && (last.getVersion() == null || last.getVersion().equals(versions.get(file)));
                if (present && wanted.test(last.getDiagnostics())) {
                    return last.getDiagnostics();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(left)
                        .as("told of %s so far: %s; logged: %s", file, last, logged)
                        .isPositive();
                try {
                    told.wait(left);
                } catch (InterruptedException failure) {
                    throw new AssertionError(failure);
                }
            }
        }
    }

    /** The messages of one code, as soon as there is one. */
    List<String> messages(String file, String code) {
        return toldOf(
                        file,
                        all -> all.stream()
                                .anyMatch(one -> code.equals(one.getCode().getLeft())))
                .stream()
                .filter(one -> code.equals(one.getCode().getLeft()))
                .map(one -> one.getMessage().getLeft())
                .toList();
    }

    /** Everything that was ever told, in its order. */
    List<PublishDiagnosticsParams> everythingTold() {
        synchronized (told) {
            return List.copyOf(everything);
        }
    }

    List<String> logged() {
        synchronized (told) {
            return List.copyOf(logged);
        }
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (told) {
            told.put(diagnostics.getUri(), diagnostics);
            everything.add(diagnostics);
            told.notifyAll();
        }
    }

    @Override
    public void logMessage(MessageParams message) {
        synchronized (told) {
            logged.add(message.getMessage());
        }
    }

    @Override
    public void telemetryEvent(Object object) {}

    @Override
    public void showMessage(MessageParams message) {}

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(new MessageActionItem());
    }

    /** Says something that the protocol has no word for. */
    void say(String words) throws IOException {
        toServer.write(words.getBytes(StandardCharsets.UTF_8));
        toServer.flush();
    }

    /** Takes its leave; whether the server thinks that this was done properly. */
    boolean leave() {
        answer(server.shutdown());
        server.exit();
        return answer(leave);
    }

    /** Is gone, without a word; whether the server thinks that this was done properly. */
    boolean vanish() throws IOException {
        toServer.close();
        return answer(leave);
    }

    @Override
    public void close() throws IOException {
        toServer.close();
    }
}
