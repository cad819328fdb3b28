package footnote.web.face;

import footnote.session.Intent;

/** What a person does with an element. */
public sealed interface Action {
    /** Calls the one method of a handler that is meant for this action. */
    void accept(Handler handler);

    /** A method for each kind of action: a new kind does not compile until the window knows it. */
    interface Handler {
        void does(Does action);

        void submits(Submits action);

        void types(Types action);

        void downloads(Downloads action);

        void opensFile(OpensFile action);

        void sitsDownAgain(SitsDownAgain action);

        void switchesLetters(SwitchesLetters action);
    }

    /** An intent from words that were typed. */
    interface Typed {
        Intent intent(String words);
    }

    /** Pressing it is an intent. */
    record Does(Intent intent) implements Action {
        @Override
        public void accept(Handler handler) {
            handler.does(this);
        }
    }

    /** What was typed into a form is meant when the form is sent. */
    record Submits(Typed typed) implements Action {
        @Override
        public void accept(Handler handler) {
            handler.submits(this);
        }
    }

    /** What is typed into a field is meant at once, letter by letter. */
    record Types(Typed typed) implements Action {
        @Override
        public void accept(Handler handler) {
            handler.types(this);
        }
    }

    /** Pressing it brings something as a file. */
    record Downloads(Download what) implements Action {
        @Override
        public void accept(Handler handler) {
            handler.downloads(this);
        }
    }

    /** The file that is picked holds a playthrough to go on with. */
    record OpensFile() implements Action {
        @Override
        public void accept(Handler handler) {
            handler.opensFile(this);
        }
    }

    /** Pressing it makes letters and digits keys, or none: who speaks to the machine may want none. */
    record SwitchesLetters() implements Action {
        @Override
        public void accept(Handler handler) {
            handler.switchesLetters(this);
        }
    }

    /** Pressing it opens the story again, after leaving. */
    record SitsDownAgain() implements Action {
        @Override
        public void accept(Handler handler) {
            handler.sitsDownAgain(this);
        }
    }
}
