package footnote.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Handles Ctrl-C: the first is noted for the command to see, the second ends the process.
 *
 * <p>The only class of Java for this is one that the compiler warns of and that may go: so it is asked for by name, and
 * without it Ctrl-C does what it always does.
 */
final class Interruption implements InvocationHandler {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private final AtomicBoolean noted;
    private final boolean obeyed;
    /** What was done before; null where this could not be asked for. */
    private @Nullable Object before;

    private Interruption(AtomicBoolean noted, boolean obeyed) {
        this.noted = noted;
        this.obeyed = obeyed;
    }

    /** From now on the first Ctrl-C sets {@code noted}, and the second ends the process. */
    static Interruption noted(AtomicBoolean noted) {
        return new Interruption(noted, true).begun();
    }

    /** From now on no Ctrl-C does anything: it is meant for a program that was started and shares the terminal. */
    static Interruption ignored() {
        return new Interruption(new AtomicBoolean(), false).begun();
    }

    private Interruption begun() {
        try {
            Class<?> handler = Class.forName(HANDLER);
            before =
                    handle(Proxy.newProxyInstance(Interruption.class.getClassLoader(), new Class<?>[] {handler}, this));
        } catch (ReflectiveOperationException | RuntimeException none) {
            before = null;
        }
        return this;
    }

    /** Does with Ctrl-C again what was done before. */
    void forget() {
        try {
            if (before != null) {
                handle(before);
            }
        } catch (ReflectiveOperationException | RuntimeException none) {
            before = null;
        }
    }

    private static @Nullable Object handle(Object handler) throws ReflectiveOperationException {
        Class<?> signal = Class.forName(SIGNAL);
        return signal.getMethod("handle", signal, Class.forName(HANDLER))
                .invoke(null, signal.getConstructor(String.class).newInstance("INT"), handler);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) {
        if (method.getName().equals("handle") && noted.getAndSet(true) && obeyed) {
            Runtime.getRuntime().halt(Exit.INTERRUPTED);
        }
        return null;
    }
}
