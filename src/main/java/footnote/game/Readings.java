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
 * What a text has shown so far, by the answers to what it asked: with the same answers it shows the same again, without
 * being gone through.
 */
final class Readings {
    /** Of a text that asks more than this at a time, nothing is kept. */
    private static final int QUESTIONS = 8;

    private final Text text;
    private Reading first;

    Readings(Text text) {
        this.text = text;
    }

    /** A question and what came of either answer, or, behind the last question, what was shown. */
    private static final class Reading {
        Condition asked;
        Reading yes;
        Reading no;
        List<Paragraph> shown;
    }

    /** The shown paragraphs that are there, in order. */
    List<Paragraph> read(Facts facts) {
        Reading at = first;
        while (at != null && at.shown == null) {
            at = facts.ask(at.asked) ? at.yes : at.no;
        }
        return at != null ? at.shown : readOn(facts);
    }

    private List<Paragraph> readOn(Facts facts) {
        Listening listening = new Listening(facts);
        List<Paragraph> shown = List.copyOf(text.read(listening));
        if (listening.asked.size() <= QUESTIONS) {
            first = first == null ? new Reading() : first;
            end(listening).shown = shown;
        }
        return shown;
    }

    /** Where those answers lead. */
    private Reading end(Listening listening) {
        Reading at = first;
        for (int i = 0; i < listening.asked.size(); i++) {
            at.asked = listening.asked.get(i);
            if (listening.answers.get(i)) {
                at.yes = at.yes == null ? new Reading() : at.yes;
                at = at.yes;
            } else {
                at.no = at.no == null ? new Reading() : at.no;
                at = at.no;
            }
        }
        return at;
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
