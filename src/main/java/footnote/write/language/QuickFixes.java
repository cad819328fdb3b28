package footnote.write.language;

import footnote.problem.Code;
import footnote.problem.Problem;
import footnote.problem.Span;
import footnote.problem.TextFile;
import footnote.write.language.EditorSession.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** What a problem's hint says to write, written: where the hint says it to the letter. */
final class QuickFixes {
    /** Hints that name the word which belongs in the place of the marked one. */
    private static final Pattern WORD =
            Pattern.compile("(?:did you mean|it is called|write) \"([^\"]+)\"(?:\\?| now|: .*)?");

    private final TextFile file;
    private final String uri;

    private QuickFixes(OpenTexts texts, Asked asked) {
        this.file = asked.file().file();
        this.uri = texts.uri(asked.file().path());
    }

    /** Those for the problems that a range touches. */
    static List<CodeAction> in(Asked asked, OpenTexts texts, Range range) {
        QuickFixes fixes = new QuickFixes(texts, asked);
        int start = asked.offset(range.getStart());
        int end = asked.offset(range.getEnd());
        List<CodeAction> actions = new ArrayList<>();
        for (Problem problem : asked.story().problems().of(asked.file().path())) {
            Optional<Span> where = problem.where().filter(fixes::isOfThisText);
            if (where.isPresent()
                    && where.get().start() <= end
                    && start <= where.get().end()) {
                fixes.fix(problem, where.get()).ifPresent(actions::add);
            }
        }
        return actions;
    }

    /** A problem of an older text has no place in this one. */
    private boolean isOfThisText(Span where) {
        return where.file().text().equals(file.text());
    }

    private Optional<CodeAction> fix(Problem problem, Span where) {
        if (problem.message().equals("a comma is missing here")) {
            return Optional.of(action("Write the comma", where.start(), where.end(), ","));
        }
        String hint = problem.hint().orElse("");
        if (problem.code() == Code.NOT_JSON && hint.equals("leave it out")) {
            return Optional.of(action("Leave out " + where.text(), where.start(), where.end(), ""));
        }
        Matcher word = WORD.matcher(hint);
        return word.matches() ? Optional.of(instead(problem, where, word.group(1))) : Optional.empty();
    }

    private CodeAction instead(Problem problem, Span where, String word) {
        String title = "Write " + word;
        int start = where.start();
        int end = where.end();
        if (problem.code() == Code.NOT_JSON) {
            return action(title, start, end, "\"" + word + "\"");
        }
        boolean quoted = where.text().length() >= 2
                && where.text().startsWith("\"")
                && where.text().endsWith("\"");
        start += quoted ? 1 : 0;
        end -= quoted ? 1 : 0;
        String marked = file.text().substring(start, end);
        int joint = joint(problem.code(), marked, word);
        boolean first = problem.code() == Code.UNKNOWN_SCENE || problem.code() == Code.UNKNOWN_DOCUMENT;
        if (joint >= 0 && first) {
            end = start + joint;
        } else if (joint >= 0) {
            start += joint + 1;
        }
        return action(title, start, end, word);
    }

    /** Where the marked name of two parts is cut, of which the word is one alone; -1 where the whole is meant. */
    private static int joint(Code code, String marked, String word) {
        char sign = code == Code.UNKNOWN_DOCUMENT || code == Code.UNKNOWN_PASSAGE ? '#' : '/';
        return word.indexOf(sign) >= 0 ? -1 : marked.indexOf(sign);
    }

    private CodeAction action(String title, int start, int end, String words) {
        CodeAction action = new CodeAction(title);
        action.setKind(CodeActionKind.QuickFix);
        action.setIsPreferred(true);
        TextEdit edit = new TextEdit(TextPositions.range(file, start, end), words);
        action.setEdit(new WorkspaceEdit(Map.of(uri, List.of(edit))));
        return action;
    }
}
