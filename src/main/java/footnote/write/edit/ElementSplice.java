package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Changes which elements a list or an object has: some go, some come, the others stay as they are written. */
final class ElementSplice {
    private final Splices splices;
    private final JsonNode container;
    private final List<Element> old = new ArrayList<>();

    ElementSplice(Splices splices, JsonNode container) {
        this.splices = splices;
        this.container = container;
        if (container instanceof JsonObject object) {
            object.members()
                    .forEach(member -> old.add(new Element(
                            member.key().span().start(), member.value().span().end())));
        } else if (container instanceof JsonArray array) {
            array.items()
                    .forEach(item ->
                            old.add(new Element(item.span().start(), item.span().end())));
        }
    }

    /** From which 0-based offset to before which an element stands, with its key if it has one. */
    private record Element(int start, int end) {}

    /**
     * What an element of the result is.
     *
     * @param kept which of the old ones, from 0, or -1 where it is new
     * @param key  of a new one in an object: the key, a colon and a space; otherwise empty
     * @param json of a new one: its value
     */
    record Slot(int kept, String key, String json) {
        static Slot kept(int index) {
            return new Slot(index, "", "");
        }

        static Slot fresh(String key, String json) {
            return new Slot(-1, key, json);
        }
    }

    /** Makes the elements those; of the old ones that stay, the order is as it was. */
    void become(List<Slot> slots) {
        if (slots.isEmpty() || old.isEmpty()) {
            if (!slots.isEmpty() || !old.isEmpty()) {
                replaceAll(slots);
            }
            return;
        }
        int from = 0;
        int before = -1;
        List<Slot> come = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.kept() < 0) {
                come.add(slot);
            } else {
                between(from, slot.kept(), before, come);
                come.clear();
                before = slot.kept();
                from = before + 1;
            }
        }
        between(from, old.size(), before, come);
    }

    private void replaceAll(List<Slot> slots) {
        boolean object = container instanceof JsonObject;
        StringBuilder json = new StringBuilder();
        slots.forEach(slot ->
                json.append(json.length() == 0 ? "" : ", ").append(slot.key()).append(slot.json()));
        splices.replaceValue(
                container.span().start(), container.span().end(), (object ? "{" : "[") + json + (object ? "}" : "]"));
    }

    /** Between an element that stays, or the beginning, and the next that does, or the end: old ones go, new ones come. */
    private void between(int from, int to, int before, List<Slot> come) {
        int replaced = Math.min(to - from, come.size());
        for (int i = 0; i < replaced; i++) {
            Element gone = old.get(from + i);
            splices.replace(
                    gone.start(),
                    gone.end(),
                    splices.laidOut(come.get(i).key(), gone.start(), come.get(i).json()));
        }
        int last = replaced > 0 ? from + replaced - 1 : before;
        if (replaced < to - from) {
            remove(from + replaced, to, last);
        } else if (last >= 0) {
            come.subList(replaced, come.size()).forEach(slot -> insertAfter(old.get(last), slot));
        } else {
            come.forEach(slot -> insertBefore(old.get(to), slot));
        }
    }

    private void remove(int from, int to, int last) {
        if (last >= 0) {
            splices.replace(old.get(last).end(), old.get(to - 1).end(), "");
        } else {
            splices.replace(old.get(from).start(), old.get(to).start(), "");
        }
    }

    private void insertAfter(Element element, Slot slot) {
        String indent = splices.indentAt(element.start());
        splices.replace(
                element.end(),
                element.end(),
                splices.beginsItsLine(element.start())
                        ? ",\n" + Splices.laidOutInLine(indent, slot.key(), slot.json())
                        : splices.laidOut(", " + slot.key(), element.end(), slot.json()));
    }

    private void insertBefore(Element element, Slot slot) {
        String indent = splices.indentAt(element.start());
        boolean ownLine = splices.beginsItsLine(element.start());
        splices.replace(
                element.start(),
                element.start(),
                splices.laidOut(slot.key(), element.start(), slot.json()) + (ownLine ? ",\n" + indent : ", "));
    }
}
