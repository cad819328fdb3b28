/**
 * What can be told of a playthrough and of its documents, as values: the notebook, the timeline, the debrief with
 * its source report, the transcript and the bibliography.
 *
 * <p>Start at {@link footnote.report.PageHistory}: the pages of a playthrough with what was taken on each. All that depends on
 * play is made of it, and of nothing else: no face, highlight or setting plays a part.
 * {@link footnote.report.PassageUses} is what depends on the story alone, and {@link footnote.report.FullDocument} a document
 * in which a passage is looked up.
 *
 * <p>This package knows nothing of screens, widths or files; it never touches the disk.
 */
@NullMarked
package footnote.report;

import org.jspecify.annotations.NullMarked;
