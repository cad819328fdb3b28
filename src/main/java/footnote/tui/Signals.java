package footnote.tui;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Queue;

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
    private final EmergencyExit wayOut;

    Signals(Queue<Event> queue, EmergencyExit wayOut) {
        this.queue = queue;
        this.wayOut = wayOut;
    }

    /** From now on the process's signals come as events, and do nothing else. */
    void listen() {
        // a job that goes on in the background so that it can be ended must not be stopped again by our own reading
        on("TTIN", null);
        on("WINCH", Event.Job.RESIZED);
        on("CONT", Event.Job.CONTINUED);
        on("INT", new Event.Leave(ExitReason.INTERRUPTED));
        on("TERM", new Event.Leave(ExitReason.TERMINATED));
        on("HUP", new Event.Leave(ExitReason.HUNG_UP));
    }

    /** @param event what the signal comes to; null where it is to do nothing at all */
    private void on(String signal, Event event) {
        try {
            Class<?> type = Class.forName(SIGNAL);
            Class<?> handlerType = Class.forName(HANDLER);
            Object handler = event == null
                    ? handlerType.getField("SIG_IGN").get(null)
                    : Proxy.newProxyInstance(
                            handlerType.getClassLoader(), new Class<?>[] {handlerType}, new Handler(event));
            type.getMethod("handle", type, handlerType)
                    .invoke(null, type.getConstructor(String.class).newInstance(signal), handler);
        } catch (ReflectiveOperationException | RuntimeException none) {
            // a signal that this system or this Java doesn't have, or keeps to itself
        }
    }

    /** What a signal comes to: it is asked to {@code handle} it, and for nothing else. */
    private final class Handler implements InvocationHandler {
        private final Event event;

        Handler(Event event) {
            this.event = event;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            if (!method.getName().equals("handle")) {
                return null;
            }
            if (event instanceof Event.Leave leave) {
                wayOut.knock(leave.how());
            } else {
                queue.add(event);
            }
            return null;
        }
    }
}
