package footnote.check;

import footnote.problem.Clusters;
import footnote.problem.Code;
import footnote.story.Chapter;
import footnote.story.Document;
import footnote.story.Passage;
import footnote.story.Role;
import footnote.story.Scene;
import footnote.story.Story;
import footnote.story.Variable;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds text that not every terminal can show whole: of each thing, the first place in it. */
final class UnshowableText implements Inspection {
    /** What tmux, in which many play, keeps of one character with all its marks, in bytes of UTF-8. */
    private static final int BYTES = 21;

    @Override
    public String claim() {
        return "every text can be shown whole in every terminal";
    }

    @Override
    public Set<Code> codes() {
        return EnumSet.of(Code.NOT_SHOWN_EVERYWHERE);
    }

    @Override
    public Basis basis() {
        return Basis.TEXT;
    }

    @Override
    public void inspect(ProvenStory proven, FindingCollector found) {
        Story story = proven.story();
        look(story, found, story.title(), story.about());
        for (Role role : story.roles().values()) {
            look(role, found, role.title(), role.about());
        }
        for (Chapter chapter : story.chapters().values()) {
            look(chapter, found, chapter.title());
        }
        for (Variable variable : story.variables().values()) {
            look(variable, found, variable.label().orElse(""), String.join(" ", variable.levels()));
            look(variable, found, variable.leaves().values().toArray(new String[0]));
        }
        story.documents().values().forEach(document -> look(document, found));
        story.scenes().values().forEach(scene -> look(scene, found));
    }

    private static void look(Document document, FindingCollector found) {
        look(
                document,
                found,
                document.title(),
                document.shortName().orElse(""),
                document.author().orElse(""),
                document.about().orElse(""));
        for (Passage passage : document.passages().values()) {
            look(
                    passage,
                    found,
                    passage.quote(),
                    passage.lead().orElse(""),
                    passage.speaker().orElse(""),
                    passage.basis().orElse(""),
                    passage.when().orElse(""),
                    passage.editorsNote().orElse(""));
        }
    }

    private static void look(Scene scene, FindingCollector found) {
        look(
                scene,
                found,
                scene.title(),
                scene.ending().map(ending -> ending.name()).orElse(""));
        scene.paragraphs(paragraph -> look(paragraph, found, paragraph.ownWords()));
    }

    private static void look(Object thing, FindingCollector found, String... texts) {
        for (String text : texts) {
            Optional<String> what = wrong(text);
            if (what.isPresent()) {
                found.add(thing, Code.NOT_SHOWN_EVERYWHERE, what.get());
                return;
            }
        }
    }

    /** What a terminal can't show of a text, if there is something; the first of it. */
    private static Optional<String> wrong(String text) {
        for (int begin = 0, end; begin < text.length(); begin = end) {
            end = Clusters.isPlain(text, begin) ? begin + 1 : Clusters.end(text, begin);
            Optional<String> what = text.charAt(begin) < 0x300 && end == begin + 1
                    ? Optional.empty()
                    : wrongCluster(text.substring(begin, end));
            if (what.isPresent()) {
                return what;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrongCluster(String cluster) {
        int first = cluster.codePointAt(0);
        int bytes = cluster.getBytes(StandardCharsets.UTF_8).length;
        if (Clusters.isMark(first)) {
            return Optional.of("the mark " + name(first) + " stands without a letter: it is shown on a dotted circle");
        }
        if (Character.getType(first) == Character.PRIVATE_USE) {
            return Optional.of(
                    "what " + name(first) + ", a private character, looks like is each terminal's own affair");
        }
        return bytes > BYTES
                ? Optional.of("“" + cluster + "” is one character of " + bytes
                        + " bytes, and some terminals show no more than " + BYTES + " of them")
                : Optional.empty();
    }

    private static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
