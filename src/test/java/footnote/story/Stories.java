package footnote.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Builds small stories for tests, without files.
 *
 * <pre>
 * Stories harbour = Stories.of("harbour").number("light", 0, 2, 0).role("pilot", "pier", "light");
 * Story story = harbour
 *         .scene("pier", scene -&gt; scene.text("Fog.")
 *                 .choice("lamp", "pier", choice -&gt; choice.once().does(harbour.add("light", 1)))
 *                 .choice("go", "end", choice -&gt; choice.when(harbour.is("light", Comparison.MORE, 0))))
 *         .scene("end", scene -&gt; scene.text("Home.").ending("Home"))
 *         .build();
 * </pre>
 *
 * <p>Variables, chapters and documents come before what speaks of them. A choice that cites nothing else cites
 * {@code log#one}, which is always there.
 */
public final class Stories {
    private final String id;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Chapter> chapters = new LinkedHashMap<>();
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Document> documents = new LinkedHashMap<>();
    private final Map<String, Scene> scenes = new LinkedHashMap<>();
    private final Map<String, Mark> marks = new LinkedHashMap<>();
    private String version = "1.0";

    private Stories(String id) {
        this.id = id;
        document("log", "one");
    }

    public static Stories of(String id) {
        return new Stories(id);
    }

    public Stories version(String newVersion) {
        version = newVersion;
        return this;
    }

    /** @param shows the ids of the variables on the status line */
    public Stories role(String role, String start, String... shows) {
        List<Role.Shown> shown = List.of(shows).stream()
                .map(variable -> new Role.Shown(variable(variable), Condition.ALWAYS))
                .toList();
        roles.put(role, new Role(role, "The " + role, "About the " + role + ".", start, shown));
        return this;
    }

    /** Lets the status line of a role show one variable more, under a condition. */
    public Stories shows(String role, String variable, Condition condition) {
        Role old = roles.get(role);
        List<Role.Shown> shown = new ArrayList<>(old.shows());
        shown.add(new Role.Shown(variable(variable), condition));
        roles.put(role, new Role(role, old.title(), old.about(), old.start(), shown));
        return this;
    }

    public Stories chapter(String chapter, String role) {
        chapters.put(chapter, new Chapter(chapter, role, "Chapter " + chapter));
        return this;
    }

    public Stories flag(String variable, boolean start) {
        return variable(variable, Variable.Kind.FLAG, 0, 1, start ? 1 : 0, List.of());
    }

    public Stories number(String variable, int from, int to, int start) {
        return variable(variable, Variable.Kind.NUMBER, from, to, start, List.of());
    }

    /** One of several names, at first the first. */
    public Stories oneOf(String variable, String... names) {
        return variable(variable, Variable.Kind.NAME, 0, names.length - 1, 0, List.of(names));
    }

    private Stories variable(String variable, Variable.Kind kind, int from, int to, int start, List<String> names) {
        variables.put(
                variable,
                new Variable(
                        variable,
                        variables.size(),
                        kind,
                        from,
                        to,
                        start,
                        names,
                        Optional.of(variable),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()));
        return this;
    }

    /** Makes a variable one that goes back to its start when that chapter is left. */
    public Stories lives(String variable, String chapter) {
        return rule(variable(variable), Optional.of(chapter), Optional.empty());
    }

    /** Makes a variable one that the role leaves to the other roles. */
    public Stories lasting(String variable, String role) {
        return rule(variable(variable), Optional.empty(), Optional.of(role));
    }

    private Stories rule(Variable of, Optional<String> lives, Optional<String> lasting) {
        variables.put(
                of.id(),
                new Variable(
                        of.id(),
                        of.index(),
                        of.kind(),
                        of.from(),
                        of.to(),
                        of.start(),
                        of.names(),
                        of.label(),
                        of.levels(),
                        lives,
                        lasting,
                        of.leaves()));
        return this;
    }

    /** A document of 2014 by "A Reporter", with passages that say their own names. */
    public Stories document(String document, String... passages) {
        Map<String, Passage> byId = new LinkedHashMap<>();
        for (String passage : passages) {
            byId.put(
                    passage,
                    new Passage(
                            document,
                            passage,
                            byId.size() + 1,
                            "The words of " + passage + ".",
                            Optional.empty(),
                            Optional.of("a reporter"),
                            Optional.empty(),
                            Passage.Kind.REPORT,
                            StoryDate.parse("2014-12").get(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()));
        }
        documents.put(
                document,
                new Document(
                        document,
                        "The " + document,
                        Optional.empty(),
                        Optional.of("A Reporter"),
                        StoryDate.parse("2014").get(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        byId));
        return this;
    }

    /** A scene, told what it holds; one that is told nothing is an ending. */
    public Stories scene(String scene, Consumer<SceneWords> words) {
        SceneWords told = new SceneWords(scene);
        words.accept(told);
        scenes.put(scene, told.scene());
        return this;
    }

    public Story build() {
        return new Story(
                id,
                "00000000-0000-4000-8000-000000000000",
                version,
                "The " + id,
                List.of("Nobody"),
                "en",
                "A story for tests.",
                roles,
                chapters,
                variables,
                documents,
                scenes,
                marks,
                Limits.NONE,
                List.of());
    }

    public Variable variable(String variable) {
        return variables.get(variable);
    }

    public Passage passage(String key) {
        int hash = key.indexOf('#');
        return documents.get(key.substring(0, hash)).passages().get(key.substring(hash + 1));
    }

    /** @param value as a writer writes it: {@code true}, {@code 3}, {@code bag} */
    public Condition is(String variable, Comparison comparison, Object value) {
        return new Condition.Compare(variable(variable), comparison, valueOf(variable, value));
    }

    public Condition visited(String scene) {
        return new Condition.Happened(mark(scene));
    }

    public Condition chose(String scene, String choice) {
        return new Condition.Happened(mark(Choice.key(scene, choice)));
    }

    private Mark mark(String of) {
        return marks.computeIfAbsent(of, key -> new Mark(key, 1, marks.size()));
    }

    /** @param value as a writer writes it */
    public Effect set(String variable, Object value) {
        return new Effect.Assign(variable(variable), valueOf(variable, value));
    }

    public Effect add(String variable, int amount) {
        return new Effect.Add(variable(variable), amount);
    }

    private int valueOf(String variable, Object value) {
        return variable(variable).valueOf(value.toString()).orElseThrow();
    }

    /** A way to one scene. */
    public static Way to(String scene) {
        return new Way(List.of(new Way.Exit(Condition.ALWAYS, scene)));
    }

    /** A way to the first scene where the condition holds, else to the second. */
    public static Way to(Condition condition, String scene, String otherwise) {
        return new Way(List.of(new Way.Exit(condition, scene), new Way.Exit(Condition.ALWAYS, otherwise)));
    }

    /** Paragraphs of prose. */
    public static Text text(String... paragraphs) {
        return new Text(List.of(paragraphs).stream()
                .<Paragraph>map(Paragraph.Prose::new)
                .toList());
    }

    /** A paragraph of prose that is there under a condition. */
    public static Paragraph when(Condition condition, String prose) {
        return new Paragraph.FirstOf(List.of(new Paragraph.Case(condition, text(prose))));
    }

    /** What a scene of a test holds. */
    public final class SceneWords {
        private final String id;
        private final List<Paragraph> text = new ArrayList<>();
        private final Map<String, Choice> choices = new LinkedHashMap<>();
        private Optional<String> chapter = Optional.empty();
        private StoryDate date = StoryDate.UNDATED;
        private Continuation after = new Continuation.Ending("The end", Stories.text("It is over."));

        private SceneWords(String id) {
            this.id = id;
        }

        public SceneWords text(String... paragraphs) {
            text.addAll(Stories.text(paragraphs).paragraphs());
            return this;
        }

        public SceneWords paragraph(Paragraph paragraph) {
            text.add(paragraph);
            return this;
        }

        public SceneWords chapter(String newChapter) {
            chapter = Optional.of(newChapter);
            return this;
        }

        public SceneWords date(String newDate) {
            date = StoryDate.parse(newDate).orElseThrow();
            return this;
        }

        public SceneWords choice(String choice, String to) {
            return choice(choice, to, words -> {});
        }

        public SceneWords choice(String choice, String to, Consumer<ChoiceWords> words) {
            ChoiceWords told = new ChoiceWords(id, choice, to);
            words.accept(told);
            choices.put(choice, told.choice());
            after = new Continuation.Choices(choices);
            return this;
        }

        public SceneWords turn(String to) {
            return turn(Stories.to(to));
        }

        public SceneWords turn(Way to) {
            after = new Continuation.PageTurn(to);
            return this;
        }

        public SceneWords ending(String name) {
            after = new Continuation.Ending(name, Stories.text("It is over."));
            return this;
        }

        private Scene scene() {
            return new Scene(id, "Scene " + id, chapter, date, Optional.empty(), new Text(text), after);
        }
    }

    /** What a choice of a test holds. */
    public final class ChoiceWords {
        private final String scene;
        private final String id;
        private final List<Effect> effects = new ArrayList<>();
        private Text text;
        private Passage passage = passage("log#one");
        private Stance stance = Stance.RELIES_ON;
        private Text margin;
        private Text did = Text.NONE;
        private Condition condition = Condition.ALWAYS;
        private Optional<Text> closed = Optional.empty();
        private boolean once;
        private Text then = Text.NONE;
        private Way to;

        private ChoiceWords(String scene, String id, String to) {
            this.scene = scene;
            this.id = id;
            this.text = Stories.text("Do " + id);
            this.margin = Stories.text("So says " + passage.id() + ".");
            this.to = Stories.to(to);
        }

        public ChoiceWords text(String words) {
            text = Stories.text(words);
            return this;
        }

        public ChoiceWords cites(String key, Stance newStance) {
            passage = passage(key);
            stance = newStance;
            margin = Stories.text("So says " + passage.id() + ".");
            return this;
        }

        public ChoiceWords margin(Paragraph... paragraphs) {
            margin = new Text(List.of(paragraphs));
            return this;
        }

        public ChoiceWords did(Paragraph... paragraphs) {
            did = new Text(List.of(paragraphs));
            return this;
        }

        public ChoiceWords when(Condition newCondition) {
            condition = newCondition;
            return this;
        }

        public ChoiceWords closed(String words) {
            closed = Optional.of(Stories.text(words));
            return this;
        }

        public ChoiceWords once() {
            once = true;
            mark(Choice.key(scene, id));
            return this;
        }

        public ChoiceWords does(Effect... what) {
            effects.addAll(List.of(what));
            return this;
        }

        public ChoiceWords then(String... paragraphs) {
            then = Stories.text(paragraphs);
            return this;
        }

        public ChoiceWords to(Way way) {
            to = way;
            return this;
        }

        private Choice choice() {
            return new Choice(
                    scene,
                    id,
                    text,
                    passage,
                    Optional.of(stance),
                    margin,
                    did,
                    condition,
                    closed,
                    once,
                    effects,
                    then,
                    to);
        }
    }

    /** The same story with other scenes. */
    public static Story with(Story story, Map<String, Scene> scenes) {
        return new Story(
                story.id(),
                story.ifid(),
                story.version(),
                story.title(),
                story.authors(),
                story.language(),
                story.about(),
                story.roles(),
                story.chapters(),
                story.variables(),
                story.documents(),
                scenes,
                story.marks(),
                story.limits(),
                story.branches());
    }

    /** The records of a sealed kind, also those of the kinds into which it is divided. */
    public static Stream<Class<?>> records(Class<?> kind) {
        return kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()).flatMap(Stories::records) : Stream.of(kind);
    }
}
