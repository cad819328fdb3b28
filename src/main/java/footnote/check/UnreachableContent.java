package footnote.check;

import footnote.explore.coverage.StoryCoverage;
import footnote.explore.statespace.WayThere;
import footnote.problem.Code;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Text;
import footnote.story.Way;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What nobody can come to, and conditions that decide nothing.
 *
 * <p>The outermost thing is told, and nothing in it: in a scene that nobody reaches no choice is ever offered, either.
 */
final class UnreachableContent implements Inspection {
    @Override
    public String claim() {
        return "everything can be reached and every condition decides something";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(
                Code.UNREACHABLE_SCENE,
                Code.UNREACHABLE_ENDING,
                Code.UNREACHABLE_CHOICE,
                Code.UNREACHABLE_PARAGRAPH,
                Code.NEVER_TRUE,
                Code.ALWAYS_TRUE,
                Code.IDLE_OPERAND);
    }

    @Override
    public Basis basis() {
        return Basis.ALL_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        new Pass(story.coverage(), found).look();
    }

    /** Goes through one story once. */
    private record Pass(StoryCoverage survey, FindingCollector report) {
        void look() {
            for (Role role : survey.story().roles().values()) {
                role.shows().forEach(shown -> condition(shown.condition()));
            }
            for (Scene scene : survey.story().scenes().values()) {
                if (survey.reaches(scene)) {
                    lookInto(scene);
                } else if (scene.ending().isPresent()) {
                    report.add(scene, Code.UNREACHABLE_ENDING, "nobody can come to ending \"" + scene.id() + "\"");
                } else {
                    report.add(scene, Code.UNREACHABLE_SCENE, "nobody can come to scene \"" + scene.id() + "\"");
                }
            }
        }

        private void lookInto(Scene scene) {
            text(scene.text());
            scene.ending().ifPresent(ending -> text(ending.about()));
            scene.pageTurn().ifPresent(this::way);
            for (Choice choice : scene.choices()) {
                choice.closed().ifPresent(this::text);
                if (survey.offers(choice)) {
                    lookInto(choice);
                } else {
                    report.add(
                            choice, Code.UNREACHABLE_CHOICE, "nobody is ever offered choice \"" + choice.key() + "\"");
                }
            }
        }

        private void lookInto(Choice choice) {
            condition(choice.condition());
            text(choice.text());
            text(choice.margin());
            text(choice.did());
            text(choice.then());
            choice.effects().forEach(this::effect);
            way(choice.to());
        }

        private void way(Way way) {
            way.exits().forEach(exit -> condition(exit.condition()));
        }

        private void effect(Effect effect) {
            effect.accept(new Effect.Visitor<Void>() {
                @Override
                public Void assign(Effect.Assign assign) {
                    return null;
                }

                @Override
                public Void add(Effect.Add add) {
                    return null;
                }

                @Override
                public Void when(Effect.When when) {
                    if (condition(when.condition())) {
                        when.effects().forEach(Pass.this::effect);
                    }
                    return null;
                }
            });
        }

        private void text(Text text) {
            text.paragraphs().forEach(paragraph -> paragraph.accept(new Looking(paragraph, "paragraph")));
        }

        /** Looks into what stands directly in a text, its root; what is told is the outermost thing that nobody is shown. */
        private final class Looking implements Paragraph.Visitor<Void> {
            private final Paragraph root;
            private final String noun;

            Looking(Paragraph root, String noun) {
                this.root = root;
                this.noun = noun;
            }

            @Override
            public Void firstOf(Paragraph.FirstOf first) {
                for (Paragraph.Case one : first.cases()) {
                    if (one.condition() == Condition.ALWAYS || condition(one.condition())) {
                        one.text().paragraphs().forEach(inside -> inside.accept(this));
                    }
                }
                return null;
            }

            @Override
            public Void prose(Paragraph.Prose prose) {
                isShown(prose);
                return null;
            }

            @Override
            public Void value(Paragraph.Value value) {
                isShown(value);
                return null;
            }

            @Override
            public Void template(Paragraph.Template template) {
                if (isShown(template)) {
                    Looking parts = new Looking(root, "part");
                    template.parts().forEach(part -> part.accept(parts));
                }
                return null;
            }

            @Override
            public Void quotation(Paragraph.Quotation quotation) {
                if (isShown(quotation)) {
                    condition(quotation.condition());
                }
                return null;
            }

            @Override
            public Void editorsNote(Paragraph.EditorsNote note) {
                if (isShown(note)) {
                    condition(note.condition());
                }
                return null;
            }

            private boolean isShown(Paragraph paragraph) {
                boolean never = survey.answered(root) && !survey.shows(paragraph);
                if (never) {
                    report.add(paragraph, Code.UNREACHABLE_PARAGRAPH, "nobody is ever shown this " + noun);
                }
                return !never;
            }
        }

        /**
         * Tells what is wrong with a condition, and whether what depends on it can be there. Of one that nobody wrote, such
         * as that a scene was left twice, only what depends on it is told.
         */
        private boolean condition(Condition condition) {
            if (!condition.isWritten()) {
                return true;
            }
            Optional<WayThere> way = survey.wayTo(condition);
            return survey.verdict(condition)
                    .map(verdict -> {
                        if (!verdict.canHold() && verdict.canFail()) {
                            report.add(condition, Code.NEVER_TRUE, "\"" + condition + "\" never holds here")
                                    .withWay(way);
                        } else if (verdict.canHold() && !verdict.canFail()) {
                            report.add(condition, Code.ALWAYS_TRUE, "\"" + condition + "\" always holds here")
                                    .withHint("what is there in any case needs no condition")
                                    .withWay(way);
                        } else if (verdict.canHold()) {
                            verdict.idleOperands()
                                    .forEach(operand -> report.add(
                                                    operand,
                                                    Code.IDLE_OPERAND,
                                                    "\"" + operand
                                                            + "\" makes no difference here: without it the answer is always the same")
                                            .withWay(way));
                        }
                        return verdict.canHold();
                    })
                    .orElse(true);
        }
    }
}
