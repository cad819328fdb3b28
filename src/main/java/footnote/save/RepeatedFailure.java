package footnote.save;

import java.util.List;

/** A failure that may repeat: it is reported when it begins and when it is over, and not after every choice. */
final class RepeatedFailure {
    private String said = "";

    WriteResult failed(String sentence) {
        boolean again = sentence.equals(said);
        said = sentence;
        return new WriteResult(false, again ? List.of() : List.of(sentence));
    }

    WriteResult kept() {
        boolean over = !said.isEmpty();
        said = "";
        return new WriteResult(true, over ? List.of(SaveMessages.WORKS_AGAIN) : List.of());
    }
}
