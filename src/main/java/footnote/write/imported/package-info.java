/**
 * What importers share, whichever tool a story comes from: what they hand over, ids made of names, words made fit for a
 * story, and the files that every imported story has.
 *
 * <p>Start at {@link footnote.write.imported.Import}, which is what comes of an import. The importers are packages beside this
 * one; it knows none of them. {@code doc/decisions/0016-an-importer-is-a-package-of-its-own.md} says why, and what an import may
 * claim.
 */
@NullMarked
package footnote.write.imported;

import org.jspecify.annotations.NullMarked;
