package footnote.write.preview;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/**
 * Watches the JSON files of some folders by looking at them again and again.
 *
 * <p>It does not ask the system to be notified: not every system can, and editors replace files in more than one way. A
 * change counts when a second look finds no further one, so that a file is not read while it is being written.
 */
public final class Watch {
    /** The least time between two looks, in milliseconds. */
    private static final int PAUSE = 80;
    /** The pause is at least so many times as long as a look takes. */
    private static final int SHARE = 10;

    /** How many folders deep it looks. */
    private static final int DEPTH = 12;

    private final List<Path> folders;
    /** The state of the files that was reported last. */
    private long reported;
    /** The state of the files at the last look. */
    private long seen;

    /** Begins to watch: the files as they are now count as reported. */
    public Watch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.reported = look();
        this.seen = reported;
    }

    /** Looks once; true if something has changed since the last true, and nothing since the last look. */
    public boolean changed() {
        long now = look();
        boolean rests = now == seen;
        seen = now;
        if (!rests || now == reported) {
            return false;
        }
        reported = now;
        return true;
    }

    /** Calls {@code listener} after each change, in a thread of its own and as long as the program runs. */
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

    /** Waits for a change. */
    public void await() throws InterruptedException {
        long before = System.nanoTime();
        while (!changed()) {
            Thread.sleep(Math.max(PAUSE, SHARE * (System.nanoTime() - before) / 1_000_000));
            before = System.nanoTime();
        }
    }

    /** The state of the files as a number, which is almost surely another one after a file comes, goes or is written. */
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
