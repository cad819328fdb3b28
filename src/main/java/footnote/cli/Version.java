package footnote.cli;

import java.lang.module.ModuleDescriptor;

/** The version of this program. */
final class Version {
    private Version() {}

    /** As the jar says it, or the runtime that holds the program; classes that lie in a folder don't know theirs. */
    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        ModuleDescriptor module = Version.class.getModule().getDescriptor();
        return number != null
                ? number
                : module == null ? "(from its classes)" : module.rawVersion().orElse("(from a runtime)");
    }
}
