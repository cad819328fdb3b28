/**
 * A page for a browser in which a story is played: the same rules, sittings and notes as in the terminal, compiled to
 * JavaScript.
 *
 * <p>Start at {@link footnote.web.StoryPage}, which puts such a page together for a writer: the program, the story, the
 * looks and the licences, in one file that fetches nothing. What the program shows, and what each key means in it, says
 * {@link footnote.web.face}, as values; {@link footnote.web.browser} turns these into what stands in a window, and is
 * where the program begins. {@link footnote.web.build} compiles it when Footnote itself is built, and
 * {@link footnote.web.classlib} has the few classes of Java's library that TeaVM's own lacks.
 */
@NullMarked
package footnote.web;

import org.jspecify.annotations.NullMarked;
