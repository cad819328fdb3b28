package footnote.explore;

import footnote.story.Choice;
import footnote.story.Comparison;
import footnote.story.Condition;
import footnote.story.Continuation;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * One change of one kind, at the place of its kind with a given number; what it does not touch stays the same object.
 *
 * <p>It goes through one scene after another and counts the places at which it could be made.
 */
final class Mutator {
    private final Story story;
    private final Mutant.Kind kind;
    private final int wanted;
    private final Random random;
    private int places;
    private String what = "";

    Mutator(Story story, Mutant.Kind kind, int wanted, int seed) {
        this.story = story;
        this.kind = kind;
        this.wanted = wanted;
        this.random = new Random(seed);
    }

    int places() {
        return places;
    }

    String what() {
        return what;
    }

    private boolean here(Mutant.Kind asked) {
        return kind == asked && places++ == wanted;
    }

    private <T> T say(Object before, T after) {
        what = brief(before) + " -> " + brief(after);
        return after;
    }

    private static String brief(Object thing) {
        String words = String.valueOf(thing);
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }

    Scene scene(Scene scene) {
        Text text = text(scene.text());
        Continuation after = after(scene);
        return text == scene.text() && after == scene.after()
                ? scene
                : new Scene(scene.id(), scene.title(), scene.chapter(), scene.date(), scene.passage(), text, after);
    }

    private Continuation after(Scene scene) {
        if (scene.after() instanceof Continuation.PageTurn turn) {
            Way to = way(turn.to());
            return to == turn.to() ? turn : new Continuation.PageTurn(to);
        }
        if (scene.after() instanceof Continuation.Ending ending) {
            Text about = text(ending.about());
            return about == ending.about() ? ending : new Continuation.Ending(ending.name(), about);
        }
        Map<String, Choice> choices = new LinkedHashMap<>();
        boolean same = true;
        for (Choice choice : scene.choices()) {
            if (here(Mutant.Kind.NO_CHOICE)) {
                say(choice, "left out");
                same = false;
            } else {
                choices.put(choice.id(), choice(choice));
                same &= choices.get(choice.id()) == choice;
            }
        }
        return same ? scene.after() : new Continuation.Choices(choices);
    }

    private Choice choice(Choice old) {
        Condition condition = condition(old.condition());
        Text text = text(old.text());
        Text margin = text(old.margin());
        Text did = text(old.did());
        Optional<Text> closed = old.closed().map(this::text);
        if (closed.isPresent() && here(Mutant.Kind.NO_CLOSED)) {
            closed = say(old.key() + "'s closed", Optional.empty());
        }
        boolean once = old.once() && !here(Mutant.Kind.NO_ONCE);
        if (once != old.once()) {
            say(old.key() + " once", "again and again");
        }
        Text then = text(old.then());
        if (!old.then().paragraphs().isEmpty() && here(Mutant.Kind.NO_THEN)) {
            then = say(old.key() + " then", Text.NONE);
        }
        List<Effect> effects = list(old.effects(), this::effect, Mutant.Kind.NO_EFFECT);
        Passage passage = here(Mutant.Kind.OTHER_PASSAGE) ? otherPassage(old) : old.passage();
        Way to = way(old.to());
        boolean same = condition == old.condition()
                && text == old.text()
                && margin == old.margin()
                && did == old.did()
                && closed.equals(old.closed())
                && once == old.once()
                && effects == old.effects()
                && then == old.then()
                && to == old.to()
                && passage == old.passage()
                && closed.orElse(null) == old.closed().orElse(null);
        return same
                ? old
                : new Choice(
                        old.scene(),
                        old.id(),
                        text,
                        passage,
                        old.stance(),
                        margin,
                        did,
                        condition,
                        closed,
                        once,
                        effects,
                        then,
                        to);
    }

    private Passage otherPassage(Choice choice) {
        List<Passage> all = new ArrayList<>();
        story.documents()
                .values()
                .forEach(document -> all.addAll(document.passages().values()));
        all.remove(choice.passage());
        return say(choice.key() + " " + choice.passage(), all.get(random.nextInt(all.size())));
    }

    private Way way(Way way) {
        List<Way.Exit> exits = new ArrayList<>();
        boolean same = true;
        for (Way.Exit exit : way.exits()) {
            Condition condition = condition(exit.condition());
            String to = here(Mutant.Kind.OTHER_EXIT) ? say(exit.scene(), otherScene(exit.scene())) : exit.scene();
            boolean kept = condition == exit.condition() && to.equals(exit.scene());
            exits.add(kept ? exit : new Way.Exit(condition, to));
            same &= kept;
        }
        for (int i = 1; i < exits.size(); i++) {
            if (here(Mutant.Kind.SWAPPED_EXITS)) {
                Way.Exit first = exits.get(i - 1);
                Way.Exit second = exits.get(i);
                exits.set(i - 1, new Way.Exit(first.condition(), second.scene()));
                exits.set(i, new Way.Exit(second.condition(), first.scene()));
                say(first + ", " + second, "exchanged");
                same = false;
            }
        }
        return same ? way : new Way(exits);
    }

    /** One of the same chapter's role that is no page turn: so no ring of page turns alone is made. */
    private String otherScene(String id) {
        List<String> all = new ArrayList<>();
        for (Scene scene : story.scenes().values()) {
            if (!(scene.after() instanceof Continuation.PageTurn)
                    && !scene.id().equals(id)
                    && role(scene).equals(role(story.scene(id)))) {
                all.add(scene.id());
            }
        }
        return all.isEmpty() ? id : all.get(random.nextInt(all.size()));
    }

    private String role(Scene scene) {
        return scene.chapter()
                .map(chapter -> story.chapters().get(chapter).role())
                .orElse("");
    }

    private Effect effect(Effect effect) {
        if (effect instanceof Effect.When when) {
            Condition condition = condition(when.condition());
            List<Effect> inside = list(when.effects(), this::effect, Mutant.Kind.NO_EFFECT);
            return condition == when.condition() && inside == when.effects()
                    ? when
                    : new Effect.When(condition, inside);
        }
        if (!here(Mutant.Kind.OTHER_EFFECT)) {
            return effect;
        }
        if (effect instanceof Effect.Add add) {
            return say(
                    effect,
                    new Effect.Add(
                            add.variable(),
                            random.nextBoolean() ? -add.amount() : add.amount() + Integer.signum(add.amount())));
        }
        Effect.Assign assign = (Effect.Assign) effect;
        return say(effect, new Effect.Assign(assign.variable(), otherValue(assign.variable(), assign.value())));
    }

    private int otherValue(Variable variable, int value) {
        int other = variable.from() + random.nextInt(variable.size() - 1);
        return other < value ? other : other + 1;
    }

    /** A condition that stands by itself: of a choice, an exit, an effect or a paragraph. */
    private Condition condition(Condition condition) {
        if (condition == Condition.ALWAYS) {
            return condition;
        }
        if (here(Mutant.Kind.NO_CONDITION)) {
            return say(condition, Condition.ALWAYS);
        }
        if (here(Mutant.Kind.NEGATED)) {
            return say(
                    condition, condition instanceof Condition.Not not ? not.operand() : new Condition.Not(condition));
        }
        return inside(condition);
    }

    private Condition inside(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return compare(compare);
        }
        if (condition instanceof Condition.Happened happened) {
            return story.marks().size() > 1 && here(Mutant.Kind.OTHER_MARK)
                    ? say(condition, new Condition.Happened(otherMark(happened.mark())))
                    : condition;
        }
        if (condition instanceof Condition.Not not) {
            Condition operand = inside(not.operand());
            return operand == not.operand() ? not : new Condition.Not(operand);
        }
        List<Condition> operands = list(condition.operands(), this::inside, Mutant.Kind.NO_OPERAND);
        if (operands == condition.operands()) {
            return condition;
        }
        return operands.size() == 1
                ? operands.get(0)
                : condition instanceof Condition.All ? new Condition.All(operands) : new Condition.Any(operands);
    }

    private Condition compare(Condition.Compare compare) {
        Variable variable = compare.variable();
        if (here(Mutant.Kind.OTHER_VALUE)) {
            return say(
                    compare,
                    new Condition.Compare(variable, compare.comparison(), otherValue(variable, compare.constant())));
        }
        if (here(Mutant.Kind.OTHER_COMPARISON)) {
            int count = variable.kind() == Variable.Kind.NUMBER ? Comparison.values().length : 2;
            Comparison other =
                    Comparison.values()[(compare.comparison().ordinal() + 1 + random.nextInt(count - 1)) % count];
            return say(compare, new Condition.Compare(variable, other, compare.constant()));
        }
        return compare;
    }

    private Mark otherMark(Mark mark) {
        List<Mark> all = new ArrayList<>(story.marks().values());
        all.remove(mark);
        return all.get(random.nextInt(all.size()));
    }

    private Text text(Text text) {
        List<Paragraph> paragraphs = list(text.paragraphs(), this::paragraph, Mutant.Kind.NO_PARAGRAPH);
        return paragraphs == text.paragraphs() ? text : new Text(paragraphs);
    }

    private Paragraph paragraph(Paragraph paragraph) {
        return paragraph.accept(new Slips());
    }

    private final class Slips implements Paragraph.Visitor<Paragraph> {
        @Override
        public Paragraph prose(Paragraph.Prose prose) {
            return prose;
        }

        @Override
        public Paragraph template(Paragraph.Template template) {
            List<Paragraph> parts = list(template.parts(), Mutator.this::paragraph, Mutant.Kind.NO_PART);
            return parts == template.parts() ? template : new Paragraph.Template(parts);
        }

        @Override
        public Paragraph value(Paragraph.Value value) {
            return here(Mutant.Kind.OTHER_PRINTED)
                    ? say(value, new Paragraph.Value(otherVariable(value.variable())))
                    : value;
        }

        @Override
        public Paragraph quotation(Paragraph.Quotation quotation) {
            Condition condition = Mutator.this.condition(quotation.condition());
            return condition == quotation.condition()
                    ? quotation
                    : new Paragraph.Quotation(quotation.passage(), condition);
        }

        @Override
        public Paragraph editorsNote(Paragraph.EditorsNote note) {
            Condition condition = Mutator.this.condition(note.condition());
            return condition == note.condition() ? note : new Paragraph.EditorsNote(note.source(), condition);
        }

        @Override
        public Paragraph firstOf(Paragraph.FirstOf first) {
            return Mutator.this.firstOf(first);
        }
    }

    private Variable otherVariable(Variable variable) {
        List<Variable> all = new ArrayList<>(story.variables().values());
        all.remove(variable);
        return all.get(random.nextInt(all.size()));
    }

    private Paragraph firstOf(Paragraph.FirstOf first) {
        List<Paragraph.Case> cases = new ArrayList<>(list(
                first.cases(),
                one -> {
                    Condition condition = condition(one.condition());
                    Text text = text(one.text());
                    return condition == one.condition() && text == one.text()
                            ? one
                            : new Paragraph.Case(condition, text);
                },
                Mutant.Kind.NO_CASE));
        boolean same = cases.equals(first.cases()) && identical(cases, first.cases());
        for (int i = 1; i < cases.size(); i++) {
            if (here(Mutant.Kind.SWAPPED_CASES)) {
                Paragraph.Case one = cases.get(i - 1);
                Paragraph.Case other = cases.get(i);
                cases.set(i - 1, new Paragraph.Case(one.condition(), other.text()));
                cases.set(i, new Paragraph.Case(other.condition(), one.text()));
                say(one + ", " + other, "exchanged");
                same = false;
            }
        }
        return same ? first : new Paragraph.FirstOf(cases);
    }

    private static boolean identical(List<?> some, List<?> others) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The list with a member changed or left out; the same list where nothing is. */
    private <T> List<T> list(List<T> old, UnaryOperator<T> change, Mutant.Kind leftOut) {
        List<T> now = new ArrayList<>();
        boolean same = true;
        for (T one : old) {
            if (here(leftOut)) {
                say(one, "left out");
                same = false;
            } else {
                T changed = change.apply(one);
                now.add(changed);
                same &= changed == one;
            }
        }
        return same ? old : now;
    }
}
