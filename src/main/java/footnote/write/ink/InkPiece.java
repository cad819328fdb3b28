package footnote.write.ink;

import footnote.problem.Span;
import footnote.write.imported.ImportException;
import java.util.List;
import java.util.function.Consumer;

/** One thing that happens on the way through an ink story: a step, as far as a player or a variable notices it. */
sealed interface InkPiece {
    /** What a piece may do to the player or to the story. */
    enum Doing {
        /** It prints something. */
        PRINTS,
        /** It offers a choice. */
        OFFERS,
        /** It changes something beside what it prints. */
        CHANGES
    }

    /** Whether this, or something in it, may do that. */
    boolean does(Doing what);

    /** The flows of which one is followed here; none for what goes on in any case. */
    default List<InkFlow> inner() {
        return List.of();
    }

    /** Calls {@code every} with this, and then with every piece in it. */
    default void walk(Consumer<InkPiece> every) {
        every.accept(this);
        inner().forEach(flow -> flow.walk(every));
    }

    /** Gives itself to the method for its kind. */
    void accept(Visitor visitor) throws ImportException;

    /** What is done with each kind: a new kind does not compile until everything that reads pieces knows it. */
    interface Visitor {
        void words(Words words);

        void lineBreak(Break end);

        void glue(Glue glue);

        void print(Print print);

        void assign(Assign assign) throws ImportException;

        void fork(Fork fork) throws ImportException;

        void sequence(Sequence sequence) throws ImportException;

        void choice(Choice choice) throws ImportException;

        void entered(Entered entered);
    }

    /** Words that are printed as they stand there. */
    record Words(String words) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return what == Doing.PRINTS && !words.isBlank();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.words(this);
        }
    }

    /** The end of a line. */
    record Break() implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return false;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.lineBreak(this);
        }
    }

    /** What stands before it and behind it belongs to one line. */
    record Glue() implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return false;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.glue(this);
        }
    }

    /** The value of an expression is printed. */
    record Print(InkValue value, Span where) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return what == Doing.PRINTS;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.print(this);
        }
    }

    /** A variable of the whole story gets a value. */
    record Assign(String variable, InkValue value, Span where) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return what == Doing.CHANGES;
        }

        @Override
        public void accept(Visitor visitor) throws ImportException {
            visitor.assign(this);
        }
    }

    /** A conditional: one flow where the condition holds, and another where it doesn't. */
    record Fork(InkValue condition, InkFlow then, InkFlow otherwise, Span where) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return then.does(what) || otherwise.does(what);
        }

        @Override
        public List<InkFlow> inner() {
            return List.of(then, otherwise);
        }

        @Override
        public void accept(Visitor visitor) throws ImportException {
            visitor.fork(this);
        }

        /** Whether some way through it doesn't come to what stands behind it. */
        boolean leaves() {
            return then.leaves() || otherwise.leaves();
        }
    }

    /** Wordings of which one counts, by how often the container that holds them was entered. */
    record Sequence(InkContainer container, Order order, List<InkFlow> wordings) implements InkPiece {
        public Sequence {
            wordings = List.copyOf(wordings);
        }

        @Override
        public boolean does(Doing what) {
            return what == Doing.CHANGES || wordings.stream().anyMatch(wording -> wording.does(what));
        }

        @Override
        public List<InkFlow> inner() {
            return wordings;
        }

        @Override
        public void accept(Visitor visitor) throws ImportException {
            visitor.sequence(this);
        }
    }

    /** A choice is offered. */
    record Choice(ChoicePoint point) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return what == Doing.OFFERS;
        }

        @Override
        public void accept(Visitor visitor) throws ImportException {
            visitor.choice(this);
        }
    }

    /** A container begins whose entering may be counted. */
    record Entered(InkContainer container) implements InkPiece {
        @Override
        public boolean does(Doing what) {
            return what == Doing.CHANGES;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.entered(this);
        }
    }

    /** In which order a sequence takes its wordings. */
    enum Order {
        /** The last one again and again. */
        STOPPING,
        /** From the first again. */
        CYCLE
    }

    /** The words alone, without what depends on the moment. */
    static String words(List<InkPiece> pieces) {
        StringBuilder words = new StringBuilder();
        for (InkPiece piece : pieces) {
            if (piece instanceof Words one) {
                words.append(one.words());
            }
        }
        return words.toString();
    }
}
