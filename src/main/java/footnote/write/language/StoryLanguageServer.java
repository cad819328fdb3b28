package footnote.write.language;

import footnote.load.StorySource;
import footnote.load.UnsavedTexts;
import footnote.write.language.BackgroundChecks.Workers;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Speaks the Language Server Protocol with an editor, about the stories that are written in it. */
public final class StoryLanguageServer implements LanguageServer {
    /** The library's own words about a client's faults; they come with traces, and nobody reads them. */
    private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

    private final String version;
    private final Function<UnsavedTexts, StorySource> storyOfBranches;
    private final Pace pace;
    private final DocumentRequests documents = new DocumentRequests(this::session, () -> this.snippets);
    private final WorkspaceRequests workspace = new WorkspaceRequests(this::session);
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private @Nullable LanguageClient editor;
    private @Nullable EditorSession session;
    private ClientCapabilities abilities = new ClientCapabilities();
    private boolean snippets;
    private boolean shutDown;

    /**
     * After how long a pause in the typing work begins, in milliseconds.
     *
     * @param names  loading the story, which tells what is wrong with names and shapes
     * @param prover visiting all states, once the names are known
     */
    public record Pace(int names, int prover) {
        /** For a person who types. */
        public static final Pace TYPING = new Pace(40, 800);
    }

    /**
     * @param version         of this program
     * @param storyOfBranches the story of branches whose folder lies in no story's
     */
    public StoryLanguageServer(String version, Function<UnsavedTexts, StorySource> storyOfBranches, Pace pace) {
        this.version = version;
        this.storyOfBranches = storyOfBranches;
        this.pace = pace;
    }

    /**
     * Serves one editor until it says that it is done, or is gone.
     *
     * @return whether the editor has taken its leave as the protocol wants it
     */
    public boolean serve(InputStream in, OutputStream out) {
        LIBRARY.setLevel(Level.OFF);
        ThreadFactory daemons = daemons();
        ExecutorService reader = Executors.newCachedThreadPool(daemons);
        Workers workers = new Workers(
                Executors.newSingleThreadExecutor(daemons),
                Executors.newSingleThreadExecutor(daemons),
                pace.names,
                pace.prover);
        try {
            Launcher<LanguageClient> launcher =
                    LSPLauncher.createServerLauncher(this, in, out, reader, messages -> messages);
            editor = launcher.getRemoteProxy();
            session = new EditorSession(editor, workers, storyOfBranches);
            await(launcher.startListening());
            return shutDown;
        } finally {
            session().end();
            workers.names().shutdownNow();
            workers.prover().shutdownNow();
            reader.shutdownNow();
        }
    }

    /** Until the editor says that it is done, or nothing comes from it any more. */
    private void await(Future<Void> listening) {
        Thread watcher = new Thread(() -> {
            try {
                listening.get();
            } catch (InterruptedException | ExecutionException over) {
                // either way nothing comes any more
            }
            ended.complete(false);
        });
        watcher.setDaemon(true);
        watcher.start();
        ended.join();
    }

    private static ThreadFactory daemons() {
        return work -> {
            Thread thread = new Thread(work, "language server");
            thread.setDaemon(true);
            return thread;
        };
    }

    private EditorSession session() {
        if (session == null) {
            throw new IllegalStateException("not connected");
        }
        return session;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        abilities = Optional.ofNullable(params.getCapabilities()).orElse(abilities);
        snippets = Abilities.fillsIn(abilities);
        if (params.getWorkspaceFolders() != null) {
            for (WorkspaceFolder folder : params.getWorkspaceFolders()) {
                OpenTexts.path(folder.getUri()).ifPresent(session()::open);
            }
        }
        return CompletableFuture.completedFuture(
                new InitializeResult(Abilities.ofServer(), new ServerInfo("footnote", version)));
    }

    @Override
    public void initialized(InitializedParams params) {
        if (editor != null && Abilities.watchesFiles(abilities)) {
            FileSystemWatcher json = new FileSystemWatcher(Either.forLeft("**/*.json"));
            // an editor that refuses tells of its own files alone, which is enough
            CompletableFuture<Void> unused = editor.registerCapability(new RegistrationParams(List.of(new Registration(
                    "files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(List.of(json))))));
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        session().end();
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        ended.complete(true);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return workspace;
    }
}
