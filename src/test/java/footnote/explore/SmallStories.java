package footnote.explore;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Document;
import footnote.story.Effect;
import footnote.story.Limits;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;

/** Small stories made up from a seed, with every part of the format that can trip a proof. */
public final class SmallStories {
    private final Random random;
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> choiceCounts = new ArrayList<>();
    private final boolean cycles;
    /** Whether there is one role only, which then writes lasting values, too. */
    private final boolean solo;
    /** Whether the choices of a scene lead to the same scenes, so that only effects and texts can tell them apart. */
    private final boolean alike;
    /** Whether page turns are frequent, each a list: so that they stand in rings of choices, too. */
    private final boolean turning;

    private int paragraphs;

    private SmallStories(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.cycles = random.nextInt(3) > 0;
        this.solo = random.nextInt(3) == 0;
        this.alike = random.nextInt(3) == 0;
        this.turning = random.nextInt(4) == 0;
    }

    public static Story of(long seed) {
        return new SmallStories(seed).story(seed);
    }

    private Story story(long seed) {
        variables();
        for (int i = 0; i < 4; i++) {
            passages.put("p" + i, passage("p" + i));
        }
        int count = 3 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            ids.add("s" + i);
            boolean last = i >= count - 2;
            choiceCounts.add(
                    i == 0 && random.nextInt(4) > 0
                            ? 2
                            : last ? 0 : random.nextInt(turning ? 2 : 5) == 0 ? -1 : 1 + random.nextInt(3));
        }
        Map<String, Scene> scenes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            scenes.put(ids.get(i), scene(i));
        }
        scenes.put("past", past());
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put("one", new Role("one", "One", "", "s0", List.of()));
        if (!solo) {
            otherRoles(roles);
        }
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        chapters.put("early", new Chapter("early", "one", "Early"));
        chapters.put("late", new Chapter("late", "one", "Late"));
        Map<String, Document> documents = Map.of(
                "d",
                new Document(
                        "d",
                        "D",
                        Optional.empty(),
                        Optional.empty(),
                        StoryDate.UNDATED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        passages));
        return new Story(
                "small",
                "",
                "1",
                "Small " + seed,
                List.of(),
                "en",
                "",
                roles,
                chapters,
                variables,
                documents,
                scenes,
                marks,
                new Limits(OptionalInt.of(1), OptionalDouble.empty(), OptionalLong.empty()),
                List.of());
    }

    private void otherRoles(Map<String, Role> roles) {
        roles.put("two", new Role("two", "Two", "", ids.get(random.nextInt(2)), List.of()));
        roles.put("three", new Role("three", "Three", "", "s0", List.of()));
    }

    private void variables() {
        add("flag", Variable.Kind.FLAG, 0, 1, List.of(), random.nextBoolean() ? "early" : null, null);
        add("number", Variable.Kind.NUMBER, -1, 2, List.of(), null, null);
        add("name", Variable.Kind.NAME, 0, 2, List.of("a", "b", "c"), null, null);
        add("mood", Variable.Kind.NUMBER, 0, 2, List.of(), null, null);
        add("kept", Variable.Kind.NAME, 0, 2, List.of("x", "y", "z"), null, "one");
        add("held", Variable.Kind.FLAG, 0, 1, List.of(), null, "one");
    }

    private void add(String id, Variable.Kind kind, int from, int to, List<String> names, String lives, String owner) {
        int start = from + random.nextInt(to - from + 1);
        variables.put(
                id,
                new Variable(
                        id,
                        variables.size(),
                        kind,
                        from,
                        to,
                        start,
                        names,
                        Optional.empty(),
                        List.of(),
                        Optional.ofNullable(lives),
                        Optional.ofNullable(owner),
                        Map.of()));
    }

    private static Passage passage(String id) {
        return new Passage(
                "d",
                id,
                1,
                "quoted words of " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Passage.Kind.CLAIM,
                StoryDate.UNDATED,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private Scene scene(int i) {
        Optional<String> chapter =
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(i < ids.size() / 2 ? "early" : "late");
        return new Scene(ids.get(i), "Scene " + i, chapter, StoryDate.UNDATED, Optional.empty(), text(2), after(i));
    }

    /** Where nobody can go: with it the lasting values have something that some choice can give. */
    private Scene past() {
        List<Effect> effects = new ArrayList<>();
        for (String id : List.of("kept", "held")) {
            effects.add(new Effect.Assign(variables.get(id), value(variables.get(id))));
        }
        Choice choice = new Choice(
                "past",
                "give",
                Text.NONE,
                passages.get("p0"),
                Optional.of(Stance.QUESTIONS),
                Text.NONE,
                Text.NONE,
                Condition.ALWAYS,
                Optional.empty(),
                false,
                effects,
                Text.NONE,
                new Way(List.of(new Way.Exit(Condition.ALWAYS, "s0"))));
        return new Scene(
                "past",
                "Past",
                Optional.empty(),
                StoryDate.UNDATED,
                Optional.empty(),
                Text.NONE,
                new Continuation.Choices(Map.of("give", choice)));
    }

    private Continuation after(int i) {
        if (choiceCounts.get(i) < 0) {
            return new Continuation.PageTurn(way(i, true));
        }
        if (choiceCounts.get(i) == 0) {
            return new Continuation.Ending("End " + i, text(1));
        }
        Map<String, Choice> choices = new LinkedHashMap<>();
        Way way = way(i, false);
        for (int c = 0; c < choiceCounts.get(i); c++) {
            choices.put("c" + c, choice(i, "c" + c, alike ? way : way(i, false)));
        }
        return new Continuation.Choices(choices);
    }

    private Choice choice(int i, String id, Way to) {
        boolean once = random.nextInt(4) == 0;
        if (once) {
            mark(Choice.key(ids.get(i), id));
        }
        boolean plain = random.nextInt(5) < (alike ? 4 : 3);
        Condition condition = plain ? Condition.ALWAYS : condition(2);
        Optional<Text> closed = random.nextInt(plain ? 3 : 2) == 0 ? Optional.of(text(1)) : Optional.empty();
        return new Choice(
                ids.get(i),
                id,
                text(1),
                passages.get("p" + random.nextInt(4)),
                Optional.of(Stance.QUESTIONS),
                text(1),
                random.nextBoolean() ? Text.NONE : text(1),
                condition,
                closed,
                once,
                effects(2),
                text(1),
                to);
    }

    private Way way(int from, boolean turn) {
        List<Way.Exit> exits = new ArrayList<>();
        while (random.nextInt(turn && turning ? 2 : 4) == 0) {
            exits.add(new Way.Exit(condition(1), target(from, turn)));
        }
        exits.add(new Way.Exit(Condition.ALWAYS, target(from, turn)));
        return new Way(exits);
    }

    /** Page turns go forward, so that they are no ring; choices go back only in stories with cycles. */
    private String target(int from, boolean turn) {
        boolean forward = turn || !cycles || random.nextInt(3) > 0;
        return ids.get(forward ? from + 1 + random.nextInt(ids.size() - from - 1) : random.nextInt(ids.size()));
    }

    private List<Effect> effects(int depth) {
        List<Effect> effects = new ArrayList<>();
        while (random.nextInt(5) < (alike ? 3 : 2)) {
            effects.add(effect(depth));
        }
        return effects;
    }

    private Effect effect(int depth) {
        if (depth > 0 && random.nextInt(4) == 0) {
            List<Effect> inside = new ArrayList<>(List.of(effect(depth - 1)));
            inside.addAll(effects(depth - 1));
            return new Effect.When(condition(1), inside);
        }
        Variable variable = variable();
        if (variable.kind() == Variable.Kind.NUMBER && random.nextBoolean()) {
            return new Effect.Add(variable, random.nextBoolean() ? 1 : -1);
        }
        return new Effect.Assign(variable, value(variable));
    }

    /** Where several roles share the scenes, lasting variables are only read. */
    private Variable variable() {
        List<Variable> all = new ArrayList<>(variables.values());
        return all.get(random.nextInt(solo ? 6 : 4));
    }

    private int value(Variable variable) {
        return variable.from() + random.nextInt(variable.size());
    }

    private Condition condition(int depth) {
        int kind = random.nextInt(depth > 0 ? 8 : 5);
        if (kind < 3) {
            List<Variable> all = new ArrayList<>(variables.values());
            Variable variable = all.get(random.nextInt(all.size()));
            boolean number = variable.kind() == Variable.Kind.NUMBER;
            Comparison comparison = Comparison.values()[random.nextInt(number ? 6 : 2)];
            return new Condition.Compare(variable, comparison, value(variable));
        }
        if (kind < 5) {
            return new Condition.Happened(anyMark());
        }
        if (kind == 5) {
            return new Condition.Not(condition(depth - 1));
        }
        List<Condition> operands = List.of(condition(depth - 1), condition(depth - 1));
        return kind == 6 ? new Condition.All(operands) : new Condition.Any(operands);
    }

    private Mark anyMark() {
        int scene = random.nextInt(ids.size());
        int count = choiceCounts.get(scene);
        boolean ofChoice = count > 0 && random.nextBoolean();
        return ofChoice
                ? mark(Choice.key(ids.get(scene), "c" + random.nextInt(count)))
                : mark(ids.get(scene), random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1);
    }

    private Mark mark(String of) {
        return mark(of, 1);
    }

    private Mark mark(String of, int times) {
        Mark mark = null;
        for (int i = 1; i <= times; i++) {
            int one = i;
            mark = marks.computeIfAbsent(Mark.key(of, i), key -> new Mark(of, one, marks.size()));
        }
        return mark;
    }

    private Text text(int depth) {
        List<Paragraph> all = new ArrayList<>();
        while (random.nextInt(3) == 0 || all.isEmpty()) {
            all.add(paragraph(depth));
        }
        return new Text(all);
    }

    private Paragraph paragraph(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 3)) {
            case 3 -> new Paragraph.Quotation(passages.get("p" + random.nextInt(4)), condition(1));
            case 4 -> new Paragraph.EditorsNote("note " + paragraphs++, condition(1));
            case 5, 6 ->
                new Paragraph.FirstOf(List.of(
                        new Paragraph.Case(condition(1), text(depth - 1)),
                        new Paragraph.Case(random.nextBoolean() ? Condition.ALWAYS : condition(1), text(depth - 1))));
            case 7, 8 -> new Paragraph.Template(parts(2));
            default -> new Paragraph.Prose("prose " + paragraphs++);
        };
    }

    private List<Paragraph> parts(int depth) {
        List<Paragraph> parts = new ArrayList<>();
        while (random.nextInt(3) > 0 || parts.isEmpty()) {
            parts.add(part(depth));
        }
        return parts;
    }

    /** Some of them come to the same words, or to none. */
    private Paragraph part(int depth) {
        int kind = random.nextInt(depth > 0 ? 5 : 2);
        if (kind < 2) {
            return new Paragraph.Prose(
                    random.nextInt(3) == 0 ? "the same " : "part " + paragraphs++ + (random.nextBoolean() ? " " : ""));
        }
        if (kind == 2) {
            List<Variable> all = new ArrayList<>(variables.values());
            return new Paragraph.Value(all.get(random.nextInt(all.size())));
        }
        List<Paragraph.Case> cases = new ArrayList<>();
        Condition first = random.nextInt(3) == 0
                ? new Condition.FewerVisits(mark(ids.get(random.nextInt(ids.size())), 1 + random.nextInt(3)))
                : condition(1);
        cases.add(new Paragraph.Case(first, new Text(parts(depth - 1))));
        if (random.nextBoolean()) {
            Condition last = random.nextBoolean() ? Condition.ALWAYS : condition(1);
            cases.add(new Paragraph.Case(last, new Text(parts(depth - 1))));
        }
        return new Paragraph.FirstOf(cases);
    }
}
