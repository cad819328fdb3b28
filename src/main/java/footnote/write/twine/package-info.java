/**
 * Stories from elsewhere: Twee 3, and what Twine 2 writes as JSON and as HTML.
 *
 * <p>Start at {@link footnote.write.twine.Import}. A {@code Twee}, a {@code TwineJson} or a {@code TwineHtml} reads a
 * file into a {@code TwineStory}, whose passages become scenes and whose links become choices; each choice cites a
 * placeholder, at which {@code check} points until a real passage stands there. What has no counterpart is told with
 * its place, and its words are kept.
 *
 * <p>This package is the only user of jsoup. It touches no files: it is given a text and gives back texts.
 */
@NullMarked
package footnote.write.twine;

import org.jspecify.annotations.NullMarked;
