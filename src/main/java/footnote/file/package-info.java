/**
 * Reads and writes files under paths that somebody else may have tampered with: regular files alone, never through a
 * link, whole or not at all.
 *
 * <p>Start at {@link footnote.file.RegularFile} to read and at {@link footnote.file.AtomicWrite} to write. {@link footnote.file.Sha256} is a
 * file's fingerprint; {@link footnote.file.Resource} reads the files that the program carries. This package knows nothing
 * of what stands in a file.
 */
@NullMarked
package footnote.file;

import org.jspecify.annotations.NullMarked;
