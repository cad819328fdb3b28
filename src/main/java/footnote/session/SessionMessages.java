package footnote.session;

import footnote.game.Replay;

/**
 * Every sentence that a sitting says to the player about what they did or could not do. What is said of files is the
 * business of the package {@code save}, and comes from there as remarks.
 */
final class SessionMessages {
    static final String NOTHING_TO_UNDO = "This is the first page: there is nothing to take back.";
    static final String NOTHING_AHEAD = "There is no choice ahead to make again.";
    static final String NOTHING_TO_SAVE = "There is nothing to save yet: take a seat first.";
    static final String NOTHING_TO_RESTART = "There is nothing to begin again yet: take a seat first.";
    static final String NOTHING_PLAYED = "There is nothing to read up on yet: take a seat first.";
    static final String NO_DEBRIEF_YET = "The debrief opens when this playthrough has come to an ending.";
    static final String NO_WHOLE_TEXT = "The document itself is not here: start with --documents DIR.";
    static final String PAGE_BEHIND = "This page lies behind you: it can be read, and its choice stays made.";
    static final String HALF_WAY =
            "You were half-way through this chair. To begin it again with what you have left it, " + "restart.";
    static final String DETAILS = "All that is known of a passage stands below it.";
    static final String NO_DETAILS = "Of a passage only the line below it is shown.";
    static final String WHERE_YOU_WERE = "You are where you left off.";

    private SessionMessages() {}

    static String noSuchNumber(int number, int size) {
        String there = size == 0
                ? "there is nothing to choose here"
                : size == 1 ? "there is only 1" : "there are 1 to " + size;
        return "There is no " + number + " here: " + there + ".";
    }

    static String cannotRedo(String choice) {
        return "The choice ahead, " + choice + ", is not open here any more.";
    }

    static String saved(String name) {
        return "Saved as “" + name + "”.";
    }

    static String noSuchRole(String role) {
        return "That playthrough is of a role that the story no longer has: " + role + ".";
    }

    static String otherStory(String story) {
        return "That playthrough is of another story: " + story + ".";
    }

    static String stoppedWithout(String branch) {
        return "What you chose next is of branch " + branch
                + ", which is not there now. You are where it stopped; what " + "came after is kept.";
    }

    static String stopped(Replay.Stop stop) {
        String why = switch (stop.why()) {
            case GONE -> "is gone";
            case ELSEWHERE -> "stands elsewhere now";
            case CLOSED -> "is no longer open";
        };
        return "The story has changed since: the choice " + stop.choice() + " " + why
                + ". You are where it stopped; what came after is kept.";
    }
}
