package footnote.save;

import java.util.List;

/** What keeps going wrong, said when it begins and when it is over, not after every choice. */
final class Complaint {
    private String said = "";

    Kept failed(String sentence) {
        boolean again = sentence.equals(said);
        said = sentence;
        return new Kept(false, again ? List.of() : List.of(sentence));
    }

    Kept kept() {
        boolean over = !said.isEmpty();
        said = "";
        return new Kept(true, over ? List.of(Sentences.WORKS_AGAIN) : List.of());
    }
}
