package footnote.write.ink;

/** A guard at the place where it is asked: where it would say something else later, {@code Snapshots} gives it a variable that keeps it. */
final class AskedGuard {
    Guard guard;

    AskedGuard(Guard guard) {
        this.guard = guard;
    }
}
