package footnote.web.classlib;

import java.util.List;
import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Which class of this package stands for which of Java's: the one of the same name behind {@code Browser}. */
public final class MissingClasses extends SimpleSubstitutionPolicy {
    private static final List<String> MISSING = List.of(
            "java.text.Normalizer",
            "java.io.FilterWriter",
            "java.util.concurrent.ConcurrentLinkedDeque",
            "java.util.concurrent.atomic.AtomicReferenceArray",
            "java.util.concurrent.locks.ReentrantLock");

    @Override
    public void contribute(SubstitutionSink sink) {
        for (String missing : MISSING) {
            sink.selectClasses(name -> name.equals(missing) || name.startsWith(missing + "$"))
                    .replacePackage(missing.substring(0, missing.lastIndexOf('.')), "footnote.web.classlib")
                    .simpleNamePrefix("Browser");
        }
    }
}
