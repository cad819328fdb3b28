package footnote.save;

import footnote.game.Profile;
import footnote.json.JsonObject;
import footnote.json.JsonWriter;
import java.util.LinkedHashSet;
import java.util.Optional;

/** The profile in a file. */
final class CardForm extends Form<Card> {
    static final CardForm FORM = new CardForm();

    private CardForm() {}

    @Override
    void members(Card card, JsonWriter out) {
        if (card.role().isPresent()) {
            out.key("role").value(card.role().get());
        }
        wordsByKey(out.key("lasting"), card.profile().lasting());
        words(out.key("endings"), card.profile().endings());
    }

    @Override
    Card value(JsonObject from) throws Unreadable {
        Optional<String> role = from.find("role").isPresent() ? Optional.of(name(from, "role")) : Optional.empty();
        Profile profile = new Profile(wordsByKey(from, "lasting"), new LinkedHashSet<>(words(from, "endings")));
        return new Card(profile, role);
    }
}
