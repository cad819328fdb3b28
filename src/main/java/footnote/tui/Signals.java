package footnote.tui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The process's signals, as events.
 *
 * <p>The only class of Java for this is one that the compiler warns of and that may go: so it is asked for by name, and
 * without it the full screen still works, but for following a resize at once.
 */
final class Signals {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private final Queue<Event> queue;
    private final EmergencyExit emergencyExit;

    Signals(Queue<Event> queue, EmergencyExit emergencyExit) {
        this.queue = queue;
        this.emergencyExit = emergencyExit;
    }

    /** From now on the process's signals come as events, and do nothing else. */
    void listen() {
        // a job that goes on in the background so that it can be ended must not be stopped again by our own reading
        ignore("TTIN");
        on("WINCH", Event.Job.RESIZED);
        on("CONT", Event.Job.CONTINUED);
        on("INT", new Event.Leave(ExitReason.INTERRUPTED));
        on("TERM", new Event.Leave(ExitReason.TERMINATED));
        on("HUP", new Event.Leave(ExitReason.HUNG_UP));
    }

    private static void ignore(String signal) {
        try {
            handle(
                    signal,
                    Objects.requireNonNull(
                            Class.forName(HANDLER).getField("SIG_IGN").get(null)));
        } catch (ReflectiveOperationException | RuntimeException none) {
            // a signal that this system or this Java doesn't have, or keeps to itself
        }
    }

    private void on(String signal, Event event) {
        try {
            Class<?> handler = Class.forName(HANDLER);
            handle(
                    signal,
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, new Handler(event)));
        } catch (ReflectiveOperationException | RuntimeException none) {
            // the same
        }
    }

    /** From now on the handler is called when the signal comes. */
    private static void handle(String signal, Object handler) throws ReflectiveOperationException {
        Class<?> type = Class.forName(SIGNAL);
        type.getMethod("handle", type, Class.forName(HANDLER))
                .invoke(null, type.getConstructor(String.class).newInstance(signal), handler);
    }

    /** What a signal comes to: it is asked to {@code handle} it, and for nothing else. */
    private final class Handler implements InvocationHandler {
        private final Event event;

        Handler(Event event) {
            this.event = event;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
            if (!method.getName().equals("handle")) {
                return null;
            }
            if (event instanceof Event.Leave leave) {
                emergencyExit.request(leave.how());
            } else {
                queue.add(event);
            }
            return null;
        }
    }
}
