package footnote.write.ink;

/** A condition at its place: where it would say something else later, {@code Snapshots} gives it a variable that keeps it. */
final class AskedGuard {
    Guard guard;

    AskedGuard(Guard guard) {
        this.guard = guard;
    }
}
