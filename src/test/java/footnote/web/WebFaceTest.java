package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.game.Game;
import footnote.load.Loader;
import footnote.load.StorySource;
import footnote.save.StorySaves;
import footnote.session.Intent;
import footnote.session.Session;
import footnote.session.Sitting;
import footnote.story.Story;
import footnote.view.Help;
import footnote.web.face.Action;
import footnote.web.face.Content;
import footnote.web.face.Element;
import footnote.web.face.SessionElements;
import footnote.web.face.WebKeys;
import footnote.web.face.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the window, and what can be done there, without a browser. */
class WebFaceTest {
    @TempDir
    Path data;

    private Sitting sitting;

    @BeforeEach
    void sitDown() {
        Story story = Loader.load(StorySource.folder(Path.of("src/test/resources/frames/story"), ""))
                .story()
                .orElseThrow();
        sitting = new Sitting(new Game(story), new StorySaves(data, story.id(), story.ifid()));
    }

    @AfterEach
    void leave() {
        sitting.close();
    }

    @Test
    void everyIntentCanBePressed() {
        sitting.take(new Intent.Choose(1));
        Set<String> reached = new TreeSet<>();
        collect(shown(), reached);
        sitting.take(new Intent.Notebook(Optional.empty()));
        collect(shown(), reached);
        sitting.take(new Intent.Save(""));
        collect(shown(), reached);
        // coming to an offer with the mouse, the finger or the focus marks it
        reached.add("Look");
        assertThat(reached).isEqualTo(everything());
    }

    @Test
    void everyIntentHasTheKeyThatHelpTells() {
        sitting.take(new Intent.Choose(1));
        Set<String> reached = new TreeSet<>();
        for (Help.Line line : Help.LINES) {
            for (String key : line.keys().split(" +")) {
                WebKeys.intent(browsers(key), sitting.session()).ifPresent(intent -> reached.add(name(intent)));
            }
        }
        assertThat(reached).isEqualTo(everything());
    }

    private static String browsers(String key) {
        return switch (key) {
            case "↑" -> "ArrowUp";
            case "↓" -> "ArrowDown";
            case "Esc" -> "Escape";
            default -> key;
        };
    }

    private static Set<String> everything() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Intent.class.getPermittedSubclasses()).forEach(intent -> names.add(intent.getSimpleName()));
        return names;
    }

    private static String name(Intent intent) {
        return intent.getClass().getSimpleName();
    }

    private static void collect(List<Content> all, Set<String> reached) {
        for (Content content : all) {
            if (content instanceof Element element) {
                element.action().ifPresent(action -> intent(action).ifPresent(intent -> reached.add(name(intent))));
                collect(element.content(), reached);
            }
        }
    }

    private static Optional<Intent> intent(Action action) {
        if (action instanceof Action.Does does) {
            return Optional.of(does.intent());
        }
        return action instanceof Action.Submits submits
                ? Optional.of(submits.typed().intent("x"))
                : Optional.empty();
    }

    private List<Content> shown() {
        Session session = sitting.session();
        List<Content> all = new ArrayList<>(SessionElements.bar(session));
        all.add(SessionElements.middle(session, true));
        return all;
    }

    @Test
    void theMarginIsReadAfterTheChoiceAndNotBefore() {
        sitting.take(new Intent.Choose(1));
        String margin = sitting.session()
                .play()
                .orElseThrow()
                .page()
                .offers()
                .get(0)
                .choice()
                .margin()
                .line(sitting.session().play().orElseThrow().state());
        assertThat(margin).isNotEmpty();
        assertThat(words(shown())).doesNotContain(margin);
        sitting.take(new Intent.Choose(1));
        assertThat(words(shown())).contains(margin);
    }

    @Test
    void everyOfferStandsWithItsPassage() {
        sitting.take(new Intent.Choose(1));
        String words = words(shown());
        sitting.session()
                .play()
                .orElseThrow()
                .page()
                .offers()
                .forEach(offer -> assertThat(words).contains(offer.passage().quote()));
    }

    private static String words(List<? extends Content> all) {
        StringBuilder words = new StringBuilder();
        for (Content content : all) {
            words.append(content.accept(new Content.Visitor<String>() {
                @Override
                public String words(Words text) {
                    return text.text();
                }

                @Override
                public String element(Element element) {
                    return WebFaceTest.words(element.content()) + "\n";
                }
            }));
        }
        return words.toString();
    }
}
