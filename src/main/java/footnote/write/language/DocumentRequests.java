package footnote.write.language;

import footnote.write.language.EditorSession.Asked;
import footnote.write.language.FileIndex.Occurrence;
import footnote.write.language.OpenTexts.Buffer;
import footnote.write.language.StoryIndex.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** What an editor tells and asks about one file: each answer is ready at once, in the order of the questions. */
final class DocumentRequests implements TextDocumentService {
    private final Supplier<EditorSession> session;
    private final Supplier<Boolean> snippets;

    /** A name under a caret, in the file that was asked about. */
    private record Named(Asked asked, Occurrence occurrence) {
        StoryName name() {
            return occurrence.name();
        }

        Range range() {
            return TextPositions.range(asked.file().file(), occurrence.start(), occurrence.end());
        }
    }

    /** @param snippets whether the editor fills in gaps */
    DocumentRequests(Supplier<EditorSession> session, Supplier<Boolean> snippets) {
        this.session = session;
        this.snippets = snippets;
    }

    private EditorSession session() {
        return session.get();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem file = params.getTextDocument();
        session().edited(file.getUri(), before -> new Buffer(file.getUri(), file.getVersion(), file.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        int version = params.getTextDocument().getVersion();
        session()
                .edited(
                        uri,
                        before -> before.orElse(new Buffer(uri, 0, "")).changed(version, params.getContentChanges()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session().closed(params.getTextDocument().getUri());
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        OpenTexts.path(params.getTextDocument().getUri()).ifPresent(session()::changed);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        boolean spaced =
                params.getContext() != null && " ".equals(params.getContext().getTriggerCharacter());
        CompletionList list = session()
                .ask(params.getTextDocument().getUri())
                .map(asked -> Completion.at(asked, asked.offset(params.getPosition()), snippets.get(), spaced))
                .orElseGet(CompletionList::new);
        return CompletableFuture.completedFuture(Either.forRight(list));
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        Optional<Named> named = named(params);
        return CompletableFuture.completedFuture(named.flatMap(one -> HoverText.of(one.asked, one.name())
                        .map(text -> new Hover(new MarkupContent(MarkupKind.MARKDOWN, text), one.range())))
                .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        List<Location> places = new ArrayList<>();
        named(params)
                .flatMap(one -> one.asked.index().definition(one.name()))
                .filter(known -> isThere(known.file()))
                .ifPresent(known -> places.add(location(known)));
        return CompletableFuture.completedFuture(Either.forLeft(places));
    }

    /** Whether an editor can open it: a file that the program carries within it is read, and can't be shown. */
    private boolean isThere(FileIndex file) {
        return ProjectFolder.exists(file.path(), session().texts());
    }

    private Location location(Located known) {
        return location(
                known.file(),
                known.definition().id().start(),
                known.definition().id().end());
    }

    private Location location(FileIndex file, int start, int end) {
        return new Location(session().texts().uri(file.path()), TextPositions.range(file.file(), start, end));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        List<Location> places = new ArrayList<>();
        boolean all = params.getContext().isIncludeDeclaration();
        named(params)
                .ifPresent(named -> named.asked.index().occurrences(named.name(), (file, one) -> {
                    if (isThere(file) && (all || !one.defines())) {
                        places.add(location(file, one.start(), one.end()));
                    }
                }));
        return CompletableFuture.completedFuture(places);
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        List<DocumentHighlight> places = new ArrayList<>();
        named(params)
                .ifPresent(named -> named.asked.file().occurrences().stream()
                        .filter(one -> one.name().equals(named.name()))
                        .forEach(one -> places.add(new DocumentHighlight(
                                TextPositions.range(named.asked.file().file(), one.start(), one.end())))));
        return CompletableFuture.completedFuture(places);
    }

    @Override
    @SuppressWarnings("deprecation") // the protocol's older form, which is not made here
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        session()
                .ask(params.getTextDocument().getUri())
                .ifPresent(asked -> FileOutline.of(asked).forEach(symbol -> symbols.add(Either.forRight(symbol))));
        return CompletableFuture.completedFuture(symbols);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        session()
                .ask(params.getTextDocument().getUri())
                .ifPresent(asked -> QuickFixes.in(asked, session().texts(), params.getRange())
                        .forEach(action -> actions.add(Either.forRight(action))));
        return CompletableFuture.completedFuture(actions);
    }

    @Override
    public CompletableFuture<@Nullable Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        Optional<Named> named = named(params);
        if (named.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            Renaming.requireDefined(
                    named.get().asked, session().texts(), named.get().name());
            return CompletableFuture.completedFuture(Either3.forSecond(new PrepareRenameResult(
                    named.get().range(), named.get().name().own())));
        } catch (Renaming.RefusedException refused) {
            throw refusal(refused);
        }
    }

    @Override
    public CompletableFuture<@Nullable WorkspaceEdit> rename(RenameParams params) {
        Optional<Named> named = named(params);
        if (named.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        try {
            return CompletableFuture.completedFuture(Renaming.edit(
                    named.get().asked, session().texts(), named.get().name(), params.getNewName()));
        } catch (Renaming.RefusedException refused) {
            throw refusal(refused);
        }
    }

    private static ResponseErrorException refusal(Renaming.RefusedException refused) {
        return new ResponseErrorException(
                new ResponseError(ResponseErrorCode.RequestFailed, refused.getMessage(), null));
    }

    private Optional<Named> named(TextDocumentPositionParams params) {
        return session()
                .ask(params.getTextDocument().getUri())
                .flatMap(asked -> asked.file()
                        .nameAt(asked.offset(params.getPosition()))
                        .map(occurrence -> new Named(asked, occurrence)));
    }
}
