package footnote.web.classlib;

/** {@code java.util.concurrent.locks.ReentrantLock}: the only thread never waits for itself. */
public final class BrowserReentrantLock {
    /** Takes the lock. */
    public void lock() {}

    /** Takes the lock, if it is free: it is. */
    public boolean tryLock() {
        return true;
    }

    /** Gives it free. */
    public void unlock() {}
}
