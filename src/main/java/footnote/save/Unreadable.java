package footnote.save;

import java.util.Objects;

/** Says why a file's content can't be taken. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean newer;

    private Unreadable(String why, boolean newer) {
        super(why, null, false, false);
        this.newer = newer;
    }

    /** What lies there is no such file of ours; {@code why} goes on from "can't be read:". */
    static Unreadable damaged(String why) {
        return new Unreadable(why, false);
    }

    /** What lies there is probably fine, for a later version of this program. */
    static Unreadable newer(long format) {
        return new Unreadable("it has format " + format + ", and this version knows " + FileCodec.FORMAT, true);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    boolean newer() {
        return newer;
    }
}
