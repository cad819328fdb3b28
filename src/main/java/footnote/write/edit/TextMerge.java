package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonNode;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.write.edit.SheetBlock.Case;
import footnote.write.edit.SheetBlock.Conditional;
import footnote.write.edit.SheetBlock.EditorsNote;
import footnote.write.edit.SheetBlock.Kept;
import footnote.write.edit.SheetBlock.Prose;
import footnote.write.edit.SheetBlock.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes a text in its JSON from what a sheet said to what it says now: each paragraph that is the same stays. */
final class TextMerge {
    private static final List<String> CONDITIONAL = List.of("if", "text", "else");
    /** That two blocks say the same. */
    private static final int EQUAL = 1_000;
    /** That one became the other, if nothing else did: they are of a kind. */
    private static final int OF_A_KIND = 10;

    private final FreshJson fresh;
    private final Splices splices;

    /** @param origins those of the sheet as it was */
    TextMerge(SheetOrigins origins, Splices splices) {
        this.fresh = new FreshJson(origins);
        this.splices = splices;
    }

    /** Changes the text under a key of an object that is being edited. */
    void merge(ObjectEdit edit, JsonObject object, String key, List<SheetBlock> old, List<SheetBlock> now) {
        if (old.equals(now)) {
            return;
        }
        Optional<JsonNode> node = object.find(key);
        if (now.isEmpty() || node.isEmpty()) {
            edit.set(key, fresh.text(now));
        } else {
            inPlace(node.get(), old, now);
        }
    }

    private void inPlace(JsonNode node, List<SheetBlock> old, List<SheetBlock> now) {
        if (old.equals(now)) {
            return;
        }
        if (!(node instanceof JsonArray array)) {
            splices.replaceValue(node.span().start(), node.span().end(), fresh.text(now));
            return;
        }
        int[] oldOf = Alignment.of(old, now, TextMerge::likeness);
        List<ElementSplice.Slot> slots = new ArrayList<>();
        for (int i = 0; i < oldOf.length; i++) {
            boolean stays = oldOf[i] >= 0 && became(array.items().get(oldOf[i]), old.get(oldOf[i]), now.get(i));
            slots.add(
                    stays ? ElementSplice.Slot.kept(oldOf[i]) : ElementSplice.Slot.fresh("", fresh.block(now.get(i))));
        }
        new ElementSplice(splices, array).become(slots);
    }

    /** Words that two paragraphs begin or end with tell which of several one was. */
    private static int likeness(SheetBlock old, SheetBlock now) {
        if (old.equals(now)) {
            return EQUAL;
        } else if (old instanceof Kept || old.getClass() != now.getClass()) {
            return 0;
        }
        String before = old.toString();
        String after = now.toString();
        int most = Math.min(before.length(), after.length());
        int begin = 0;
        while (begin < most && before.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < most - begin
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return OF_A_KIND + 500 * (begin + end) / Math.max(1, Math.max(before.length(), after.length()));
    }

    /** Makes one block the other where it stands; false where that can't be, and nothing is done. */
    private boolean became(JsonNode node, SheetBlock old, SheetBlock now) {
        if (old.equals(now)) {
            return true;
        } else if (now instanceof Prose prose && node instanceof JsonString) {
            splices.replaceValue(node.span().start(), node.span().end(), fresh.block(prose));
            return true;
        }
        return node instanceof JsonObject object && became(object, old, now);
    }

    private boolean became(JsonObject object, SheetBlock old, SheetBlock now) {
        if (old instanceof Quotation before && now instanceof Quotation after) {
            underCondition(object, "passage", before.passage(), after.passage(), before.condition(), after.condition());
            return true;
        } else if (old instanceof EditorsNote before && now instanceof EditorsNote after) {
            underCondition(
                    object, "editors-note", before.words(), after.words(), before.condition(), after.condition());
            return true;
        }
        return old instanceof Conditional before
                && now instanceof Conditional after
                && became(object, before.cases(), after.cases());
    }

    private void underCondition(
            JsonObject object, String key, String before, String after, String conditionBefore, String conditionAfter) {
        ObjectEdit edit = new ObjectEdit(object, List.of(key, "if"), splices);
        edit.setWords(key, before, after);
        edit.setWords("if", conditionBefore, conditionAfter);
        edit.done();
    }

    private boolean became(JsonObject object, List<Case> old, List<Case> now) {
        if (object.find("first").orElse(null) instanceof JsonArray cases) {
            cases(cases, old, now);
            new ObjectEdit(object, CONDITIONAL, splices).done();
            return true;
        }
        boolean eitherOr =
                now.size() == 1 || now.size() == 2 && now.get(1).condition().isEmpty();
        if (!eitherOr) {
            String json = fresh.block(new Conditional(now));
            splices.replaceValue(object.span().start(), object.span().end(), Remarks.carriedOver(json, object));
            return true;
        }
        ObjectEdit edit = new ObjectEdit(object, CONDITIONAL, splices);
        edit.setWords("if", old.get(0).condition(), now.get(0).condition());
        merge(edit, object, "text", old.get(0).blocks(), now.get(0).blocks());
        merge(edit, object, "else", otherwise(old), otherwise(now));
        edit.done();
        return true;
    }

    private static List<SheetBlock> otherwise(List<Case> cases) {
        return cases.size() == 2 ? cases.get(1).blocks() : List.of();
    }

    private void cases(JsonArray array, List<Case> old, List<Case> now) {
        int[] oldOf = Alignment.of(old, now, TextMerge::likeness);
        List<ElementSplice.Slot> slots = new ArrayList<>();
        for (int i = 0; i < oldOf.length; i++) {
            if (oldOf[i] >= 0) {
                became(array.items().get(oldOf[i]), old.get(oldOf[i]), now.get(i));
                slots.add(ElementSplice.Slot.kept(oldOf[i]));
            } else {
                slots.add(ElementSplice.Slot.fresh("", fresh.one(now.get(i))));
            }
        }
        new ElementSplice(splices, array).become(slots);
    }

    /** A case under a condition stays one; which of them it is, its condition tells first. */
    private static int likeness(Case old, Case now) {
        boolean alike = old.condition().isEmpty() == now.condition().isEmpty();
        boolean emptied = now.blocks().isEmpty() != old.blocks().isEmpty();
        if (old.equals(now)) {
            return EQUAL;
        } else if (!alike || emptied) {
            return 0;
        }
        return old.condition().equals(now.condition()) ? EQUAL / 2 : OF_A_KIND;
    }

    private void became(JsonNode node, Case old, Case now) {
        if (node instanceof JsonObject object) {
            ObjectEdit edit = new ObjectEdit(object, CONDITIONAL, splices);
            edit.setWords("if", old.condition(), now.condition());
            merge(edit, object, "text", old.blocks(), now.blocks());
            edit.done();
        } else {
            inPlace(node, old.blocks(), now.blocks());
        }
    }
}
