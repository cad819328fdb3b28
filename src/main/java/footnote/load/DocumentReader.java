package footnote.load;

import footnote.json.JsonNode;
import footnote.json.JsonNumber;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.NamedConstant;
import footnote.story.Passage;
import footnote.story.StoryDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents and their passages.
 *
 * <p>In two passes: first every document is checked and every dispute noted, then the documents are made. For a dispute
 * goes both ways, and a passage may be disputed by one that is written further down.
 */
final class DocumentReader {
    private final LoadContext context;
    private final PassageReferences references;
    private final List<Draft> drafts = new ArrayList<>();
    /** For each passage, those that it disputes or that dispute it. */
    private final Map<String, Set<Dispute>> disputes = new LinkedHashMap<>();

    DocumentReader(LoadContext context) {
        this.context = context;
        this.references = new PassageReferences(context);
    }

    /** A document and its passages, checked, but not yet made. */
    private record Draft(JsonObject.Member written, Fields fields, List<PassageDraft> passages) {}

    private record PassageDraft(JsonObject.Member written, Fields fields) {}

    /** Reads a file's documents. */
    void read(Fields file) {
        for (JsonObject.Member member : file.named("documents", Identifiers.DOCUMENT)) {
            Fields fields = new Fields(context, Format.DOCUMENT, member);
            List<PassageDraft> passages = passages(fields);
            if (context.declared.isFirst(Identifiers.DOCUMENT, member)) {
                drafts.add(new Draft(member, fields, passages));
            }
        }
    }

    private List<PassageDraft> passages(Fields document) {
        List<PassageDraft> passages = new ArrayList<>();
        for (JsonObject.Member member : document.named("passages", Identifiers.PASSAGE)) {
            Fields fields = new Fields(context, Format.PASSAGE, member);
            passages.add(new PassageDraft(member, fields));
            noteDisputes(document.id(), fields);
        }
        return passages;
    }

    private void noteDisputes(String document, Fields passage) {
        String key = Passage.key(document, passage.id());
        for (JsonNode item : passage.list("disputes")) {
            if (item instanceof JsonObject written) {
                noteDispute(key, Fields.unnamed(context, Format.DISPUTE, written));
            } else {
                context.problems.add(ShapeFaults.noDispute(item));
            }
        }
    }

    private void noteDispute(String key, Fields dispute) {
        JsonString other = dispute.string("with");
        Optional<String> question = dispute.words("question");
        Optional<Dispute.Kind> kind = NamedConstant.find(Dispute.Kind.values(), dispute.wordsOrEmpty("kind"));
        if (other == null) {
            return;
        }
        if (other.value().equals(key)) {
            context.problems.add(NameFaults.disputesItself(other, key));
        } else if (references.known(other, new LoadContext.Naming("passage", key, "disputes"))
                && question.isPresent()
                && kind.isPresent()) {
            disputing(key).add(new Dispute(other.value(), question.get(), kind.get()));
            disputing(other.value()).add(new Dispute(key, question.get(), kind.get()));
        }
    }

    private Set<Dispute> disputing(String key) {
        Set<Dispute> others = disputes.get(key);
        if (others == null) {
            others = new LinkedHashSet<>();
            disputes.put(key, others);
        }
        return others;
    }

    /** The documents of all the files that were read, by id, each with its sound passages. */
    Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            Document document = document(draft);
            documents.put(document.id(), document);
            context.origins.put(document, draft.written());
        }
        return documents;
    }

    private Document document(Draft draft) {
        Fields fields = draft.fields();
        Map<String, Passage> passages = new LinkedHashMap<>();
        for (PassageDraft passage : draft.passages()) {
            Passage made = passage(fields.id(), passage.fields());
            if (made != null) {
                passages.put(made.id(), made);
                context.passages.put(made.key(), made);
                context.origins.put(made, passage.written());
                context.origins.put(
                        made.quote(), Objects.requireNonNull(passage.fields().string("quote")));
            }
        }
        return new Document(
                fields.id(),
                fields.wordsOrEmpty("title"),
                fields.words("short"),
                fields.words("author"),
                fields.date("date", StoryDate.UNDATED),
                fields.words("about"),
                fields.words("file"),
                sha256(fields),
                fields.whole("words"),
                share(fields),
                fields.flag("placeholder"),
                passages);
    }

    private @Nullable Passage passage(String document, Fields fields) {
        Optional<Integer> paragraph = fields.whole("paragraph");
        Optional<String> quote = fields.words("quote");
        Optional<Passage.Kind> kind = NamedConstant.find(Passage.Kind.values(), fields.wordsOrEmpty("kind"));
        StoryDate date = fields.date("date", StoryDate.UNDATED);
        if (paragraph.isEmpty() || quote.isEmpty() || kind.isEmpty()) {
            return null;
        }
        Set<Dispute> others = disputes.getOrDefault(Passage.key(document, fields.id()), Set.of());
        return new Passage(
                document,
                fields.id(),
                paragraph.get(),
                quote.get(),
                fields.words("lead"),
                fields.words("speaker"),
                fields.words("basis"),
                kind.get(),
                date,
                fields.words("when"),
                fields.words("editors-note"),
                List.copyOf(others));
    }

    private Optional<String> sha256(Fields fields) {
        JsonString written = fields.string("sha256");
        if (written == null) {
            return Optional.empty();
        }
        if (!ScalarSyntax.isSha256(written.value())) {
            context.problems.add(ShapeFaults.badSha256(written));
        }
        return Optional.of(written.value());
    }

    private static Optional<Double> share(Fields fields) {
        JsonNode share = fields.get("quote-at-most");
        return share instanceof JsonNumber number ? Optional.of(number.value()) : Optional.empty();
    }
}
