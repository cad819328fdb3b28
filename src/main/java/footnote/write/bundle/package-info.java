/**
 * A story made into something that a friend unpacks and starts, with no Java and no Footnote of their own.
 *
 * <p>Start at {@link footnote.write.bundle.Bundle}, which lays out a folder: the launcher, the story in
 * {@code stories.jar} ({@link footnote.write.bundle.StoriesJar}), and a Java runtime that holds the program
 * ({@link footnote.write.bundle.TrimmedRuntime}). {@link footnote.write.bundle.Archive} makes one file of the folder.
 *
 * <p>The program is linked into the runtime as a module, and not put beside it as a jar: a class archive fits a jar only
 * at the place where it was made, but the runtime's own classes wherever the folder is unpacked. Needs a whole JDK, or a
 * program that was bundled itself. This package writes only where it is told to, and starts only the tools of the JDK,
 * the launcher that it has written, and {@code tar}.
 */
@NullMarked
package footnote.write.bundle;

import org.jspecify.annotations.NullMarked;
