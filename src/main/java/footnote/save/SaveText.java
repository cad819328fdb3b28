package footnote.save;

import footnote.game.Playthrough;

/** A playthrough as the text of a save, for a person to take along. */
public final class SaveText {
    private SaveText() {}

    /**
     * The text, as it stands in an autosave; {@link PlayFile} reads it.
     *
     * @param about who and where, in one line
     */
    public static String of(Playthrough playthrough, String about) {
        return PlaythroughCodec.ANY.text(new SavedPlaythrough(playthrough, "", about));
    }
}
