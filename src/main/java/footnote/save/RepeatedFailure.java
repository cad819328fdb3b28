package footnote.save;

import java.util.List;

/** What keeps going wrong, said when it begins and when it is over, not after every choice. */
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
