package footnote.tui;

import java.lang.reflect.InvocationHandler;
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
    private final WayOut wayOut;

    Signals(Queue<Event> queue, WayOut wayOut) {
        this.queue = queue;
        this.wayOut = wayOut;
    }

    /** From now on the process's signals come as events, and do nothing else. */
    void listen() {
        on("WINCH", () -> queue.add(Event.Job.RESIZED));
        on("CONT", () -> queue.add(Event.Job.CONTINUED));
        on("INT", () -> wayOut.knock(Leaving.INTERRUPTED));
        on("TERM", () -> wayOut.knock(Leaving.TERMINATED));
        on("HUP", () -> wayOut.knock(Leaving.HUNG_UP));
    }

    private static void on(String signal, Runnable then) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
                then.run();
            }
            return null;
        };
        try {
            Class<?> type = Class.forName(SIGNAL);
            Class<?> handlerType = Class.forName(HANDLER);
            Object proxy = Proxy.newProxyInstance(handlerType.getClassLoader(), new Class<?>[] {handlerType}, handler);
            type.getMethod("handle", type, handlerType)
                    .invoke(null, type.getConstructor(String.class).newInstance(signal), proxy);
        } catch (ReflectiveOperationException | RuntimeException none) {
            // a signal that this system or this Java doesn't have, or keeps to itself
        }
    }
}
