/**
 * A session as wrapped, styled runs.
 *
 * <p>Start at {@link footnote.view.Frame}, which lays a session out for a window of the full screen, or at
 * {@link footnote.view.SessionLines}, which says it line by line. Both are made of {@link footnote.view.Row}s of
 * {@link footnote.view.Run}s, each with a {@link footnote.view.Tone} that says what it is, not how it looks: a theme
 * decides that.
 * What stands on a page, and in which order, says {@code PageContent} to a {@code PageWriter}: each face has its own.
 *
 * <p>This package knows nothing of terminals, colours, keys or streams; every layout is a pure function.
 */
@NullMarked
package footnote.view;

import org.jspecify.annotations.NullMarked;
