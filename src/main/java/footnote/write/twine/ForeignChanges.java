package footnote.write.twine;

import footnote.write.twine.markup.MarkupNode;
import footnote.write.twine.markup.TwineAssignment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Loses the variables that something changes which isn't read, or which happens at other times than the changes of a scene. */
final class ForeignChanges {
    /** The macros that show or play a passage within another. */
    private static final Set<String> SHOWING = Set.of("include", "display", "goto");

    private final FlowGraph graph;
    private final LostVariables lost;

    ForeignChanges(FlowGraph graph, LostVariables lost) {
        this.graph = graph;
        this.lost = lost;
    }

    /**
     * Looks through all passages.
     *
     * @param each   all of them
     * @param others those among them that are no scenes, and don't happen once at the beginning
     */
    void lose(List<PassageFlow> each, List<PassageFlow> others) {
        each.forEach(this::loseWhatForeignChanges);
        for (PassageFlow other : others) {
            String reason = "\"" + other.passage.name() + "\", which is no scene, changes it";
            loseChanged(other.allChanges(), reason);
        }
        each.forEach(this::loseIncluded);
    }

    private void loseChanged(Stream<TwineAssignment> changes, String reason) {
        changes.forEach(one -> lost.add(one.variable(), reason));
    }

    private void loseWhatForeignChanges(PassageFlow flow) {
        for (MarkupNode.Foreign foreign : flow.foreign) {
            String reason = foreign.kind() + " changes it in \"" + flow.passage.name() + "\"";
            Set<String> changed = new LinkedHashSet<>(foreign.changes());
            PassageFlow.changed(foreign.content(), changed);
            changed.forEach(name -> lost.add(name, reason));
        }
    }

    /** What a passage sets that another shows within itself is set at other times than when a player comes there. */
    private void loseIncluded(PassageFlow flow) {
        for (MarkupNode.Foreign foreign : flow.foreign) {
            if (!SHOWING.contains(foreign.name())) {
                continue;
            }
            String target = foreign.argument().replaceAll("^[\"']|[\"']$", "");
            String reason = foreign.kind() + " shows the passage that changes it, in \"" + flow.passage.name() + "\"";
            graph.find(target)
                    .ifPresentOrElse(shown -> loseChanged(shown.changes.stream(), reason), () -> lost.addAll(reason));
        }
    }
}
