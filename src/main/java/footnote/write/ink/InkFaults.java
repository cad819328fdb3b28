package footnote.write.ink;

import footnote.problem.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a run over the story met beside its flow: tags, and what has no counterpart. */
final class InkFaults {
    /** What has no counterpart, at one place. */
    private record Fault(Span where, String knot, String what, String became) {}

    private final List<Fault> faults = new ArrayList<>();
    private Optional<String> title = Optional.empty();

    /** Forgets everything: the story is followed again. */
    void clear() {
        faults.clear();
        title = Optional.empty();
    }

    void add(Span where, InkContainer in, String what, String became) {
        faults.add(new Fault(where, in.knot(), what, became));
    }

    /** Takes a tag: the story's title where it stands before the first knot, otherwise it is told. */
    void tag(Span where, InkContainer in, String words) {
        String tag = words.strip();
        if (in.knot().isEmpty() && tag.startsWith("title:") && title.isEmpty()) {
            title = Optional.of(tag.substring("title:".length()).strip());
        } else {
            add(where, in, "the tag #" + tag, "there are no tags; it is left out");
        }
    }

    Optional<String> title() {
        return title.filter(words -> !words.isBlank());
    }

    void reportTo(InkRemarks remarks) {
        faults.forEach(fault -> remarks.add(fault.where, fault.knot, fault.what, fault.became));
    }
}
