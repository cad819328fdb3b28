/**
 * The program of a page, as TeaVM compiles it: it runs in a browser and nowhere else.
 *
 * <p>Start at {@link footnote.web.browser.PageProgram}, where it begins. {@link footnote.web.browser.FaceWindow} shows a
 * sitting in the window and hands over what is pressed and typed; {@link footnote.web.browser.Dom} makes what stands there
 * out of elements; {@link footnote.web.browser.LocalStorage} is where saves are kept.
 */
@NullMarked
package footnote.web.browser;

import org.jspecify.annotations.NullMarked;
