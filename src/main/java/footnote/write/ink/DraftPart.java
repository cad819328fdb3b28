package footnote.write.ink;

import java.util.List;
import java.util.Set;

/** One thing in the text of a scene that is being drafted, or that happens while it is read. */
sealed interface DraftPart {
    /** Whether a player reads something of it, or may. */
    boolean prints();

    /** Adds the variables that it may change, by their ids. */
    void addVariables(Set<String> variables);

    /** Gives itself to the method for its kind. */
    <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X;

    /** One answer for each kind: a new kind does not compile until everything that reads parts knows it. */
    interface Visitor<R, X extends Exception> {
        R words(Words words) throws X;

        R lineBreak(Break end) throws X;

        R glue(Glue glue) throws X;

        R value(Value value) throws X;

        R either(Either either) throws X;

        R byVisits(ByVisits visits) throws X;

        R change(Change change) throws X;

        R place(Place place) throws X;
    }

    /** Whether a player reads something of these, or may. */
    static boolean prints(List<DraftPart> parts) {
        return parts.stream().anyMatch(DraftPart::prints);
    }

    /** What is told and changes nothing. */
    sealed interface Told extends DraftPart {
        @Override
        default void addVariables(Set<String> variables) {}
    }

    /** Words that are told as they are. */
    record Words(String words) implements Told {
        @Override
        public boolean prints() {
            return !words.isBlank();
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.words(this);
        }
    }

    /** The end of a line. */
    record Break() implements Told {
        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.lineBreak(this);
        }
    }

    /** What stands before and behind it belongs to one line. */
    record Glue() implements Told {
        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.glue(this);
        }
    }

    /** The value of a variable, by our name of it. */
    record Value(String variable) implements Told {
        @Override
        public boolean prints() {
            return true;
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.value(this);
        }
    }

    /** Some parts where a condition holds, and others where it doesn't; there may be none of either. */
    record Either(AskedGuard asked, List<DraftPart> then, List<DraftPart> otherwise) implements DraftPart {
        public Either {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }

        @Override
        public boolean prints() {
            return DraftPart.prints(then) || DraftPart.prints(otherwise);
        }

        @Override
        public void addVariables(Set<String> variables) {
            then.forEach(part -> part.addVariables(variables));
            otherwise.forEach(part -> part.addVariables(variables));
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.either(this);
        }
    }

    /** Wordings by how often the scene was left. */
    record ByVisits(List<List<DraftPart>> wordings) implements Told {
        public ByVisits {
            wordings = List.copyOf(wordings);
        }

        @Override
        public boolean prints() {
            return wordings.stream().anyMatch(DraftPart::prints);
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.byVisits(this);
        }
    }

    /** A change of variables, which the choice makes that leads here. */
    record Change(StepEffect effect) implements DraftPart {
        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public void addVariables(Set<String> variables) {
            effect.addVariables(variables);
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.change(this);
        }
    }

    /** Where a choice stands, so that its condition is asked there. */
    record Place(DraftChoice choice) implements Told {
        @Override
        public boolean prints() {
            return false;
        }

        @Override
        public <R, X extends Exception> R accept(Visitor<R, X> visitor) throws X {
            return visitor.place(this);
        }
    }
}
