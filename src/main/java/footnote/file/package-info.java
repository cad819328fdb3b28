/**
 * Files opened and written under attack: only regular ones, never through a link that somebody laid, whole or not at
 * all.
 *
 * <p>Start at {@link footnote.file.RegularFile} to read and at {@link footnote.file.AtomicWrite} to write. Both work
 * on the paths that they are given and know nothing of what stands in a file.
 */
@NullMarked
package footnote.file;

import org.jspecify.annotations.NullMarked;
