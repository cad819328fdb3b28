package footnote.view;

import footnote.story.StoryDate;

/** Dates in words. */
final class Dates {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December"
    };

    private Dates() { }

    /** Such as {@code 24 November 2014}, {@code before June 2014}, or nothing where no date is known. */
    static String words(StoryDate date) {
        if (!date.known()) {
            return "";
        }
        StringBuilder out = new StringBuilder(date.before() ? "before " : "");
        if (date.day() > 0) {
            out.append(date.day()).append(' ');
        }
        if (date.month() > 0) {
            out.append(MONTHS[date.month() - 1]).append(' ');
        }
        return out.append(date.year()).toString();
    }
}
