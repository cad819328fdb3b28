package footnote.explore;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stories;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A story that differs from another in one small thing, as a slip of its writer might make it.
 *
 * @param what what was changed, and where
 * @param at   the scene in which it was
 */
record Mutant(String what, String at, Story story) {

    /** What can be changed, each in the places in which a story has it. */
    enum Kind {
        NO_CONDITION,
        NEGATED,
        NO_OPERAND,
        OTHER_VALUE,
        OTHER_COMPARISON,
        OTHER_MARK,
        NO_EFFECT,
        OTHER_EFFECT,
        OTHER_EXIT,
        SWAPPED_EXITS,
        NO_CHOICE,
        NO_ONCE,
        OTHER_PASSAGE,
        NO_CLOSED,
        NO_THEN,
        NO_PARAGRAPH,
        NO_PART,
        OTHER_PRINTED,
        SWAPPED_CASES,
        NO_CASE
    }

    /** So many mutants of a story, the same for the same seed: every kind in turn, at a place that the seed picks. */
    static List<Mutant> of(Story story, int count, long seed) {
        Random random = new Random(seed);
        Map<Kind, Integer> places = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            int many = count(story, kind);
            if (many > 0) {
                places.put(kind, many);
            }
        }
        List<Mutant> mutants = new ArrayList<>();
        Set<String> met = new HashSet<>();
        List<Kind> kinds = List.copyOf(places.keySet());
        for (int i = 0; mutants.size() < count && i < 100 * count; i++) {
            Kind kind = kinds.get(i % kinds.size());
            Mutant mutant = at(story, kind, random.nextInt(places.get(kind)), random.nextInt());
            if (!mutant.at.isEmpty() && met.add(mutant.what)) {
                mutants.add(mutant);
            }
        }
        return mutants;
    }

    private static int count(Story story, Kind kind) {
        Mutator slip = new Mutator(story, kind, -1, 0);
        story.scenes().values().forEach(slip::scene);
        return slip.places();
    }

    private static Mutant at(Story story, Kind kind, int place, int seed) {
        Mutator slip = new Mutator(story, kind, place, seed);
        Map<String, Scene> scenes = new LinkedHashMap<>();
        String at = "";
        for (Scene scene : story.scenes().values()) {
            Scene now = slip.scene(scene);
            scenes.put(scene.id(), now);
            at = now == scene ? at : scene.id();
        }
        Story mutated = Stories.with(story, scenes);
        return new Mutant(kind + " in " + at + ": " + slip.what(), at, mutated);
    }

    /** Who can come to the scene: the role of its chapter, or any where it has none. */
    List<Role> roles() {
        Optional<Role> role = story.scene(at)
                .chapter()
                .map(story.chapters()::get)
                .map(Chapter::role)
                .map(story.roles()::get);
        return role.map(List::of).orElse(List.copyOf(story.roles().values()));
    }

    /**
     * The paragraphs that stand directly in a text and on which the change bears at first hand: those that only one of
     * the two has, and those that ask about what a choice that only one of them has writes.
     */
    Set<Paragraph> about(Story original) {
        Set<Paragraph> about = onlyOne(roots(original), roots(story));
        Set<Variable> written = new HashSet<>();
        for (Choice choice : onlyOne(choices(original), choices(story))) {
            choice.effects().forEach(effect -> effect.writes(written::add));
        }
        for (Scene scene : story.scenes().values()) {
            scene.texts(text -> text.paragraphs().stream()
                    .filter(paragraph -> asked(paragraph).stream().anyMatch(written::contains))
                    .forEach(about::add));
        }
        return about;
    }

    /** The passages that only one of the two cites there. */
    Set<Passage> cited(Story original) {
        Set<Passage> before = passages(original);
        Set<Passage> now = passages(story);
        Set<Passage> some = new LinkedHashSet<>(before);
        some.addAll(now);
        some.removeIf(passage -> before.contains(passage) && now.contains(passage));
        return some;
    }

    private Set<Passage> passages(Story one) {
        Set<Passage> passages = new LinkedHashSet<>();
        one.scene(at).choices().forEach(choice -> passages.add(choice.passage()));
        return passages;
    }

    private Set<Paragraph> roots(Story one) {
        Set<Paragraph> roots = identities();
        one.scene(at).texts(text -> roots.addAll(text.paragraphs()));
        return roots;
    }

    private Set<Choice> choices(Story one) {
        Set<Choice> choices = identities();
        choices.addAll(one.scene(at).choices());
        return choices;
    }

    private static <T> Set<T> onlyOne(Set<T> some, Set<T> others) {
        Set<T> all = identities();
        some.stream().filter(one -> !others.contains(one)).forEach(all::add);
        others.stream().filter(one -> !some.contains(one)).forEach(all::add);
        return all;
    }

    private static <T> Set<T> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static Set<Variable> asked(Paragraph paragraph) {
        Set<Variable> found = new LinkedHashSet<>();
        paragraph.asks(new Condition.Asked() {
            @Override
            public void variable(Variable variable) {
                found.add(variable);
            }

            @Override
            public void mark(Mark mark) {}
        });
        return found;
    }
}
