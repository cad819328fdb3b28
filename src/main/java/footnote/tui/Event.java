package footnote.tui;

import java.io.IOException;

/** Something that happens to the full screen, in the one queue that its loop takes from. */
sealed interface Event {

    /** Calls the one method of a handler that is meant for this event. */
    void accept(Handler handler) throws IOException;

    /** Takes what happens, with a method for each: a new event does not compile until the loop knows it. */
    interface Handler {
        void typed(byte[] bytes) throws IOException;

        void leave(ExitReason how);

        void resized();

        void continued() throws IOException;

        void changed();
    }

    /** Bytes came from the terminal. */
    @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
    record Typed(byte[] bytes) implements Event {
        @Override
        public void accept(Handler handler) throws IOException {
            handler.typed(bytes);
        }
    }

    /** The process should end. */
    record Leave(ExitReason how) implements Event {
        @Override
        public void accept(Handler handler) {
            handler.leave(how);
        }
    }

    /** What the terminal, the shell or the files do. */
    enum Job implements Event {
        /** The terminal has another size. */
        RESIZED {
            @Override
            public void accept(Handler handler) {
                handler.resized();
            }
        },
        /** The process was stopped, and the shell goes on with it. */
        CONTINUED {
            @Override
            public void accept(Handler handler) throws IOException {
                handler.continued();
            }
        },
        /** The files of the story that is previewed have changed. */
        CHANGED {
            @Override
            public void accept(Handler handler) {
                handler.changed();
            }
        }
    }
}
