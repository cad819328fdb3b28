/**
 * Footnote: sourced interactive fiction in the terminal.
 *
 * <p>A story is a folder of JSON files that is played as one; every choice in it carries a passage quoted from a real
 * document. This is the map of the house. A package imports only from lower floors, and a test holds it to that; the
 * README shows the same drawing, and a test compares the two.
 *
 * <pre>
 * 6  cli       the commands; exit codes; only user of the system's streams, the environment and the clock
 * 5  tui       the full screen (only user of Lanterna)
 *    plain     line by line, for pipes, screen readers and programs
 *    web       a page in a browser (only user of TeaVM)
 * 4  view      a session as what is shown: wrapped rows, or lines
 *    write     the writer's tools, a package each (language: only user of LSP4J)
 * 3  session   one sitting, the same for all faces
 *    check     what a writer would want to know
 *    packed    a story in the form in which it opens fastest
 * 2  load      folder + branches -&gt; Story + Origins
 *    save      playthroughs, plays, profile, settings &lt;-&gt; files
 *    explore   what a player can come to: statespace (every state), coverage (what is reached),
 *              equivalence (what makes no difference), expectation (odds, lengths, novelty)
 *    report    notebook, timeline, debrief, source report, transcript, bibliography, as values
 * 1  json      JSON that remembers its places (only user of Jackson)
 *    game      the pure rules; Page; Playthrough
 * 0  problem   a file's text, places in it, what is wrong there
 *    file      regular files alone, read within bounds, written whole
 *    story     the immutable story
 * </pre>
 *
 * <p><b>The way of the data.</b> {@code folder -> text -> json tree -> load -> Story + Origins}; then
 * {@code Story -> Game.start -> GameState -> Game.choose -> Step -> Page -> session -> view -> tui | plain | web}, and an
 * intent back.
 *
 * <p><b>The words.</b>
 * <dl>
 * <dt>story</dt><dd>a folder of JSON files that is played as one</dd>
 * <dt>role, chapter</dt><dd>who the player is, with a first scene; a run of a role's scenes, with a title</dd>
 * <dt>scene</dt><dd>a piece of text and what follows it: choices, a page turn, or an ending</dd>
 * <dt>choice, offer</dt><dd>one thing that the player may do; a choice that is open now, with its number</dd>
 * <dt>page</dt><dd>what the player sees at one time: what came of the last choice, the scene's text, the offers</dd>
 * <dt>document, passage</dt><dd>a real source; an exact quotation from it, with its paragraph</dd>
 * <dt>margin, stance</dt><dd>the player's own note in the margin, read after the choice; what the choice does to its
 * passage</dd>
 * <dt>branch</dt><dd>scenes and choices in a folder of their own, added to a story without editing its files</dd>
 * <dt>condition, effect</dt><dd>when a choice or paragraph is there; what a choice changes</dd>
 * <dt>variable</dt><dd>a boolean, a bounded whole number, or one of a list of names</dd>
 * <dt>playthrough</dt><dd>a story, a role, and the choices made: everything else follows from it</dd>
 * <dt>profile</dt><dd>what outlives playthroughs: lasting values, endings seen</dd>
 * <dt>notebook</dt><dd>the passages met: read, because an offer on a page reached carries them; chosen, because such an
 * offer was taken</dd>
 * <dt>debrief</dt><dd>after an ending: your choices beside the record</dd>
 * </dl>
 */
@NullMarked
package footnote;

import org.jspecify.annotations.NullMarked;
