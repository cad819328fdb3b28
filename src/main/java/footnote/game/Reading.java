package footnote.game;

import footnote.story.Condition;
import footnote.story.Facts;
import footnote.story.Mark;
import footnote.story.Paragraph;
import footnote.story.Text;
import footnote.story.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text has shown so far, by the answers to what it asked: under the same answers it shows the same again, without
 * being gone through.
 *
 * <p>It is a question and what came of either answer or, behind the last question, what was shown.
 */
final class Reading {
    /** Of a text that asks more than this at a time, nothing is kept. */
    private static final int QUESTIONS = 8;

    private Condition asked;
    private Reading yes;
    private Reading no;
    private List<Paragraph> shown;

    /** The shown paragraphs of the text that are there, in order; the text is the same one each time. */
    List<Paragraph> of(Text text, Facts facts, Rules rules) {
        Reading at = this;
        while (at.asked != null) {
            Reading then = facts.ask(at.asked) ? at.yes : at.no;
            if (then == null) {
                return readOn(text, facts, rules);
            }
            at = then;
        }
        return at.shown != null ? at.shown : readOn(text, facts, rules);
    }

    private List<Paragraph> readOn(Text text, Facts facts, Rules rules) {
        Listening listening = new Listening(facts);
        List<Paragraph> paragraphs = List.copyOf(text.read(listening));
        if (listening.asked.size() <= QUESTIONS) {
            end(listening, rules).shown = paragraphs;
        }
        return paragraphs;
    }

    /** Where those answers lead from here. */
    private Reading end(Listening listening, Rules rules) {
        Reading at = this;
        for (int i = 0; i < listening.asked.size(); i++) {
            at.asked = rules.same(listening.asked.get(i));
            at = listening.answers.get(i) ? at.yes() : at.no();
        }
        return at;
    }

    private Reading yes() {
        yes = yes == null ? new Reading() : yes;
        return yes;
    }

    private Reading no() {
        no = no == null ? new Reading() : no;
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
