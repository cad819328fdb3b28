package footnote.explore.statespace;

import footnote.story.Condition;
import footnote.story.Mark;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.BitSet;

/** The numbering of all that a state can remember: a story's variables first, then its marks. */
public final class StateVector {
    private final Variable[] variables;
    private final Mark[] marks;

    public StateVector(Story story) {
        this.variables = story.variables().values().toArray(Variable[]::new);
        this.marks = story.marks().values().toArray(Mark[]::new);
    }

    int size() {
        return variables.length + marks.length;
    }

    /** How many of the cells, the first ones, are variables. */
    int variables() {
        return variables.length;
    }

    public int of(Variable variable) {
        return variable.index();
    }

    public int of(Mark mark) {
        return variables.length + mark.index();
    }

    /** The variable of a cell that is one. */
    Variable variable(int cell) {
        return variables[cell];
    }

    /** What a writer calls a cell: a variable's id, or a mark as a condition asks for it. */
    String name(int cell) {
        if (cell < variables.length) {
            return variables[cell].id();
        }
        return marks[cell - variables.length].toString();
    }

    int lowest(int cell) {
        return cell < variables.length ? variables[cell].from() : 0;
    }

    /** How many values a cell can have. */
    int values(int cell) {
        return cell < variables.length ? variables[cell].size() : 2;
    }

    /** Adds to {@code cells} whatever a condition may look at. */
    void asked(Condition condition, BitSet asked) {
        condition.asks(into(asked));
    }

    Condition.Asked into(BitSet asked) {
        return new Condition.Asked() {
            @Override
            public void variable(Variable variable) {
                asked.set(of(variable));
            }

            @Override
            public void mark(Mark mark) {
                asked.set(of(mark));
            }
        };
    }
}
