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
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads a story as a {@link StoryPacker} wrote it. */
final class StoryUnpacker {
    private static final Variable.Kind[] KINDS = Variable.Kind.values();
    private static final Passage.Kind[] SAYINGS = Passage.Kind.values();
    private static final Dispute.Kind[] DISPUTES = Dispute.Kind.values();
    private static final Stance[] STANCES = Stance.values();

    private final PackedReader in;
    private final List<Variable> variables = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final TextUnpacker texts;

    StoryUnpacker(PackedReader in) {
        this.in = in;
        this.texts = new TextUnpacker(in, variables, passages, marks);
    }

    Story story() {
        String id = in.text();
        String ifid = in.text();
        String version = in.text();
        String title = in.text();
        List<String> authors = in.texts();
        String language = in.text();
        String about = in.text();
        Map<String, Variable> allVariables = variables();
        Map<String, Mark> allMarks = marks();
        Map<String, Role> roles = roles();
        Map<String, Chapter> chapters = chapters();
        Map<String, Document> documents = documents();
        Map<String, Scene> scenes = scenes();
        return new Story(
                id,
                ifid,
                version,
                title,
                authors,
                language,
                about,
                roles,
                chapters,
                allVariables,
                documents,
                scenes,
                allMarks,
                limits(),
                in.texts());
    }

    private Map<String, Variable> variables() {
        Map<String, Variable> all = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Variable variable = new Variable(
                    in.text(),
                    in.number(),
                    KINDS[in.number()],
                    in.number(),
                    in.number(),
                    in.number(),
                    in.texts(),
                    in.maybe(),
                    in.texts(),
                    in.maybe(),
                    in.maybe(),
                    leaves());
            variables.add(variable);
            all.put(variable.id(), variable);
        }
        return all;
    }

    private Map<String, String> leaves() {
        Map<String, String> leaves = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            leaves.put(in.text(), in.text());
        }
        return leaves;
    }

    private Map<String, Role> roles() {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Role role = new Role(in.text(), in.text(), in.text(), in.text(), shows());
            roles.put(role.id(), role);
        }
        return roles;
    }

    private List<Role.Shown> shows() {
        List<Role.Shown> shows = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            shows.add(new Role.Shown(variables.get(in.number()), texts.condition()));
        }
        return shows;
    }

    private Map<String, Chapter> chapters() {
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Chapter chapter = new Chapter(in.text(), in.text(), in.text());
            chapters.put(chapter.id(), chapter);
        }
        return chapters;
    }

    private Map<String, Document> documents() {
        Map<String, Document> documents = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Document document = new Document(
                    in.text(),
                    in.text(),
                    in.maybe(),
                    in.maybe(),
                    date(),
                    in.maybe(),
                    in.maybe(),
                    in.maybe(),
                    words(),
                    share(),
                    in.flag(),
                    passages());
            documents.put(document.id(), document);
        }
        return documents;
    }

    private Optional<Integer> words() {
        Optional<String> words = in.maybe();
        return words.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(words.get()));
    }

    private Optional<Double> share() {
        Optional<String> share = in.maybe();
        return share.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(share.get()));
    }

    private Map<String, Passage> passages() {
        Map<String, Passage> all = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Passage passage = new Passage(
                    in.text(),
                    in.text(),
                    in.number(),
                    in.text(),
                    in.maybe(),
                    in.maybe(),
                    in.maybe(),
                    SAYINGS[in.number()],
                    date(),
                    in.maybe(),
                    in.maybe(),
                    disputes());
            passages.add(passage);
            all.put(passage.id(), passage);
        }
        return all;
    }

    private List<Dispute> disputes() {
        List<Dispute> disputes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            disputes.add(new Dispute(in.text(), in.text(), DISPUTES[in.number()]));
        }
        return disputes;
    }

    private Map<String, Mark> marks() {
        Map<String, Mark> all = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Mark mark = new Mark(in.text(), in.number(), in.number());
            marks.add(mark);
            all.put(mark.key(), mark);
        }
        return all;
    }

    private Map<String, Scene> scenes() {
        Map<String, Object> places = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            places.put(in.text(), in.leaveOut());
        }
        return new PackedScenes(places, this);
    }

    /** The scene of that id, whose own begins there. */
    Scene scene(String id, int place) {
        in.goTo(place);
        return new Scene(id, in.text(), in.maybe(), date(), about(), texts.text(), after(id));
    }

    private Optional<Passage> about() {
        return in.flag() ? Optional.of(passages.get(in.number())) : Optional.empty();
    }

    private Continuation after(String scene) {
        return switch (in.number()) {
            case 0 -> new Continuation.PageTurn(texts.way());
            case 1 -> new Continuation.Ending(in.text(), texts.text());
            default -> new Continuation.Choices(choices(scene));
        };
    }

    private Map<String, Choice> choices(String scene) {
        Map<String, Choice> choices = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Choice choice = choice(scene);
            choices.put(choice.id(), choice);
        }
        return choices;
    }

    private Choice choice(String scene) {
        return new Choice(
                scene,
                in.text(),
                texts.text(),
                passages.get(in.number()),
                stance(),
                texts.text(),
                texts.text(),
                texts.condition(),
                closed(),
                in.flag(),
                texts.effects(),
                texts.text(),
                texts.way());
    }

    private Optional<Stance> stance() {
        int stance = in.number();
        return stance == STANCES.length ? Optional.empty() : Optional.of(STANCES[stance]);
    }

    private Optional<Text> closed() {
        return in.flag() ? Optional.of(texts.text()) : Optional.empty();
    }

    private StoryDate date() {
        return new StoryDate(in.number(), in.number(), in.number(), in.flag());
    }

    private Limits limits() {
        String passage = in.text();
        String share = in.text();
        String states = in.text();
        return new Limits(
                passage.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(passage)),
                share.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(share)),
                states.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(states)));
    }
}
