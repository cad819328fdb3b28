package footnote.write.language;

import footnote.load.Keyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names in a condition or an effect, also in one that is not written to its end. */
final class ExpressionNames {
    private final String text;
    private final int to;
    private final String scene;
    private final List<Found> found = new ArrayList<>();
    private int at;
    /** The variable that stood last, where a value of it may follow; otherwise empty. */
    private String variable = "";

    private boolean compared;

    /** A name, and where it stands: 0-based, in the string that was looked through. */
    record Found(StoryName name, int from, int to) {}

    private ExpressionNames(String text, int from, int to, String scene) {
        this.text = text;
        this.at = from;
        this.to = to;
        this.scene = scene;
    }

    /**
     * The names between two places of a string.
     *
     * @param scene the one in which the expression stands: a choice that is asked for by itself is that scene's
     */
    static List<Found> in(String text, int from, int to, String scene) {
        ExpressionNames names = new ExpressionNames(text, from, to, scene);
        while (names.at < to) {
            names.next();
        }
        return names.found;
    }

    /** Whether a character can stand in a variable's name, a value or a word of a condition. */
    static boolean isInWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == ':';
    }

    private void next() {
        int from = at;
        char c = text.charAt(at);
        if (!isInWord(c)) {
            compared |= "=!<>".indexOf(c) >= 0;
            variable = c == '(' || c == ')' ? "" : variable;
            at++;
            return;
        }
        while (at < to && isInWord(text.charAt(at))) {
            at++;
        }
        word(text.substring(from, at), from);
        compared = false;
    }

    /** What stands in the brackets behind a word of a condition; nothing where it has none. */
    static Optional<NameKind> inBrackets(Keyword keyword) {
        return switch (keyword) {
            case VISITED -> Optional.of(NameKind.SCENE);
            case CHOSE -> Optional.of(NameKind.CHOICE);
            case AND, OR, NOT, AGAIN, TRUE, FALSE -> Optional.empty();
        };
    }

    private void word(String word, int from) {
        Optional<Keyword> keyword = Keyword.of(word);
        Optional<NameKind> asks = keyword.flatMap(ExpressionNames::inBrackets);
        if (asks.isPresent() && opens()) {
            reference(asks.get() == NameKind.CHOICE);
        } else if (keyword.isPresent() || Character.isDigit(word.charAt(0))) {
            variable = "";
        } else if (compared && !variable.isEmpty()) {
            found.add(new Found(new StoryName(NameKind.VALUE, variable, word), from, at));
            variable = "";
        } else {
            found.add(new Found(StoryName.of(NameKind.VARIABLE, word), from, at));
            variable = word;
        }
    }

    /** Passes an opening bracket, if one comes next. */
    private boolean opens() {
        int next = at;
        while (next < to && text.charAt(next) == ' ') {
            next++;
        }
        boolean opens = next < to && text.charAt(next) == '(';
        at = opens ? next + 1 : at;
        return opens;
    }

    private void reference(boolean choice) {
        int end = at;
        while (end < to && text.charAt(end) != ')') {
            end++;
        }
        int from = at;
        int until = end;
        while (from < until && text.charAt(from) == ' ') {
            from++;
        }
        while (until > from && text.charAt(until - 1) == ' ') {
            until--;
        }
        at = Math.min(to, end + 1);
        variable = "";
        if (from < until) {
            name(from, until, choice);
        }
    }

    private void name(int from, int until, boolean choice) {
        String name = text.substring(from, until);
        int slash = name.indexOf('/');
        if (!choice || slash >= 0) {
            int end = choice ? from + slash : until;
            found.add(new Found(StoryName.of(NameKind.SCENE, text.substring(from, end)), from, end));
        }
        if (choice) {
            String holder = slash < 0 ? scene : name.substring(0, slash);
            String own = name.substring(slash + 1);
            found.add(new Found(new StoryName(NameKind.CHOICE, holder, own), from + slash + 1, until));
        }
    }
}
