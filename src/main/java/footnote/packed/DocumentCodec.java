package footnote.packed;

import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.StoryDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents with their passages, each of which gets its number here. */
final class DocumentCodec implements Codec<Document> {
    private static final Passage.Kind[] KINDS = Passage.Kind.values();
    private static final Dispute.Kind[] DISPUTES = Dispute.Kind.values();

    private final Numbered numbered;
    private final PassageCodec passages = new PassageCodec();
    private final DisputeCodec disputes = new DisputeCodec();

    DocumentCodec(Numbered numbered) {
        this.numbered = numbered;
    }

    @Override
    public void write(Document document, PackedWriter out) {
        out.text(document.id());
        out.text(document.title());
        out.maybe(document.shortName());
        out.maybe(document.author());
        write(document.date(), out);
        out.maybe(document.about());
        out.maybe(document.file());
        out.maybe(document.sha256());
        out.maybe(document.words().map(String::valueOf));
        out.maybe(document.quoteAtMost().map(String::valueOf));
        out.flag(document.placeholder());
        out.list(List.copyOf(document.passages().values()), passages);
    }

    @Override
    public Document read(PackedReader in) {
        return new Document(
                in.text(),
                in.text(),
                in.maybe(),
                in.maybe(),
                readDate(in),
                in.maybe(),
                in.maybe(),
                in.maybe(),
                readWords(in),
                readShare(in),
                in.flag(),
                byId(in.list(passages)));
    }

    private static Optional<Integer> readWords(PackedReader in) {
        Optional<String> words = in.maybe();
        return words.isPresent() ? Optional.of(Integer.valueOf(words.get())) : Optional.empty();
    }

    private static Optional<Double> readShare(PackedReader in) {
        Optional<String> share = in.maybe();
        return share.isPresent() ? Optional.of(Double.valueOf(share.get())) : Optional.empty();
    }

    private static Map<String, Passage> byId(List<Passage> passages) {
        Map<String, Passage> byId = new LinkedHashMap<>();
        for (Passage passage : passages) {
            byId.put(passage.id(), passage);
        }
        return byId;
    }

    private final class PassageCodec implements Codec<Passage> {
        @Override
        public void write(Passage passage, PackedWriter out) {
            out.text(passage.document());
            out.text(passage.id());
            out.number(passage.paragraph());
            out.text(passage.quote());
            out.maybe(passage.lead());
            out.maybe(passage.speaker());
            out.maybe(passage.basis());
            out.number(passage.kind().ordinal());
            DocumentCodec.write(passage.date(), out);
            out.maybe(passage.when());
            out.maybe(passage.editorsNote());
            out.list(passage.disputes(), disputes);
            numbered.passages.addWritten(passage);
        }

        @Override
        public Passage read(PackedReader in) {
            return numbered.passages.addRead(new Passage(
                    in.text(),
                    in.text(),
                    in.number(),
                    in.text(),
                    in.maybe(),
                    in.maybe(),
                    in.maybe(),
                    KINDS[in.number()],
                    readDate(in),
                    in.maybe(),
                    in.maybe(),
                    in.list(disputes)));
        }
    }

    private static final class DisputeCodec implements Codec<Dispute> {
        @Override
        public void write(Dispute dispute, PackedWriter out) {
            out.text(dispute.with());
            out.text(dispute.question());
            out.number(dispute.kind().ordinal());
        }

        @Override
        public Dispute read(PackedReader in) {
            return new Dispute(in.text(), in.text(), DISPUTES[in.number()]);
        }
    }

    static void write(StoryDate date, PackedWriter out) {
        out.number(date.year());
        out.number(date.month());
        out.number(date.day());
        out.flag(date.before());
    }

    static StoryDate readDate(PackedReader in) {
        return new StoryDate(in.number(), in.number(), in.number(), in.flag());
    }
}
