package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Facts;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers for traces. A trace is what a player sees in a state or on a step; two traces have the same number exactly where
 * the same things are seen in the same order.
 *
 * <p>The traces form a trie, whose root is {@link #NOTHING}: the number of a trace belongs to the number of the trace
 * without its last thing, and to that thing.
 */
public final class TraceInterner implements ExplorationListener {
    /** The trace in which nothing was seen. */
    public static final int NOTHING = 0;

    /** By a trace (high 32 bits) and one thing more (low 32 bits): the number of the longer trace. */
    private final Map<Long, Integer> followed = new HashMap<>();

    private final Map<Object, Integer> things = new IdentityHashMap<>();
    /** For each paragraph, as it is written, the paragraphs in which it was shown, by their words. */
    private final Map<Paragraph, Map<String, Paragraph.Visible>> wordings = new IdentityHashMap<>();

    private final List<Variable> lasting;
    private final boolean endings;
    private int trace;

    /** @param lasting the variables whose value counts as seen in every state */
    public TraceInterner(List<Variable> lasting) {
        this(lasting, false);
    }

    private TraceInterner(List<Variable> lasting, boolean endings) {
        this.lasting = List.copyOf(lasting);
        this.endings = endings;
    }

    /** Of all that is read, what an ending says at last included. */
    public static TraceInterner ofEverything() {
        return new TraceInterner(List.of(), true);
    }

    @Override
    public boolean readsEndings() {
        return endings;
    }

    /** How many numbers of traces there are, {@link #NOTHING} included. */
    public int size() {
        return followed.size() + 1;
    }

    /** For each trace, the number of the thing that was seen last in it; -1 for {@link #NOTHING}. */
    public int[] lastThings() {
        int[] last = new int[size()];
        last[NOTHING] = -1;
        followed.forEach((link, number) -> last[number] = (int) (long) link);
        return last;
    }

    /** For each trace, the number of the trace without that thing, which is smaller; -1 for {@link #NOTHING}. */
    public int[] withoutLast() {
        int[] before = new int[size()];
        before[NOTHING] = -1;
        followed.forEach((link, number) -> before[number] = (int) (link >> 32));
        return before;
    }

    /** The things that were seen, each with its number. */
    public Map<Object, Integer> things() {
        return things;
    }

    @Override
    public void in(Scene scene) {
        sees(number(scene));
    }

    @Override
    public void closed(Choice choice) {
        sees(number(choice));
    }

    /** What is seen are the words: a template that comes to the same is the same. */
    @Override
    public void shown(Paragraph paragraph, String words) {
        sees(number(wordings.computeIfAbsent(paragraph, written -> new TreeMap<>())
                .computeIfAbsent(words, paragraph::worded)));
    }

    /** For each paragraph that was seen, as it is written, the things that were seen of it, by their words. */
    public Map<Paragraph, Map<String, Paragraph.Visible>> wordings() {
        return wordings;
    }

    /** In a state the lasting values count as seen: what is kept of them is a part of what came of a playthrough. */
    @Override
    public void here(Facts facts) {
        for (Variable variable : lasting) {
            sees(facts.value(variable) - variable.from());
        }
    }

    private int number(Object thing) {
        Integer known = things.get(thing); // nothing is made for a thing that has its number, which is nearly each
        if (known == null) {
            known = things.size();
            things.put(thing, known);
        }
        return known;
    }

    private void sees(int thing) {
        long longer = (long) trace << 32 | thing;
        Integer known = followed.get(longer);
        if (known == null) {
            known = followed.size() + 1;
            followed.put(longer, known);
        }
        trace = known;
    }

    @Override
    public boolean traces() {
        return true;
    }

    @Override
    public void resumeTrace(int before) {
        trace = before;
    }

    @Override
    public int takeTrace() {
        int taken = trace;
        trace = NOTHING;
        return taken;
    }
}
