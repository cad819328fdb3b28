package footnote.check;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Document;
import footnote.story.Limits;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import footnote.story.Way;
import java.util.List;
import java.util.function.Predicate;

/**
 * Goes through a story once, and takes down each rule in it and each thing about which something may be found.
 *
 * <p>A new kind of condition, effect, paragraph or continuation does not compile before it is taken down;
 * {@code StoryRulesTest} fails for a new part of any thing of a story until it is either taken down or known not to matter.
 */
final class RulesDigest implements Continuation.Visitor<DigestWriter> {
    private final RulesRecord record;
    private final DigestWriter rules;
    private final ConditionRules conditions;
    private final EffectRules effects;
    private final TextRules texts;

    private RulesDigest(RulesRecord record) {
        this.record = record;
        this.rules = record.rules();
        this.conditions = new ConditionRules(record);
        this.effects = new EffectRules(record, conditions);
        this.texts = new TextRules(record, conditions);
    }

    static RulesRecord of(Story story, Predicate<Object> added) {
        RulesRecord record = new RulesRecord(added);
        new RulesDigest(record).take(story);
        return record;
    }

    private void take(Story story) {
        record.thing(story);
        rules.texts(story.branches());
        take(story.limits());
        record.each(story.chapters().values(), this::take);
        record.each(story.variables().values(), this::take);
        record.each(story.roles().values(), this::take);
        record.each(story.documents().values(), this::take);
        record.each(story.scenes().values(), this::take);
    }

    private void take(Limits limits) {
        record.thing(limits);
        rules.number(limits.passageInAPlaythrough().orElse(-1))
                .number(Double.doubleToLongBits(limits.cosmeticShare().orElse(-1)))
                .number(limits.states().orElse(-1));
    }

    private void take(Chapter chapter) {
        record.thing(chapter);
        rules.text(chapter.id()).text(chapter.role());
    }

    private void take(Variable variable) {
        record.thing(variable);
        rules.text(variable.id())
                .text(variable.kind().name())
                .number(variable.from())
                .number(variable.to())
                .number(variable.start())
                .texts(variable.names())
                .texts(variable.levels())
                .texts(List.copyOf(variable.leaves().keySet()))
                .text(variable.lives().orElse(""))
                .text(variable.lasting().orElse(""));
    }

    private void take(Role role) {
        record.thing(role);
        rules.text(role.id()).text(role.start());
        record.each(role.shows(), shown -> {
            rules.text(shown.variable().id());
            conditions.take(shown.condition());
        });
    }

    private void take(Document document) {
        record.thing(document);
        rules.text(document.id()).flag(document.placeholder());
        record.each(document.passages().values(), passage -> {
            record.thing(passage);
            rules.text(passage.id());
        });
    }

    private void take(Scene scene) {
        record.thing(scene);
        rules.text(scene.id()).text(scene.chapter().orElse(""));
        texts.take(scene.text());
        scene.after().accept(this);
    }

    @Override
    public DigestWriter choices(Continuation.Choices choices) {
        rules.text("choices");
        record.each(choices.byId().values(), this::take);
        return rules;
    }

    @Override
    public DigestWriter pageTurn(Continuation.PageTurn turn) {
        rules.text("turn");
        take(turn.to());
        return rules;
    }

    @Override
    public DigestWriter ending(Continuation.Ending ending) {
        rules.text("ending");
        record.thing(ending);
        texts.take(ending.about());
        return rules;
    }

    private void take(Choice choice) {
        record.thing(choice);
        rules.text(choice.id()).text(choice.passage().key()).flag(choice.once());
        conditions.take(choice.condition());
        texts.take(choice.text());
        texts.take(choice.margin());
        texts.take(choice.did());
        rules.flag(choice.closed().isPresent());
        choice.closed().ifPresent(texts::take);
        record.each(choice.effects(), effects::take);
        texts.take(choice.then());
        take(choice.to());
    }

    private void take(Way way) {
        record.each(way.exits(), exit -> {
            record.thing(exit);
            rules.text(exit.scene());
            conditions.take(exit.condition());
        });
    }
}
