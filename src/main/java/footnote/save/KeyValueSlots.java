package footnote.save;

import footnote.game.Playthrough;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The playthroughs that can be opened by name, in a {@link KeyValueStorage}. */
final class KeyValueSlots {
    private final KeyValueStorage storage;

    KeyValueSlots(KeyValueStorage storage) {
        this.storage = storage;
    }

    /** Whether it was kept; {@code remarks} says why not. */
    boolean keepAs(String name, Playthrough playthrough, String about, List<String> remarks) throws IOException {
        String hindrance = SlotNames.hindrance(name);
        if (!hindrance.isEmpty()) {
            remarks.add(SaveMessages.badName(hindrance));
            return false;
        }
        StoredText<SavedPlaythrough> text = text(SlotNames.slotFile(name));
        boolean there = text.open("“" + name.strip() + "”", remarks).isPresent();
        if (text.leftAlone()) {
            return false;
        }
        text.write(new SavedPlaythrough(playthrough, name.strip(), about));
        if (there) {
            remarks.add(SaveMessages.overwritten(name.strip()));
        }
        return true;
    }

    private StoredText<SavedPlaythrough> text(String key) {
        return new StoredText<>(storage, key, PlaythroughCodec.ANY);
    }

    Optional<Playthrough> fetch(String name, List<String> remarks) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (String key : keys(remarks)) {
            boolean named = SlotNames.hindrance(name).isEmpty() && key.equals(SlotNames.slotFile(name));
            if (named || !wanted.isEmpty() && SlotNames.ownName(key).equals(wanted)) {
                return look(key, remarks).map(SavedPlaythrough::playthrough);
            }
        }
        return Optional.empty();
    }

    private Optional<SavedPlaythrough> look(String key, List<String> remarks) {
        try {
            return text(key).look();
        } catch (IOException failure) {
            remarks.add(SaveMessages.notListed(key));
        } catch (Unreadable why) {
            remarks.add(SaveMessages.notListed(key));
        }
        return Optional.empty();
    }

    List<Slot> list(List<String> remarks) {
        List<Slot> slots = new ArrayList<>();
        for (String key : keys(remarks)) {
            slot(key, remarks).ifPresent(slots::add);
        }
        slots.sort(Comparator.comparing(Slot::named)
                .reversed()
                .thenComparing(slot -> slot.name().toLowerCase(Locale.ROOT)));
        return slots;
    }

    private Optional<Slot> slot(String key, List<String> remarks) {
        String own = SlotNames.ownName(key);
        boolean named = key.startsWith(SlotNames.SLOT) && key.endsWith(SlotNames.JSON);
        if (own.isEmpty() && !named) {
            return Optional.empty();
        }
        return look(key, remarks)
                .filter(saved -> !named || isNamedRight(key, saved))
                .map(saved -> new Slot(
                        named ? saved.name() : own,
                        saved.playthrough().role(),
                        saved.playthrough().point(),
                        saved.about(),
                        named));
    }

    private static boolean isNamedRight(String key, SavedPlaythrough saved) {
        return SlotNames.hindrance(saved.name()).isEmpty() && key.equals(SlotNames.slotFile(saved.name()));
    }

    private List<String> keys(List<String> remarks) {
        try {
            List<String> keys = new ArrayList<>(storage.keys());
            keys.sort(null);
            return keys;
        } catch (IOException failure) {
            remarks.add(SaveMessages.noList(failure));
            return List.of();
        }
    }
}
