package footnote.write.preview;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks at the files of some folders now and then, and knows when they have changed and come to rest.
 *
 * <p>It looks instead of being told: not every system tells, and an editor may replace a file in more than one way.
 */
public final class Watch {
    private static final int PAUSE = 80;
    /** Looking takes at most this share of the time. */
    private static final int SHARE = 10;

    private static final int DEPTH = 12;

    private final List<Path> folders;
    /** What was last told of, and what was seen when it was last looked. */
    private long told;

    private long seen;

    /** Everything as it is now is known already. */
    public Watch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.told = look();
        this.seen = told;
    }

    /** Looks once: whether something has changed since the last yes, and nothing since the last look. */
    public boolean changed() {
        long now = look();
        boolean rests = now == seen;
        seen = now;
        if (!rests || now == told) {
            return false;
        }
        told = now;
        return true;
    }

    /** From now on, in the background and as long as the program runs, says each time that something has changed. */
    public void tell(Runnable listener) {
        Thread thread = new Thread(() -> go(listener), "watching");
        thread.setDaemon(true);
        thread.start();
    }

    private void go(Runnable listener) {
        try {
            while (true) {
                await();
                listener.run();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until something has changed and come to rest. */
    public void await() throws InterruptedException {
        long before = System.nanoTime();
        while (!changed()) {
            Thread.sleep(Math.max(PAUSE, SHARE * (System.nanoTime() - before) / 1_000_000));
            before = System.nanoTime();
        }
    }

    /** A number that is another one as soon as a file comes, goes, or is written. */
    private long look() {
        long sum = 0;
        for (Path folder : folders) {
            sum = 31 * sum + look(folder.toFile(), 0);
        }
        return sum;
    }

    private static long look(File file, int depth) {
        if (file.getName().startsWith(".") && depth > 0) {
            return 0;
        }
        String[] names = depth > DEPTH ? null : file.list();
        if (names == null) {
            long written = 31 * file.length() + file.lastModified();
            return file.getName().endsWith(".json")
                    ? written * 31 + file.getName().hashCode()
                    : 0;
        }
        long sum = names.length;
        for (String name : names) {
            sum += (look(new File(file, name), depth + 1) + 1) * (name.hashCode() | 1L);
        }
        return sum;
    }
}
