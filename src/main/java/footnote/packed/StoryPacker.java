package footnote.packed;

import footnote.story.Chapter;
import footnote.story.Choice;
import footnote.story.Continuation;
import footnote.story.Dispute;
import footnote.story.Document;
import footnote.story.Limits;
import footnote.story.Mark;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Stance;
import footnote.story.Story;
import footnote.story.StoryDate;
import footnote.story.Variable;
import java.util.HashMap;
import java.util.Map;

/** Writes a story, what is named before what names it. */
final class StoryPacker {
    private final PackedWriter out;
    private final Map<Passage, Integer> passages = new HashMap<>();
    private final TextPacker texts;

    StoryPacker(PackedWriter out) {
        this.out = out;
        this.texts = new TextPacker(out, passages);
    }

    void story(Story story) {
        out.text(story.id());
        out.text(story.ifid());
        out.text(story.version());
        out.text(story.title());
        out.texts(story.authors());
        out.text(story.language());
        out.text(story.about());
        out.number(story.variables().size());
        story.variables().values().forEach(this::variable);
        out.number(story.marks().size());
        story.marks().values().forEach(this::mark);
        out.number(story.roles().size());
        story.roles().values().forEach(this::role);
        out.number(story.chapters().size());
        story.chapters().values().forEach(this::chapter);
        out.number(story.documents().size());
        story.documents().values().forEach(this::document);
        out.number(story.scenes().size());
        for (Scene scene : story.scenes().values()) {
            out.text(scene.id());
            out.apart(() -> scene(scene));
        }
        limits(story.limits());
        out.texts(story.branches());
    }

    private void variable(Variable variable) {
        out.text(variable.id());
        out.number(variable.index());
        out.number(variable.kind().ordinal());
        out.number(variable.from());
        out.number(variable.to());
        out.number(variable.start());
        out.texts(variable.names());
        out.maybe(variable.label());
        out.texts(variable.levels());
        out.maybe(variable.lives());
        out.maybe(variable.lasting());
        out.number(variable.leaves().size());
        variable.leaves().forEach((value, sentence) -> {
            out.text(value);
            out.text(sentence);
        });
    }

    private void role(Role role) {
        out.text(role.id());
        out.text(role.title());
        out.text(role.about());
        out.text(role.start());
        out.number(role.shows().size());
        for (Role.Shown shown : role.shows()) {
            out.number(shown.variable().index());
            texts.condition(shown.condition());
        }
    }

    private void chapter(Chapter chapter) {
        out.text(chapter.id());
        out.text(chapter.role());
        out.text(chapter.title());
    }

    private void document(Document document) {
        out.text(document.id());
        out.text(document.title());
        out.maybe(document.shortName());
        out.maybe(document.author());
        date(document.date());
        out.maybe(document.about());
        out.maybe(document.file());
        out.maybe(document.sha256());
        out.maybe(document.words().map(String::valueOf));
        out.maybe(document.quoteAtMost().map(String::valueOf));
        out.flag(document.placeholder());
        out.number(document.passages().size());
        document.passages().values().forEach(this::passage);
    }

    private void passage(Passage passage) {
        passages.put(passage, passages.size());
        out.text(passage.document());
        out.text(passage.id());
        out.number(passage.paragraph());
        out.text(passage.quote());
        out.maybe(passage.lead());
        out.maybe(passage.speaker());
        out.maybe(passage.basis());
        out.number(passage.kind().ordinal());
        date(passage.date());
        out.maybe(passage.when());
        out.maybe(passage.editorsNote());
        out.number(passage.disputes().size());
        for (Dispute dispute : passage.disputes()) {
            out.text(dispute.with());
            out.text(dispute.question());
            out.number(dispute.kind().ordinal());
        }
    }

    private void mark(Mark mark) {
        out.text(mark.of());
        out.number(mark.times());
        out.number(mark.index());
    }

    private void scene(Scene scene) {
        out.text(scene.title());
        out.maybe(scene.chapter());
        date(scene.date());
        out.flag(scene.passage().isPresent());
        scene.passage().ifPresent(passage -> out.number(passages.get(passage)));
        texts.text(scene.text());
        if (scene.after() instanceof Continuation.PageTurn turn) {
            out.number(0);
            texts.way(turn.to());
        } else if (scene.after() instanceof Continuation.Ending ending) {
            out.number(1);
            out.text(ending.name());
            texts.text(ending.about());
        } else {
            out.number(2);
            out.number(scene.choices().size());
            scene.choices().forEach(this::choice);
        }
    }

    private void choice(Choice choice) {
        out.text(choice.id());
        texts.text(choice.text());
        out.number(passages.get(choice.passage()));
        out.number(choice.stance().map(Stance::ordinal).orElse(Stance.values().length));
        texts.text(choice.margin());
        texts.text(choice.did());
        texts.condition(choice.condition());
        out.flag(choice.closed().isPresent());
        choice.closed().ifPresent(texts::text);
        out.flag(choice.once());
        texts.effects(choice.effects());
        texts.text(choice.then());
        texts.way(choice.to());
    }

    private void date(StoryDate date) {
        out.number(date.year());
        out.number(date.month());
        out.number(date.day());
        out.flag(date.before());
    }

    private void limits(Limits limits) {
        out.text(
                limits.passageInAPlaythrough().isPresent()
                        ? "" + limits.passageInAPlaythrough().getAsInt()
                        : "");
        out.text(
                limits.cosmeticShare().isPresent() ? "" + limits.cosmeticShare().getAsDouble() : "");
        out.text(limits.states().isPresent() ? "" + limits.states().getAsLong() : "");
    }
}
