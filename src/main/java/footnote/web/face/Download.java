package footnote.web.face;

import footnote.report.PageHistory;
import footnote.report.SourceReport;
import footnote.report.SourceReportWriter;
import footnote.report.Transcript;
import footnote.save.SaveText;
import footnote.session.OpenPlaythrough;
import footnote.session.Session;

/** What a player can take along from a page, as a file. */
public enum Download {
    /** What was read and chosen. */
    TRANSCRIPT("The transcript", "transcript.md", "text/markdown") {
        @Override
        String text(Session session, OpenPlaythrough play) {
            return Transcript.markdown(past(session, play));
        }
    },
    /** The passages behind the choices. */
    REPORT("The source report", "sources.html", "text/html") {
        @Override
        String text(Session session, OpenPlaythrough play) {
            return SourceReportWriter.html(SourceReport.of(past(session, play)));
        }
    },
    /** A save, as the terminal has it. */
    PLAYTHROUGH("This playthrough", "save.json", "application/json") {
        @Override
        String text(Session session, OpenPlaythrough play) {
            return SaveText.of(play.playthrough(), session.about());
        }
    };

    private final String called;
    private final String ending;
    private final String type;

    Download(String called, String ending, String type) {
        this.called = called;
        this.ending = ending;
        this.type = type;
    }

    abstract String text(Session session, OpenPlaythrough play);

    private static PageHistory past(Session session, OpenPlaythrough play) {
        return PageHistory.of(session.game(), play.playthrough(), play.steps());
    }

    /** What it is called where it can be had. */
    public String called() {
        return called;
    }

    /** The file's name. */
    public String file(Session session) {
        return session.story().id() + "-" + session.play().orElseThrow().role().id() + "-" + ending;
    }

    /** The file's type. */
    public String type() {
        return type;
    }

    /** The file's text; a playthrough has to be open. */
    public String text(Session session) {
        return text(session, session.play().orElseThrow());
    }
}
