package footnote.check;

import footnote.problem.Code;
import footnote.story.Story;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the last check of a story found that rests on its rules alone: as long as these are the same, it would be found
 * again.
 *
 * <p>Kept is which thing a finding is about, its message, and the way there; places in the files, and words, are those of
 * the story as it is now. What is kept holds for one set of rules, one set of codes and one build of the program; what
 * was written for any other, is torn, or does not fit the story, counts as not there.
 */
final class KeptFindings {
    private final ProofStore store;
    private final FindingCodec codec;
    private final String key;

    private KeptFindings(ProofStore store, FindingCodec codec, String key) {
        this.store = store;
        this.codec = codec;
        this.key = key;
    }

    /**
     * Those of a story.
     *
     * @param codes those of findings that rest on the rules alone and are asked for
     */
    static KeptFindings of(Story story, InspectionRun.Question question, Set<Code> codes, ProofStore store) {
        StoryRules rules = StoryRules.of(story, question.added());
        DigestWriter key = new DigestWriter().text(rules.key()).text(question.name());
        codes.forEach(code -> key.text(code.id()));
        return new KeptFindings(store, new FindingCodec(story, rules, codes), key.hex());
    }

    /** What was found, in the order in which it was; nothing where it has to be looked for. */
    Optional<List<Finding>> find() {
        return store.find(key).flatMap(codec::read);
    }

    /** Keeps what was found with a look at every state. */
    void keep(List<Finding> found) {
        codec.write(found).ifPresent(written -> store.keep(key, written));
    }
}
