package footnote.explore.statespace;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does the same work for many things, on all of the machine's cores. */
public final class ParallelWork {
    private ParallelWork() {}

    /** How many things are worked on at the same time. */
    public static int count() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** What comes of each thing, in the order of the things, whichever was done first. */
    public static <T, R> List<R> each(List<T> things, Function<T, R> work) {
        List<Outcome<R>> outcomes = new ArrayList<>();
        things.forEach(thing -> outcomes.add(new Outcome<>()));
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                T thing = things.get(i);
                outcomes.get(i).come(() -> work.apply(thing));
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(count(), things.size()); i++) {
            others.add(new Thread(worker));
        }
        others.forEach(Thread::start);
        worker.run();
        others.forEach(ParallelWork::join);
        List<R> results = new ArrayList<>();
        outcomes.forEach(outcome -> results.add(outcome.result()));
        return results;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** What came of the work for one thing: a result, or what was thrown. */
    private static final class Outcome<R> {
        private Supplier<R> result = () -> {
            throw new IllegalStateException("nobody has worked on this");
        };

        void come(Supplier<R> work) {
            try {
                R done = work.get();
                result = () -> done;
            } catch (RuntimeException fault) {
                result = () -> {
                    throw fault;
                };
            } catch (Error error) {
                result = () -> {
                    throw error;
                };
            }
        }

        R result() {
            return result.get();
        }
    }
}
