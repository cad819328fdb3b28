package footnote.check;

import footnote.explore.coverage.DeadStore;
import footnote.explore.coverage.StoryCoverage;
import footnote.problem.Code;
import footnote.story.Choice;
import footnote.story.Condition;
import footnote.story.Effect;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What a story remembers without use: effects that nothing reads, variables and values that lead nowhere. */
final class UnusedState implements Inspection {
    @Override
    public String claim() {
        return "everything that is remembered is used";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(
                Code.UNREAD_EFFECT,
                Code.UNREAD_VARIABLE,
                Code.UNUSED_VARIABLE,
                Code.UNWRITTEN_VARIABLE,
                Code.UNUSED_VALUE);
    }

    @Override
    public Basis basis() {
        return Basis.ALL_STATES;
    }

    @Override
    public void inspect(ProvenStory story, FindingCollector found) {
        new Pass(story.coverage(), found).look();
    }

    /** Goes through one story once: first who reads and who writes what, then what is missing. */
    private static final class Pass implements Condition.Asked {
        private final StoryCoverage survey;
        private final Story story;
        private final FindingCollector report;
        private final Set<Variable> read = new HashSet<>();
        private final Set<Variable> written = new HashSet<>();

        Pass(StoryCoverage survey, FindingCollector report) {
            this.survey = survey;
            this.story = survey.story();
            this.report = report;
        }

        void look() {
            for (Role role : story.roles().values()) {
                for (Role.Shown shown : role.shows()) {
                    read.add(shown.variable());
                    shown.condition().asks(this);
                }
            }
            story.scenes().values().forEach(this::note);
            for (Variable variable : story.variables().values()) {
                if (!variable.leaves().isEmpty()) {
                    read.add(variable);
                }
                tell(variable);
            }
            for (DeadStore idle : DeadStore.in(story)) {
                if (survey.offers(idle.choice()) && read.contains(variable(idle.effect()))) {
                    report.add(
                                    idle.effect(),
                                    Code.UNREAD_EFFECT,
                                    "nothing that comes after choice \""
                                            + idle.choice().key() + "\" reads \"" + idle.effect() + "\"")
                            .withWay(survey.wayTo(idle.choice()).map(way -> way.and(idle.choice())));
                }
            }
        }

        private void note(Scene scene) {
            scene.texts(this::note);
            scene.pageTurn()
                    .ifPresent(
                            way -> way.exits().forEach(exit -> exit.condition().asks(this)));
            for (Choice choice : scene.choices()) {
                choice.condition().asks(this);
                choice.to().exits().forEach(exit -> exit.condition().asks(this));
                choice.effects().forEach(this::note);
            }
        }

        /** That an addition looks at its own variable makes nobody its reader. */
        private void note(Effect effect) {
            effect.writes(written::add);
            effect.walk(each -> each.conditions().forEach(condition -> condition.asks(this)));
        }

        private void note(Text text) {
            for (Paragraph paragraph : text.paragraphs()) {
                paragraph.asks(this);
            }
        }

        @Override
        public void variable(Variable variable) {
            read.add(variable);
        }

        @Override
        public void mark(Mark mark) {}

        private void tell(Variable variable) {
            String name = "variable \"" + variable.id() + "\"";
            if (!read.contains(variable)) {
                boolean writes = written.contains(variable);
                report.add(
                        variable,
                        writes ? Code.UNREAD_VARIABLE : Code.UNUSED_VARIABLE,
                        writes ? name + " is written, but nothing reads it" : name + " is neither read nor written");
            } else if (!written.contains(variable)) {
                report.add(
                        variable,
                        Code.UNWRITTEN_VARIABLE,
                        name + " is read, but nothing changes it: it is always " + variable.word(variable.start()));
            } else if (survey.answered(variable)) {
                values(variable, name);
            }
        }

        private void values(Variable variable, String name) {
            Set<Integer> taken = new HashSet<>();
            for (int value : survey.values(variable)) {
                taken.add(value);
            }
            StringBuilder never = new StringBuilder();
            for (int value = variable.from(); value <= variable.to(); value++) {
                if (!taken.contains(value)) {
                    never.append(never.length() == 0 ? "" : ", ").append(variable.word(value));
                }
            }
            if (never.length() > 0) {
                report.add(variable, Code.UNUSED_VALUE, name + " is never " + never);
            }
        }

        private static Variable variable(Effect effect) {
            Variable[] found = new Variable[1];
            effect.writes(variable -> found[0] = variable);
            return found[0];
        }
    }
}
