package footnote.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be played, and how.
 *
 * @param story the story's folder as it was written; the shipped story where it is left out
 * @param lines what was asked for of playing line by line
 * @param afresh whether it begins as if nothing had been played yet, instead of where the player left off
 * @param documents the folder that holds the documents themselves
 * @param with the branches with which it is to be played
 */
record PlayRequest(
        Optional<String> story, Lines lines, boolean afresh, Optional<Path> documents, StoryLocator.With with) {
    /** The width that the terminal has. */
    static final int ITS_OWN = -1;

    static final int WIDEST = 1000;

    /**
     * What was asked for of playing line by line.
     *
     * @param wanted   whether it has to be line by line, even where a full screen is possible
     * @param width    the longest line in columns, 0 for lines of any length; the terminal's where it is -1
     * @param prompted whether a prompt is written also where nobody sits at a terminal
     */
    record Lines(boolean wanted, int width, boolean prompted) {
        /** Whatever fits. */
        static final Lines USUAL = new Lines(false, ITS_OWN, false);
    }

    /**
     * Reads the short commands, with which almost every sitting begins, without the library that reads all of them:
     * {@code [play] [--plain] [--prompt] [--width N] [--new] [FOLDER]}.
     *
     * @return nothing where it is not one of these, or where a story can't be told from a command's name
     */
    static Optional<PlayRequest> quick(String[] args) {
        String story = null;
        boolean plain = false;
        boolean prompted = false;
        boolean afresh = false;
        int width = ITS_OWN;
        int i = args.length > 0 && args[0].equals("play") ? 1 : 0;
        for (; i < args.length; i++) {
            if (args[i].equals("--plain")) {
                plain = true;
            } else if (args[i].equals("--prompt")) {
                prompted = true;
            } else if (args[i].equals("--new")) {
                afresh = true;
            } else if (args[i].equals("--width") && i + 1 < args.length && width(args[i + 1]) != ITS_OWN) {
                width = width(args[++i]);
            } else if (story == null && folder(args[i])) {
                story = args[i];
            } else {
                return Optional.empty();
            }
        }
        Lines lines = new Lines(plain || prompted, width, prompted);
        return Optional.of(
                new PlayRequest(Optional.ofNullable(story), lines, afresh, Optional.empty(), StoryLocator.With.USUAL));
    }

    private static boolean folder(String arg) {
        boolean path = arg.indexOf('/') >= 0 || arg.indexOf(File.separatorChar) >= 0;
        return !arg.startsWith("-") && (path || arg.equals(".") || arg.equals(".."));
    }

    /** A width from 0 to {@link #WIDEST}; {@link #ITS_OWN} where it is none. */
    static int width(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            number = c < '0' || c > '9' || number > WIDEST ? WIDEST + 1 : number * 10 + c - '0';
        }
        return digits.isEmpty() || number > WIDEST ? ITS_OWN : number;
    }
}
