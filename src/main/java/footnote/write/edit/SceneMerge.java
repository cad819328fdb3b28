package footnote.write.edit;

import footnote.json.JsonArray;
import footnote.json.JsonObject;
import footnote.json.JsonString;
import footnote.write.format.JsonLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Changes a scene in its JSON from what its sheet said to what it says now, and touches nothing else. */
final class SceneMerge {
    private static final List<String> SCENE =
            List.of("title", "chapter", "date", "passage", "text", "choices", "next", "ending");
    private static final List<String> CHOICE =
            List.of("text", "passage", "stance", "margin", "did", "if", "closed", "once", "do", "then", "to");
    private static final List<String> ENDING = List.of("name", "about");

    private final SheetOrigins origins;
    private final FreshJson fresh;
    private final Splices splices;
    private final TextMerge texts;

    /** @param origins those of the sheet as it was */
    SceneMerge(SheetOrigins origins, Splices splices) {
        this.origins = origins;
        this.fresh = new FreshJson(origins);
        this.splices = splices;
        this.texts = new TextMerge(origins, splices);
    }

    void merge(SheetScene old, SheetScene now) {
        JsonObject object = (JsonObject) origins.of(old);
        ObjectEdit edit = new ObjectEdit(object, SCENE, splices);
        edit.setWords("title", old.title(), now.title());
        for (String key : List.of("chapter", "date", "passage")) {
            edit.setWords(key, old.fields().one(key), now.fields().one(key));
        }
        lines(edit, object, "next", old.fields(), now.fields(), FreshJson::way);
        texts.merge(edit, object, "text", old.text(), now.text());
        choices(edit, object, old.choices(), now.choices());
        ending(edit, old.ending(), now.ending());
        edit.done();
    }

    private void ending(ObjectEdit scene, Optional<SheetScene.Ending> old, Optional<SheetScene.Ending> now) {
        if (old.isEmpty() || now.isEmpty()) {
            if (old.isPresent() || now.isPresent()) {
                scene.set("ending", now.map(fresh::ending).orElse(""));
            }
            return;
        }
        JsonObject object = (JsonObject) origins.of(old.get());
        ObjectEdit edit = new ObjectEdit(object, ENDING, splices);
        edit.setWords("name", old.get().name(), now.get().name());
        texts.merge(edit, object, "about", old.get().about(), now.get().about());
        edit.done();
    }

    private void choices(
            ObjectEdit scene, JsonObject object, List<SheetScene.Choice> old, List<SheetScene.Choice> now) {
        if (old.equals(now)) {
            return;
        }
        if (now.isEmpty() || !(object.find("choices").orElse(null) instanceof JsonObject all)) {
            scene.set("choices", fresh.choices(now));
            return;
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < all.members().size(); i++) {
            places.put(all.members().get(i).name(), i);
        }
        int[] oldOf = Alignment.of(old, now, SceneMerge::likeness);
        List<ElementSplice.Slot> slots = new ArrayList<>();
        for (int i = 0; i < oldOf.length; i++) {
            slots.add(
                    oldOf[i] < 0
                            ? ElementSplice.Slot.fresh(key(now.get(i)), moved(old, now.get(i)))
                            : ElementSplice.Slot.kept(became(all, places, old.get(oldOf[i]), now.get(i))));
        }
        new ElementSplice(splices, all).become(withHidden(all, old, slots));
    }

    private static String key(SheetScene.Choice choice) {
        return JsonLayout.quote(choice.id()) + ": ";
    }

    /** One that is called the same is the same; one that says the same was only called otherwise. */
    private static int likeness(SheetScene.Choice old, SheetScene.Choice now) {
        if (old.id().equals(now.id())) {
            return 1_000;
        }
        boolean same = old.text().equals(now.text())
                || old.fields().equals(now.fields()) && old.then().equals(now.then());
        return same ? 10 : 0;
    }

    /** The JSON of a choice that is new, or that stood elsewhere in the scene. */
    private String moved(List<SheetScene.Choice> old, SheetScene.Choice now) {
        for (SheetScene.Choice before : old) {
            if (before.id().equals(now.id())) {
                JsonObject object = (JsonObject) origins.of(before);
                Splices own = new Splices(object.file());
                new SceneMerge(origins, own).choice(object, before, now);
                return own.applied(object.start(), object.end());
            }
        }
        return fresh.choice(now);
    }

    /** Makes one choice the other where it stands, and returns its place among the members, from 0. */
    private int became(JsonObject all, Map<String, Integer> places, SheetScene.Choice old, SheetScene.Choice now) {
        int place = Objects.requireNonNull(places.get(old.id()), "it was read of a member");
        if (!old.id().equals(now.id())) {
            JsonString key = all.members().get(place).key();
            splices.replace(key.span().start(), key.span().end(), JsonLayout.quote(now.id()));
        }
        choice((JsonObject) origins.of(old), old, now);
        return place;
    }

    private void choice(JsonObject object, SheetScene.Choice old, SheetScene.Choice now) {
        if (old.equals(now)) {
            return;
        }
        ObjectEdit edit = new ObjectEdit(object, CHOICE, splices);
        edit.setWords("text", old.text(), now.text());
        for (String key : List.of("passage", "stance", "margin", "did", "if", "closed")) {
            edit.setWords(key, old.fields().one(key), now.fields().one(key));
        }
        boolean once = !now.fields().all(SheetKeys.ONCE).isEmpty();
        if (once == old.fields().all(SheetKeys.ONCE).isEmpty()) {
            edit.set(SheetKeys.ONCE, once ? "true" : "");
        }
        lines(edit, object, "do", old.fields(), now.fields(), FreshJson::effects);
        lines(edit, object, "to", old.fields(), now.fields(), FreshJson::way);
        texts.merge(edit, object, "then", old.then(), now.then());
        edit.done();
    }

    /** Changes a list of effects or of ways, an item a line. */
    private void lines(
            ObjectEdit edit,
            JsonObject object,
            String key,
            SheetScene.Fields old,
            SheetScene.Fields now,
            Function<List<String>, String> json) {
        List<String> before = old.all(key);
        List<String> after = now.all(key);
        if (before.equals(after)) {
            return;
        }
        String whole = after.isEmpty() ? "" : json.apply(after);
        if (!(object.find(key).orElse(null) instanceof JsonArray array) || !whole.startsWith("[") || before.isEmpty()) {
            edit.set(key, whole);
            return;
        }
        int[] oldOf = Alignment.of(before, after, (one, other) -> one.equals(other) ? 1_000 : 1);
        List<ElementSplice.Slot> slots = new ArrayList<>();
        for (int i = 0; i < oldOf.length; i++) {
            String written = line(key, after.get(i));
            if (oldOf[i] < 0) {
                slots.add(ElementSplice.Slot.fresh("", written));
            } else if (before.get(oldOf[i]).equals(after.get(i))) {
                slots.add(ElementSplice.Slot.kept(oldOf[i]));
            } else {
                slots.add(ElementSplice.Slot.fresh(
                        "", Remarks.carriedOver(written, array.items().get(oldOf[i]))));
            }
        }
        new ElementSplice(splices, array).become(slots);
    }

    private static String line(String key, String line) {
        ConditionalLine parsed = ConditionalLine.parse(line);
        return key.equals("do") ? parsed.effect() : parsed.way();
    }

    /** With the members that no sheet shows, such as remarks, each behind the choice that it stood behind. */
    private static List<ElementSplice.Slot> withHidden(
            JsonObject all, List<SheetScene.Choice> shown, List<ElementSplice.Slot> slots) {
        List<String> ids = shown.stream().map(SheetScene.Choice::id).toList();
        List<ElementSplice.Slot> whole = new ArrayList<>(slots);
        for (int i = 0; i < all.members().size(); i++) {
            if (!ids.contains(all.members().get(i).name())) {
                int at = 0;
                while (at < whole.size()
                        && (whole.get(at).kept() < 0 || whole.get(at).kept() < i)) {
                    at++;
                }
                whole.add(at, ElementSplice.Slot.kept(i));
            }
        }
        return whole;
    }
}
