package footnote.write.language;

import footnote.load.Keyword;
import footnote.write.language.FileIndex.Definition;
import footnote.write.language.StoryIndex.Located;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.WordNode;
import footnote.write.language.WrittenString.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;

/** What may come next in a condition or an effect, by what stands before the caret. */
final class ExpressionCompletion {
    /** A word and, behind its bracket, what is typed in it. */
    private static final Pattern BRACKETS = Pattern.compile("\\b([a-z]+)\\s*\\(\\s*([^()]*)$");

    private static final Pattern COMPARED = Pattern.compile("([a-z0-9_:]+)\\s*(?:=|!=|<=?|>=?)\\s*$");
    private static final Pattern CHANGED = Pattern.compile("^\\s*([a-z0-9_:]+)\\s+$");
    private static final Pattern OPERAND = Pattern.compile("(?:[a-z0-9_:]+|\\))\\s+$");
    private static final Pattern JOINT = Pattern.compile("\\b(?:and|or|not)\\s+$");
    /** Values beyond this many of a number are left to the writer. */
    private static final int FEW = 20;

    private final StoryIndex index;
    private final Place place;
    private final boolean effect;
    /** What stands before the word that is being typed. */
    private final String before;

    private final String begun;
    /** What is named in the bracket in which the caret stands, where it is one that asks for something. */
    private final Optional<NameKind> asked;

    private final List<Proposal> proposals = new ArrayList<>();

    /** Words that may stand there. */
    record Proposal(String words, CompletionItemKind kind, String detail) {}

    /** @param before what stands of the expression before the caret */
    ExpressionCompletion(StoryIndex index, String before, Place place, boolean effect) {
        this.index = index;
        this.place = place;
        this.effect = effect;
        Matcher brackets = BRACKETS.matcher(before);
        this.asked =
                brackets.find() ? Keyword.of(brackets.group(1)).flatMap(ExpressionNames::inBrackets) : Optional.empty();
        int from = asked.isPresent() ? brackets.start(2) : wordStart(before);
        this.before = before.substring(0, from);
        this.begun = before.substring(from);
    }

    private static int wordStart(String text) {
        int from = text.length();
        while (from > 0 && ExpressionNames.isInWord(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    /** The beginning of the word that is being typed; may be empty. */
    String begun() {
        return begun;
    }

    List<Proposal> proposals() {
        Matcher compared = COMPARED.matcher(before);
        Matcher changed = CHANGED.matcher(before);
        if (asked.isPresent()) {
            happened(asked.get() == NameKind.CHOICE);
        } else if (compared.find()) {
            values(compared.group(1));
        } else if (effect && changed.find()) {
            changes(changed.group(1));
        } else if (!effect
                && OPERAND.matcher(before).find()
                && !JOINT.matcher(before).find()) {
            word(Keyword.AND.word(), "both hold");
            word(Keyword.OR.word(), "one of them holds");
        } else if (!effect || before.isBlank()) {
            operands();
        }
        return proposals;
    }

    private void happened(boolean choice) {
        if (!choice) {
            index.definitions(NameKind.SCENE)
                    .forEach(scene -> name(scene, scene.definition().name().own()));
            return;
        }
        index.heldBy(NameKind.CHOICE, place.scene())
                .forEach(one -> name(one, one.definition().name().own()));
        index.definitions(NameKind.CHOICE)
                .forEach(one -> name(one, one.definition().name().full()));
    }

    private void values(String variable) {
        Optional<Located> known = index.definition(StoryName.of(NameKind.VARIABLE, variable));
        if (known.isEmpty() || !(known.get().definition().value() instanceof ObjectNode object)) {
            return;
        }
        index.heldBy(NameKind.VALUE, variable)
                .forEach(one -> name(one, one.definition().name().own()));
        if (object.find("from") instanceof WordNode from && object.find("to") instanceof WordNode to) {
            numbers(known.get(), object, from, to);
        } else if (object.find("of") == null) {
            word(Keyword.TRUE.word(), "");
            word(Keyword.FALSE.word(), "");
        }
    }

    private void numbers(Located variable, ObjectNode object, WordNode from, WordNode to) {
        String text = variable.file().file().text();
        try {
            int least = Integer.parseInt(text.substring(from.start(), from.end()));
            int most = Integer.parseInt(text.substring(to.start(), to.end()));
            List<String> levels = Levels.of(object);
            for (int i = least; i <= most && i < least + FEW; i++) {
                String level = i - least < levels.size() ? levels.get(i - least) : "";
                proposals.add(new Proposal(Integer.toString(i), CompletionItemKind.Value, level));
            }
        } catch (NumberFormatException unfinished) {
            return;
        }
    }

    private void changes(String variable) {
        Optional<Located> known = index.definition(StoryName.of(NameKind.VARIABLE, variable));
        boolean number = known.isPresent()
                && known.get().definition().value() instanceof ObjectNode object
                && object.find("from") != null;
        if (number) {
            word("+ 1", "one more, as far as it goes");
            word("- 1", "one less, as far as it goes");
        }
        word("= ", "exactly that");
    }

    private void operands() {
        for (Located one : index.definitions(NameKind.VARIABLE)) {
            name(one, one.definition().name().own());
        }
        if (!effect) {
            for (Keyword keyword : Keyword.values()) {
                operand(keyword);
            }
        }
    }

    /** A word with which a part of a condition can begin. */
    private void operand(Keyword keyword) {
        switch (keyword) {
            case NOT -> word(keyword.word() + " ", "it doesn’t hold");
            case VISITED -> word(keyword.word() + "(", "whether a scene was left before");
            case CHOSE -> word(keyword.word() + "(", "whether a choice was made");
            case AGAIN -> word(keyword.word(), "whether this scene was left before");
            case AND, OR, TRUE, FALSE -> {}
        }
    }

    private void name(Located one, String words) {
        Definition definition = one.definition();
        proposals.add(
                new Proposal(words, Completion.itemKind(definition.name().kind()), Completion.detail(definition)));
    }

    private void word(String words, String detail) {
        proposals.add(new Proposal(words, CompletionItemKind.Keyword, detail));
    }
}
