package footnote.write.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor tells and asks about all its folders. */
final class WorkspaceRequests implements WorkspaceService {
    private final Supplier<EditorSession> session;

    WorkspaceRequests(Supplier<EditorSession> session) {
        this.session = session;
    }

    @Override
    @SuppressWarnings("deprecation") // the protocol's older form, which is not made here
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        EditorSession now = session.get();
        List<WorkspaceSymbol> found = new ArrayList<>();
        for (EditorSession.Written story : now.stories()) {
            StoryIndex index = story.project().index(now.texts());
            found.addAll(FileOutline.search(index, now.texts(), params.getQuery()));
        }
        return CompletableFuture.completedFuture(Either.forRight(found));
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // there is nothing to set
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        EditorSession now = session.get();
        params.getChanges().forEach(change -> OpenTexts.path(change.getUri()).ifPresent(now::changed));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        EditorSession now = session.get();
        params.getEvent()
                .getAdded()
                .forEach(folder -> OpenTexts.path(folder.getUri()).ifPresent(now::open));
    }
}
