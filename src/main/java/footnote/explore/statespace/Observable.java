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
 *
 * @param about the paragraph, effect, level of a status line or variable
 * @param asked the cells at which it looks
 */
public record Observable(Object about, BitSet asked) {

    /** All of a story. A variable that nothing writes is none: its values are known. */
    public static List<Observable> all(Story story, StateVector cells) {
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
            all.add(new Observable(variable, asked));
        });
        return all;
    }

    private static void add(Paragraph paragraph, StateVector cells, Collection<Observable> all) {
        BitSet asked = new BitSet();
        paragraph.asks(cells.into(asked));
        if (!asked.isEmpty()) {
            all.add(new Observable(paragraph, asked));
        }
    }

    private static void add(Role.Shown shown, StateVector cells, Collection<Observable> all) {
        BitSet asked = new BitSet();
        cells.asked(shown.condition(), asked);
        if (!asked.isEmpty()) {
            all.add(new Observable(shown, asked));
        }
    }

    private static void add(
            Effect effect, StateVector cells, Collection<Observable> all, Map<Variable, BitSet> written) {
        BitSet asked = new BitSet();
        effect.asks(cells.into(asked));
        if (!effect.conditions().isEmpty()) {
            all.add(new Observable(effect, asked));
        }
        effect.writes(
                variable -> written.computeIfAbsent(variable, v -> new BitSet()).or(asked));
    }

    /** The questions in groups that look at the very same cells. */
    public static Collection<List<Observable>> alike(List<Observable> questions) {
        Map<BitSet, List<Observable>> alike = new LinkedHashMap<>();
        questions.forEach(question -> alike.computeIfAbsent(question.asked, cells -> new ArrayList<>())
                .add(question));
        return alike.values();
    }

    /** The questions in groups that look at the same cells or at some of them: one exploration answers a group. */
    public static List<List<Observable>> grouped(List<Observable> questions) {
        List<Observable> widest = new ArrayList<>(questions);
        widest.sort((a, b) -> b.asked.cardinality() - a.asked.cardinality());
        List<List<Observable>> groups = new ArrayList<>();
        Map<BitSet, List<Observable>> byCells = new HashMap<>();
        for (Observable question : widest) {
            List<Observable> group = byCells.get(question.asked);
            for (int i = 0; group == null && i < groups.size(); i++) {
                group = within(question.asked, groups.get(i).get(0).asked) ? groups.get(i) : null;
            }
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            byCells.put(question.asked, group);
            group.add(question);
        }
        return groups;
    }

    private static boolean within(BitSet some, BitSet all) {
        BitSet rest = (BitSet) some.clone();
        rest.andNot(all);
        return rest.isEmpty();
    }

    /** The scope of an exploration that answers some questions. */
    public static SlicingCriterion scope(List<Observable> questions) {
        List<Object> counted = new ArrayList<>();
        List<Variable> followed = new ArrayList<>();
        for (Observable question : questions) {
            if (question.about instanceof Variable variable) {
                followed.add(variable);
            } else {
                counted.add(question.about);
            }
        }
        return SlicingCriterion.of(counted, followed);
    }

    /** The conditions that stand in what it is about. */
    public void conditions(Consumer<Condition> conditions) {
        if (about instanceof Paragraph paragraph) {
            paragraph.walk(each -> each.conditions().forEach(conditions));
        } else if (about instanceof Effect effect) {
            effect.walk(each -> each.conditions().forEach(conditions));
        } else if (about instanceof Role.Shown shown) {
            conditions.accept(shown.condition());
        }
    }
}
