/**
 * Classes of Java's library that TeaVM's own lacks, as far as the program of a page uses them: in a browser, one thread
 * does everything.
 *
 * <p>Start at {@link footnote.web.classlib.MissingClasses}, which says which stands for which. Nothing but TeaVM uses
 * them.
 */
@NullMarked
package footnote.web.classlib;

import org.jspecify.annotations.NullMarked;
