package footnote.view;

import footnote.game.Page;
import footnote.story.Continuation;
import java.util.List;
import java.util.Optional;

/** A face's way of writing down a page; {@link PageContent} says what, and in which order. */
public interface PageWriter {
    /** One sentence about the page itself. */
    void notice(String sentence);

    /** A paragraph of what came of the last choice, or of a scene, with its mark-up as written. */
    void prose(String source);

    /** A remark that rests on no document, with its mark-up as written. */
    void editorsNote(String source);

    /** A passage that is quoted in the text. */
    void quotation(SourceNote quoted);

    /** What the player wrote in the margin about their last choice, with its mark-up as written. */
    void margin(String source);

    /** What the last choice did to its passage, or to one of the levels: a short line each. */
    void consequence(String sentence);

    /**
     * The beginning of a scene.
     *
     * @param chapter the title of its chapter, where that begins here
     * @param date    in words; empty where there is none
     */
    void heading(Optional<String> chapter, String title, String date);

    /**
     * How the player stands.
     *
     * @param anew whether a chapter begins here, or a level is there that was not
     */
    void levels(List<Page.Level> levels, boolean anew);

    /** @param mark that of the passage that it is about; empty where all offers share one */
    void offer(Page.Offer offer, String mark);

    /** A choice that is shown while it is not open. */
    void closed(Page.Closed closed);

    /** The end of a playthrough. */
    void ending(Continuation.Ending ending);

    /** A passage that offers are about; of a page, each once, in the order of the offers. */
    void source(SourceNote source);
}
