package footnote.explore.statespace;

import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Something that the offers do not answer: a paragraph with conditions, an effect or a level with one, or which values a
 * variable gets.
 */
public sealed interface Observable {

    /** The paragraph, effect, level of a status line or variable. */
    Object about();

    /** The cells at which it looks. */
    BitSet asked();

    /** Calls {@code conditions} with each condition that stands in what it is about. */
    void conditions(Consumer<Condition> conditions);

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of observable. */
    interface Visitor<R> {
        R paragraph(ShownParagraph shown);

        R effect(ConditionalEffect effect);

        R level(ShownLevel level);

        R values(VariableValues values);
    }

    /** Whether a paragraph with conditions is shown, and which parts of it. */
    record ShownParagraph(Paragraph about, BitSet asked) implements Observable {
        @Override
        public void conditions(Consumer<Condition> conditions) {
            about.walk(each -> each.conditions().forEach(conditions));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** What becomes of the conditions of an effect that stands directly in a choice. */
    record ConditionalEffect(Effect about, BitSet asked) implements Observable {
        @Override
        public void conditions(Consumer<Condition> conditions) {
            about.walk(each -> each.conditions().forEach(conditions));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.effect(this);
        }
    }

    /** Whether a level of a status line is shown. */
    record ShownLevel(Role.Shown about, BitSet asked) implements Observable {
        @Override
        public void conditions(Consumer<Condition> conditions) {
            conditions.accept(about.condition());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.level(this);
        }
    }

    /** Which values a variable gets. */
    record VariableValues(Variable about, BitSet asked) implements Observable {
        @Override
        public void conditions(Consumer<Condition> conditions) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.values(this);
        }
    }

    /** All of a story. A variable that nothing writes is none: its values are known. */
    static List<Observable> all(Story story, StateVector cells) {
        List<Observable> all = new ArrayList<>();
        Map<Variable, BitSet> written = new LinkedHashMap<>();
        for (Scene scene : story.scenes().values()) {
            scene.texts(text -> text.paragraphs().forEach(paragraph -> add(paragraph, cells, all)));
            for (Choice choice : scene.choices()) {
                choice.effects().forEach(effect -> add(effect, cells, all, written));
            }
        }
        for (Role role : story.roles().values()) {
            role.shows().forEach(shown -> add(shown, cells, all));
        }
        written.forEach((variable, asked) -> {
            asked.set(cells.of(variable));
            all.add(new VariableValues(variable, asked));
        });
        return all;
    }

    private static void add(Paragraph paragraph, StateVector cells, Collection<Observable> all) {
        BitSet asked = new BitSet();
        paragraph.asks(cells.into(asked));
        if (!asked.isEmpty()) {
            all.add(new ShownParagraph(paragraph, asked));
        }
    }

    private static void add(Role.Shown shown, StateVector cells, Collection<Observable> all) {
        BitSet asked = new BitSet();
        cells.asked(shown.condition(), asked);
        if (!asked.isEmpty()) {
            all.add(new ShownLevel(shown, asked));
        }
    }

    private static void add(
            Effect effect, StateVector cells, Collection<Observable> all, Map<Variable, BitSet> written) {
        BitSet asked = new BitSet();
        effect.asks(cells.into(asked));
        if (!effect.conditions().isEmpty()) {
            all.add(new ConditionalEffect(effect, asked));
        }
        effect.writes(
                variable -> written.computeIfAbsent(variable, v -> new BitSet()).or(asked));
    }

    /** The paragraphs among all of a story. */
    static List<ShownParagraph> paragraphs(Story story, StateVector cells) {
        List<ShownParagraph> paragraphs = new ArrayList<>();
        all(story, cells)
                .forEach(question -> question.accept(new Visitor<Void>() {
                    @Override
                    public Void paragraph(ShownParagraph shown) {
                        paragraphs.add(shown);
                        return null;
                    }

                    @Override
                    public Void effect(ConditionalEffect effect) {
                        return null;
                    }

                    @Override
                    public Void level(ShownLevel level) {
                        return null;
                    }

                    @Override
                    public Void values(VariableValues values) {
                        return null;
                    }
                }));
        return paragraphs;
    }

    /** The observables in groups that look at the very same cells. */
    static <T extends Observable> Collection<List<T>> alike(List<T> questions) {
        Map<BitSet, List<T>> alike = new LinkedHashMap<>();
        questions.forEach(question -> alike.computeIfAbsent(question.asked(), cells -> new ArrayList<>())
                .add(question));
        return alike.values();
    }

    /** The observables in groups that look at the same cells or at some of them: one exploration answers a group. */
    static <T extends Observable> List<List<T>> grouped(List<T> questions) {
        List<T> widest = new ArrayList<>(questions);
        widest.sort((a, b) -> b.asked().cardinality() - a.asked().cardinality());
        List<List<T>> groups = new ArrayList<>();
        Map<BitSet, List<T>> byCells = new HashMap<>();
        for (T question : widest) {
            List<T> group = byCells.get(question.asked());
            for (int i = 0; group == null && i < groups.size(); i++) {
                group = within(question.asked(), groups.get(i).get(0).asked()) ? groups.get(i) : null;
            }
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            byCells.put(question.asked(), group);
            group.add(question);
        }
        return groups;
    }

    private static boolean within(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    /** The criterion of an exploration that answers some of them. */
    static SlicingCriterion criterion(List<? extends Observable> questions) {
        List<Object> counted = new ArrayList<>();
        List<Variable> followed = new ArrayList<>();
        Visitor<Boolean> sorting = new Visitor<>() {
            @Override
            public Boolean paragraph(ShownParagraph shown) {
                return counted.add(shown.about());
            }

            @Override
            public Boolean effect(ConditionalEffect effect) {
                return counted.add(effect.about());
            }

            @Override
            public Boolean level(ShownLevel level) {
                return counted.add(level.about());
            }

            @Override
            public Boolean values(VariableValues values) {
                return followed.add(values.about());
            }
        };
        questions.forEach(question -> question.accept(sorting));
        return SlicingCriterion.of(counted, followed);
    }
}
