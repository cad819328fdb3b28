package footnote.packed;

import footnote.story.Chapter;
import footnote.story.Document;
import footnote.story.Limits;
import footnote.story.Mark;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A whole story: variables, marks and passages stand before what names them by number.
 *
 * <p>One codec writes or reads one story, as it numbers them.
 */
final class StoryCodec implements Codec<Story> {
    private final Numbered numbered = new Numbered();
    private final ConditionCodec conditions = new ConditionCodec(numbered);
    private final VariableCodec variables = new VariableCodec(numbered);
    private final MarkCodec marks = new MarkCodec(numbered);
    private final RoleCodec roles = new RoleCodec(numbered, conditions);
    private final ChapterCodec chapters = new ChapterCodec();
    private final DocumentCodec documents = new DocumentCodec(numbered);
    private final SceneCodec scenes = new SceneCodec(
            numbered, new TextCodec(numbered, conditions), conditions, new EffectCodec(numbered, conditions));

    @Override
    public void write(Story story, PackedWriter out) {
        out.text(story.id());
        out.text(story.ifid());
        out.text(story.version());
        out.text(story.title());
        out.texts(story.authors());
        out.text(story.language());
        out.text(story.about());
        out.list(List.copyOf(story.variables().values()), variables);
        out.list(List.copyOf(story.marks().values()), marks);
        out.list(List.copyOf(story.roles().values()), roles);
        out.list(List.copyOf(story.chapters().values()), chapters);
        out.list(List.copyOf(story.documents().values()), documents);
        writeScenes(story, out);
        write(story.limits(), out);
        out.texts(story.branches());
    }

    @Override
    public Story read(PackedReader in) {
        String id = in.text();
        String ifid = in.text();
        String version = in.text();
        String title = in.text();
        List<String> authors = in.texts();
        String language = in.text();
        String about = in.text();
        Map<String, Variable> allVariables = new LinkedHashMap<>();
        for (Variable variable : in.list(variables)) {
            allVariables.put(variable.id(), variable);
        }
        Map<String, Mark> allMarks = new LinkedHashMap<>();
        for (Mark mark : in.list(marks)) {
            allMarks.put(mark.key(), mark);
        }
        Map<String, Role> allRoles = new LinkedHashMap<>();
        for (Role role : in.list(roles)) {
            allRoles.put(role.id(), role);
        }
        Map<String, Chapter> allChapters = new LinkedHashMap<>();
        for (Chapter chapter : in.list(chapters)) {
            allChapters.put(chapter.id(), chapter);
        }
        Map<String, Document> allDocuments = new LinkedHashMap<>();
        for (Document document : in.list(documents)) {
            allDocuments.put(document.id(), document);
        }
        Map<String, Scene> allScenes = readScenes(in);
        return new Story(
                id,
                ifid,
                version,
                title,
                authors,
                language,
                about,
                allRoles,
                allChapters,
                allVariables,
                allDocuments,
                allScenes,
                allMarks,
                readLimits(in),
                in.texts());
    }

    /** Each scene stands after its length in bytes, so that it can be skipped, and read when it is first asked for. */
    private void writeScenes(Story story, PackedWriter out) {
        out.number(story.scenes().size());
        for (Scene scene : story.scenes().values()) {
            out.text(scene.id());
            out.apart(() -> scenes.write(scene, out));
        }
    }

    private Map<String, Scene> readScenes(PackedReader in) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            places.put(in.text(), in.leaveOut());
        }
        return new PackedScenes(places, in, scenes);
    }

    private static void write(Limits limits, PackedWriter out) {
        OptionalInt passage = limits.passageInAPlaythrough();
        OptionalDouble share = limits.cosmeticShare();
        OptionalLong states = limits.states();
        out.maybe(passage.isPresent() ? Optional.of("" + passage.getAsInt()) : Optional.empty());
        out.maybe(share.isPresent() ? Optional.of("" + share.getAsDouble()) : Optional.empty());
        out.maybe(states.isPresent() ? Optional.of("" + states.getAsLong()) : Optional.empty());
    }

    private static Limits readLimits(PackedReader in) {
        Optional<String> passage = in.maybe();
        Optional<String> share = in.maybe();
        Optional<String> states = in.maybe();
        return new Limits(
                passage.isPresent() ? OptionalInt.of(Integer.parseInt(passage.get())) : OptionalInt.empty(),
                share.isPresent() ? OptionalDouble.of(Double.parseDouble(share.get())) : OptionalDouble.empty(),
                states.isPresent() ? OptionalLong.of(Long.parseLong(states.get())) : OptionalLong.empty());
    }
}
