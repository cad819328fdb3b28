package footnote.load;

import footnote.json.JsonString;
import footnote.story.Passage;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows {@code document#passage} to the passage that is meant. */
final class PassageReferences {
    private final LoadContext context;

    PassageReferences(LoadContext context) {
        this.context = context;
    }

    /** The passage; null where there is none or it is faulty. That there is none is reported, as by {@link #known}. */
    @Nullable
    Passage find(JsonString reference, LoadContext.Naming naming) {
        return known(reference, naming) ? context.passages.get(reference.value()) : null;
    }

    /** Whether such a passage is written somewhere. If not, that is reported, unless it may stand in an unread file. */
    boolean known(JsonString reference, LoadContext.Naming naming) {
        String written = reference.value();
        int hash = written.indexOf('#');
        if (hash < 0) {
            context.problems.add(NameFaults.noPassageReference(reference, likely(written)));
            return false;
        }
        String document = written.substring(0, hash);
        if (context.foreign(document, reference.file(), reference)) {
            return false;
        }
        Set<String> passages = context.declared.passagesOf(document);
        if (passages != null && passages.contains(written.substring(hash + 1))) {
            return true;
        }
        report(reference, document, passages, naming);
        return false;
    }

    private void report(
            JsonString reference, String document, @Nullable Set<String> passages, LoadContext.Naming naming) {
        if (passages != null) {
            context.problems.add(
                    Identifiers.PASSAGE.noun() + " " + reference.value(),
                    NameFaults.unknown(Identifiers.PASSAGE, reference.span(), reference.value(), naming.words())
                            .withSuggestion(
                                    likely(document, reference.value().substring(document.length() + 1), passages)));
        } else if (!context.declared.has(Identifiers.DOCUMENT, document)
                && !context.declared.mayStandElsewhere(document)) {
            context.problems.add(
                    Identifiers.DOCUMENT.noun() + " " + document,
                    NameFaults.unknown(
                                    Identifiers.DOCUMENT, reference.span(), document, naming.words() + " a passage of")
                            .withSuggestion(context.likely(document, context.declared.names(Identifiers.DOCUMENT))));
        }
    }

    private Optional<String> likely(String document, String passage, Set<String> passages) {
        Optional<String> near = context.likely(passage, passages);
        return near.isPresent() ? Optional.of(Passage.key(document, near.get())) : near;
    }

    /** The passage of that name, or of a name like it, in whatever document it stands. */
    private Optional<String> likely(String written) {
        for (String document : context.declared.names(Identifiers.DOCUMENT)) {
            Set<String> passages = context.declared.passagesOf(document);
            Optional<String> near = passages == null ? Optional.empty() : likely(document, written, passages);
            if (near.isPresent()) {
                return near;
            }
        }
        return Optional.empty();
    }
}
