package footnote.packed;

import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Scene;
import footnote.story.Stance;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scenes and what follows them; a scene's id stands before its packed form, with the length of that. */
final class SceneCodec {
    private static final Stance[] STANCES = Stance.values();
    private static final After[] AFTER = After.values();

    private final Numbered numbered;
    private final TextCodec texts;
    private final ConditionCodec conditions;
    private final EffectCodec effects;
    private final WayCodec ways;
    private final StanceCodec stances = new StanceCodec();

    SceneCodec(Numbered numbered, TextCodec texts, ConditionCodec conditions, EffectCodec effects) {
        this.numbered = numbered;
        this.texts = texts;
        this.conditions = conditions;
        this.effects = effects;
        this.ways = new WayCodec(conditions);
    }

    private enum After {
        CHOICES,
        PAGE_TURN,
        ENDING
    }

    void write(Scene scene, PackedWriter out) {
        out.text(scene.title());
        out.maybe(scene.chapter());
        DocumentCodec.write(scene.date(), out);
        out.maybe(scene.passage(), numbered.passages);
        texts.write(scene.text(), out);
        scene.after().accept(new Writing(out));
    }

    Scene read(String id, PackedReader in) {
        return new Scene(
                id,
                in.text(),
                in.maybe(),
                DocumentCodec.readDate(in),
                in.maybe(numbered.passages),
                texts.read(in),
                readAfter(id, in));
    }

    private Continuation readAfter(String scene, PackedReader in) {
        return switch (AFTER[in.number()]) {
            case CHOICES -> new Continuation.Choices(readChoices(scene, in));
            case PAGE_TURN -> new Continuation.PageTurn(ways.read(in));
            case ENDING -> new Continuation.Ending(in.text(), texts.read(in));
        };
    }

    private Map<String, Choice> readChoices(String scene, PackedReader in) {
        Map<String, Choice> byId = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Choice choice = readChoice(scene, in);
            byId.put(choice.id(), choice);
        }
        return byId;
    }

    private void writeChoice(Choice choice, PackedWriter out) {
        out.text(choice.id());
        texts.write(choice.text(), out);
        numbered.passages.write(choice.passage(), out);
        out.maybe(choice.stance(), stances);
        texts.write(choice.margin(), out);
        texts.write(choice.did(), out);
        conditions.write(choice.condition(), out);
        out.maybe(choice.closed(), texts);
        out.flag(choice.once());
        out.list(choice.effects(), effects);
        texts.write(choice.then(), out);
        ways.write(choice.to(), out);
    }

    private Choice readChoice(String scene, PackedReader in) {
        return new Choice(
                scene,
                in.text(),
                texts.read(in),
                numbered.passages.read(in),
                in.maybe(stances),
                texts.read(in),
                texts.read(in),
                conditions.read(in),
                in.maybe(texts),
                in.flag(),
                in.list(effects),
                texts.read(in),
                ways.read(in));
    }

    private static final class StanceCodec implements Codec<Stance> {
        @Override
        public void write(Stance stance, PackedWriter out) {
            out.number(stance.ordinal());
        }

        @Override
        public Stance read(PackedReader in) {
            return STANCES[in.number()];
        }
    }

    private final class Writing implements Continuation.Visitor<PackedWriter> {
        private final PackedWriter out;

        Writing(PackedWriter out) {
            this.out = out;
        }

        @Override
        public PackedWriter choices(Continuation.Choices choices) {
            out.number(After.CHOICES.ordinal());
            out.number(choices.byId().size());
            choices.byId().values().forEach(choice -> writeChoice(choice, out));
            return out;
        }

        @Override
        public PackedWriter pageTurn(Continuation.PageTurn turn) {
            out.number(After.PAGE_TURN.ordinal());
            ways.write(turn.to(), out);
            return out;
        }

        @Override
        public PackedWriter ending(Continuation.Ending ending) {
            out.number(After.ENDING.ordinal());
            out.text(ending.name());
            texts.write(ending.about(), out);
            return out;
        }
    }
}
