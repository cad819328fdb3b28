/**
 * Compiles the page's program to JavaScript, once, while Footnote is built. Start at
 * {@link footnote.web.build.PageProgramBuild}.
 */
@NullMarked
package footnote.web.build;

import org.jspecify.annotations.NullMarked;
