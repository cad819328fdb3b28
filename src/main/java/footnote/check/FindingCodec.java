package footnote.check;

import footnote.explore.statespace.WayThere;
import footnote.problem.Code;
import footnote.problem.HiddenCharacters;
import footnote.problem.Severity;
import footnote.story.Choice;
import footnote.story.Role;
import footnote.story.Story;
import footnote.story.Variable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Findings as bytes: what each is about by its number, and the way there by the choices' names.
 *
 * <p>What is read is trusted in nothing: it has to be about things, roles, choices and values that the story has, of codes
 * that may be kept, and to say nothing that a terminal would obey.
 */
final class FindingCodec {
    private final Story story;
    private final StoryRules rules;
    private final Set<Code> kept;

    /** @param kept the codes of findings that rest on the rules alone */
    FindingCodec(Story story, StoryRules rules, Set<Code> kept) {
        this.story = story;
        this.rules = rules;
        this.kept = kept;
    }

    /** Nothing where one of them is about something that has no number. */
    Optional<byte[]> write(List<Finding> findings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(rules.layout(), out);
            out.writeInt(findings.size());
            for (Finding finding : findings) {
                Optional<StoryRules.ThingNumber> about = rules.number(finding.thing());
                if (about.isEmpty()) {
                    return Optional.empty();
                }
                out.writeBoolean(about.get().plain());
                out.writeInt(about.get().number());
                write(finding, out);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("memory has no faults", impossible);
        }
        return Optional.of(bytes.toByteArray());
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        text(finding.code().id(), out);
        text(finding.severity().name(), out);
        text(finding.message(), out);
        text(finding.hint().orElse(""), out);
        out.writeBoolean(finding.isAboutCitation());
        out.writeBoolean(finding.way().isPresent());
        if (finding.way().isPresent()) {
            WayThere way = finding.way().get();
            text(way.role().id(), out);
            out.writeInt(way.lasting().size());
            for (Map.Entry<String, String> value : way.lasting().entrySet()) {
                text(value.getKey(), out);
                text(value.getValue(), out);
            }
            out.writeInt(way.choices().size());
            for (Choice choice : way.choices()) {
                text(choice.key(), out);
            }
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Nothing where the bytes are not such findings of this story. */
    Optional<List<Finding>> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean sameLayout = text(in).equals(rules.layout());
            int count = in.readInt();
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                findings.add(finding(sameLayout, in));
            }
            return in.read() < 0 && count >= 0 ? Optional.of(findings) : Optional.empty();
        } catch (IOException | UnfitException spoilt) {
            return Optional.empty();
        }
    }

    /** What was read is nothing that would have been written of this story. */
    private static final class UnfitException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnfitException() {
            super(null, null, false, false);
        }
    }

    private Finding finding(boolean sameLayout, DataInputStream in) throws IOException {
        StoryRules.ThingNumber about = new StoryRules.ThingNumber(in.readBoolean(), in.readInt());
        Object thing = sameLayout || !about.plain() ? orUnfit(rules.thing(about)) : orUnfit(Optional.empty());
        Code code = orUnfit(named(Code.values(), text(in)));
        Severity severity = orUnfit(severity(text(in)));
        Finding finding = new Finding(thing, code, said(in)).as(severity);
        String hint = said(in);
        if (!kept.contains(code) || severity == Severity.ERROR) {
            throw new UnfitException();
        }
        if (!hint.isEmpty()) {
            finding.withHint(hint);
        }
        if (in.readBoolean()) {
            finding.atItsCitation();
        }
        return finding.withWay(in.readBoolean() ? Optional.of(way(in)) : Optional.empty());
    }

    private static Optional<Code> named(Code[] codes, String id) {
        for (Code code : codes) {
            if (code.id().equals(id)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
    }

    private static Optional<Severity> severity(String name) {
        for (Severity severity : Severity.values()) {
            if (severity.name().equals(name)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }

    private WayThere way(DataInputStream in) throws IOException {
        Role role = orUnfit(Optional.ofNullable(story.roles().get(text(in))));
        Map<String, String> lasting = new LinkedHashMap<>();
        int values = in.readInt();
        for (int i = 0; i < values; i++) {
            Variable variable = orUnfit(Optional.ofNullable(story.variables().get(text(in))));
            String value = text(in);
            if (variable.valueOf(value).isEmpty()) {
                throw new UnfitException();
            }
            lasting.put(variable.id(), value);
        }
        WayThere way = WayThere.of(role).with(lasting);
        int choices = in.readInt();
        for (int i = 0; i < choices; i++) {
            way = way.and(orUnfit(story.choice(text(in))));
        }
        return way;
    }

    private static <T> T orUnfit(Optional<T> found) {
        return found.orElseThrow(UnfitException::new);
    }

    /** What is said to the writer. */
    private static String said(DataInputStream in) throws IOException {
        String text = text(in);
        if (!HiddenCharacters.shown(text).equals(text)) {
            throw new UnfitException();
        }
        return text;
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new UnfitException();
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
