package footnote.check;

import footnote.explore.coverage.DeadStore;
import footnote.explore.coverage.StoryCoverage;
import footnote.problem.Code;
import footnote.story.Choice;
import footnote.story.Effect;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.VariableUsage;
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
    private static final class Pass implements VariableUsage.Listener {
        private final StoryCoverage coverage;
        private final Story story;
        private final FindingCollector report;
        private final Set<Variable> read = new HashSet<>();
        private final Set<Variable> written = new HashSet<>();

        Pass(StoryCoverage coverage, FindingCollector report) {
            this.coverage = coverage;
            this.story = coverage.story();
            this.report = report;
        }

        void look() {
            VariableUsage.walk(story, this);
            story.variables().values().forEach(this::tell);
            for (DeadStore dead : DeadStore.in(story)) {
                if (coverage.offers(dead.choice()) && read.contains(variable(dead.effect()))) {
                    report.add(
                                    dead.effect(),
                                    Code.UNREAD_EFFECT,
                                    "nothing that comes after choice \""
                                            + dead.choice().key() + "\" reads \"" + dead.effect() + "\"")
                            .withWay(coverage.wayTo(dead.choice()).map(way -> way.and(dead.choice())));
                }
            }
        }

        @Override
        public void statusLineReads(Role role, Variable variable) {
            read.add(variable);
        }

        @Override
        public void sceneReads(Scene scene, Variable variable) {
            read.add(variable);
        }

        @Override
        public void choiceReads(Choice choice, Variable variable) {
            read.add(variable);
        }

        @Override
        public void debriefReads(Variable variable) {
            read.add(variable);
        }

        @Override
        public void choiceWrites(Choice choice, Variable variable) {
            written.add(variable);
        }

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
            } else if (coverage.answered(variable)) {
                values(variable, name);
            }
        }

        private void values(Variable variable, String name) {
            Set<Integer> taken = new HashSet<>();
            for (int value : coverage.values(variable)) {
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
