package footnote.write.language;

import footnote.problem.TextFile;
import footnote.write.language.SyntaxNode.ObjectNode;
import footnote.write.language.SyntaxNode.StringNode;
import footnote.write.language.WrittenString.Place;
import footnote.write.language.WrittenString.Use;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one file of a story defines and names, as far as its text lets it be made out. */
final class FileIndex implements FormatWalk.Listener {
    private final Path path;
    private final TextFile file;
    private final ObjectNode root;
    private final List<WrittenString> strings = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Occurrence> occurrences = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    /**
     * A place where a name is written, without quotes and without the name of what holds the thing.
     *
     * @param start 0-based, in UTF-16 units; so is {@code end}, which is exclusive
     */
    record Occurrence(StoryName name, boolean defines, int start, int end) {
        boolean touches(int offset) {
            return start <= offset && offset <= end;
        }
    }

    /**
     * A thing with a name.
     *
     * @param value what is written of it; null where nothing is yet, and for one of a variable's names
     */
    record Definition(
            StoryName name, StringNode id, @Nullable SyntaxNode value, Place place) {
        /** Its title, or whatever else a person knows it by; empty where it has nothing such. */
        String title() {
            if (!(value instanceof ObjectNode object)) {
                return "";
            }
            return switch (name.kind()) {
                case PASSAGE -> object.string("quote").orElse("");
                case CHOICE -> object.string("text").orElse("");
                case VARIABLE ->
                    object.string("label").or(() -> object.string("note")).orElse("");
                case DOCUMENT ->
                    object.string("short").or(() -> object.string("title")).orElse("");
                case SCENE, ROLE, CHAPTER, VALUE -> object.string("title").orElse("");
            };
        }

        int end() {
            return value == null ? id.end() : value.end();
        }
    }

    /** An object in which things of a kind stand by their names. */
    record Holder(ObjectNode object, String of, Place place) {}

    FileIndex(Path path, TextFile file) {
        this.path = path;
        this.file = file;
        this.root = TolerantParser.parse(file.text());
        FormatWalk.through(root, path.getFileName().toString(), this);
    }

    Path path() {
        return path;
    }

    TextFile file() {
        return file;
    }

    ObjectNode root() {
        return root;
    }

    List<Definition> definitions() {
        return definitions;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The string in which a caret stands, where the format makes something of it. */
    Optional<WrittenString> stringAt(int offset) {
        return strings.stream().filter(string -> string.node().holds(offset)).findFirst();
    }

    /** The innermost object of things by their names in which a caret stands, or that is not closed before the caret. */
    Optional<Holder> holderAt(int offset) {
        boolean last = offset == file.text().length();
        return holders.stream()
                .filter(holder ->
                        holder.object().holds(offset) || last && holder.object().end() == offset)
                .reduce((outer, inner) -> inner);
    }

    /** The name that a caret stands in or touches. */
    Optional<Occurrence> nameAt(int offset) {
        return occurrences.stream().filter(one -> one.touches(offset)).findFirst();
    }

    @Override
    public void holder(ObjectNode object, String of, Place place) {
        holders.add(new Holder(object, of, place));
    }

    @Override
    public void thing(NameKind kind, StringNode name, @Nullable SyntaxNode value, Place place) {
        definitions.add(new Definition(
                new StoryName(kind, place.holderOf(kind), name.value()), name, value, place.in(kind, name.value())));
    }

    @Override
    public void string(WrittenString string) {
        strings.add(string);
        String value = string.node().value();
        switch (string.use()) {
            case CONDITION, EFFECT -> expression(string, 0, value.length());
            case TEXT -> TemplateExpressions.in(value).forEach(part -> expression(string, part.from(), part.to()));
            case DEFINITION, REFERENCE -> name(string);
            case WORD -> {}
        }
    }

    private void expression(WrittenString string, int from, int to) {
        for (ExpressionNames.Found found : ExpressionNames.in(
                string.node().value(), from, to, string.place().scene())) {
            add(found.name(), false, string.node(), found.from(), found.to());
        }
    }

    private void name(WrittenString string) {
        NameKind kind = string.kind();
        String value = string.node().value();
        if (kind == null) {
            return;
        }
        boolean defines = string.use() == Use.DEFINITION;
        if (kind == NameKind.PASSAGE && !defines) {
            passage(string.node(), value.indexOf('#'));
        } else {
            add(new StoryName(kind, string.place().holderOf(kind), value), defines, string.node(), 0, value.length());
        }
    }

    /** @param hash its 0-based place in the string, or -1 */
    private void passage(StringNode node, int hash) {
        String value = node.value();
        if (hash >= 0) {
            String document = value.substring(0, hash);
            add(StoryName.of(NameKind.DOCUMENT, document), false, node, 0, hash);
            StoryName name = new StoryName(NameKind.PASSAGE, document, value.substring(hash + 1));
            add(name, false, node, hash + 1, value.length());
        }
    }

    private void add(StoryName name, boolean defines, StringNode node, int from, int to) {
        occurrences.add(new Occurrence(name, defines, node.offset(from), node.offset(to)));
    }
}
