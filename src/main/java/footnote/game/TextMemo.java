package footnote.game;

import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Scene;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scene's own text has shown so far, by the answers to what it asked: under the same answers it shows the same
 * again, without being gone through.
 *
 * <p>It is a question, and for either answer the next question or, behind the last, what was shown: the usual text, which
 * asks once or never, is known by a single one of these.
 */
final class TextMemo {
    /** What a text shows that has asked more than this at a time is not kept any longer. */
    private static final int QUESTIONS = 8;

    /** Null where the text asks nothing; then all is as if it had asked, and it had been so. */
    private Condition asked;

    private TextMemo yes;
    private TextMemo no;
    private List<Paragraph> shownAtYes;
    private List<Paragraph> shownAtNo;
    /** Of the first question: whether the text has asked too much, and is gone through each time. */
    private boolean tooMany;

    /** The shown paragraphs that are there, in order; the scene is the same one each time. */
    List<Paragraph> of(Scene scene, Facts facts, Rules rules) {
        TextMemo at = this;
        while (at != null) {
            boolean holds = at.asked == null || facts.ask(at.asked);
            List<Paragraph> shown = holds ? at.shownAtYes : at.shownAtNo;
            if (shown != null) {
                return shown;
            }
            at = holds ? at.yes : at.no;
        }
        return readOn(scene, facts, rules);
    }

    private List<Paragraph> readOn(Scene scene, Facts facts, Rules rules) {
        if (tooMany) {
            return scene.text().read(facts);
        }
        Listening listening = new Listening(facts);
        List<Paragraph> shown = List.copyOf(scene.text().read(listening));
        if (listening.asked.isEmpty()) {
            shownAtYes = shown;
        } else if (listening.asked.size() <= QUESTIONS) {
            keep(listening, shown, rules);
        } else {
            tooMany = true;
        }
        return shown;
    }

    private void keep(Listening listening, List<Paragraph> shown, Rules rules) {
        TextMemo at = this;
        int last = listening.asked.size() - 1;
        for (int i = 0; i <= last; i++) {
            at.asked = rules.same(listening.asked.get(i));
            if (i < last) {
                at = listening.answers.get(i) ? at.yes() : at.no();
            } else if (listening.answers.get(i)) {
                at.shownAtYes = shown;
            } else {
                at.shownAtNo = shown;
            }
        }
    }

    private TextMemo yes() {
        yes = yes == null ? new TextMemo() : yes;
        return yes;
    }

    private TextMemo no() {
        no = no == null ? new TextMemo() : no;
        return no;
    }

    /** A moment of play that notes what is asked of it. */
    private static final class Listening implements Facts {
        final List<Condition> asked = new ArrayList<>();
        final List<Boolean> answers = new ArrayList<>();
        private final Facts facts;

        Listening(Facts facts) {
            this.facts = facts;
        }

        @Override
        public boolean ask(Condition condition) {
            boolean answer = facts.ask(condition);
            if (condition != Condition.ALWAYS) {
                asked.add(condition);
                answers.add(answer);
            }
            return answer;
        }

        @Override
        public int value(Variable variable) {
            return facts.value(variable);
        }

        @Override
        public boolean happened(Mark mark) {
            return facts.happened(mark);
        }
    }
}
