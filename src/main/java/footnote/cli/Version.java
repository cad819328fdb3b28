package footnote.cli;

/** Which Footnote this is. */
final class Version {
    private Version() {}

    /** As the jar says it; classes that lie in a folder don't know theirs. */
    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "(from its classes)" : number;
    }
}
