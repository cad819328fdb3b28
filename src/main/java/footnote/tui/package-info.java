/**
 * The full screen: a sitting, painted in a terminal and played with single keys.
 *
 * <p>Start at {@link footnote.tui.FullScreen}. The input thread, signals and resizes only put an
 * {@link footnote.tui.Event} into one queue; the {@link footnote.tui.EventLoop} takes them out, lets the model take the keys
 * and paints once. {@link footnote.tui.KeyDecoder} makes keys of bytes, {@link footnote.tui.KeyBindings} says what they mean,
 * {@link footnote.tui.FirstFrame} shows the first page by hand, {@link footnote.tui.FramePainter} paints all others on
 * Lanterna's screen, {@link footnote.tui.LightTerminal} says it in escape sequences, and
 * {@link footnote.tui.TerminalSession} with {@link footnote.tui.Stty} and {@link footnote.tui.Signals} is all that knows of
 * line disciplines, job control and signals.
 *
 * <p>What the loop drives is a {@code Model}: {@link footnote.tui.SessionModel} for a sitting, {@link footnote.tui.PreviewModel} for a writer's preview.
 *
 * <p>This package is the only user of Lanterna. It knows nothing of files, of the environment or of how a program ends:
 * those are handed to it in {@link footnote.tui.TerminalSettings}. It decides nothing about the game either: it
 * translates keys into intents and a session into cells.
 */
@NullMarked
package footnote.tui;

import org.jspecify.annotations.NullMarked;
