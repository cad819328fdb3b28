/**
 * A session as what stands in a browser's window, and keys as intents.
 *
 * <p>Start at {@link footnote.web.face.SessionElements}: a session as {@link footnote.web.face.Element}s, which are a pure
 * value. What a person can do with one of them is an {@link footnote.web.face.Action} of it. A story's words are
 * {@link footnote.web.face.Words}, which are never read as mark-up.
 *
 * <p>This package knows nothing of TeaVM: it is tried like any other.
 */
@NullMarked
package footnote.web.face;

import org.jspecify.annotations.NullMarked;
