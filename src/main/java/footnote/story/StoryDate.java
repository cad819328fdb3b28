package footnote.story;

import java.util.Optional;

/**
 * A date as precise as it is known: a year, a month, a day, the time before one of these, or nothing at all.
 *
 * @param year   0 where nothing is known
 * @param month  1 to 12, or 0 where it is not known
 * @param day    1 to 31, or 0 where it is not known
 * @param before whether all that is known is that it was before this date
 */
public record StoryDate(int year, int month, int day, boolean before) {
    /** No date at all. */
    public static final StoryDate UNDATED = new StoryDate(0, 0, 0, false);

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /**
     * Reads {@code 2014}, {@code 2014-06} or {@code 2014-06-25}, each also after {@code <}; nothing where it is none of
     * these or no day of the calendar.
     */
    public static Optional<StoryDate> parse(String written) {
        boolean before = written.startsWith("<");
        String date = before ? written.substring(1) : written;
        int year = digits(date, 0, 4);
        int month = date.length() > 4 ? digits(date, 5, 7) : 0;
        int day = date.length() > 7 ? digits(date, 8, 10) : 0;
        boolean shaped = switch (date.length()) {
            case 4 -> year > 0;
            case 7 -> year > 0 && date.charAt(4) == '-' && month >= 1 && month <= 12;
            case 10 ->
                year > 0
                        && date.charAt(4) == '-'
                        && month >= 1
                        && month <= 12
                        && date.charAt(7) == '-'
                        && day >= 1
                        && day <= daysOf(year, month);
            default -> false;
        };
        return shaped ? Optional.of(new StoryDate(year, month, day, before)) : Optional.empty();
    }

    /** The number that stands from {@code from} to before {@code to}, or -1 where something else stands there. */
    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static int daysOf(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    public boolean known() {
        return year > 0;
    }

    /** Whether this date is later than another: of a passage, whether it is not yet known in a scene. */
    public Later laterThan(StoryDate other) {
        if (!known() || !other.known()) {
            return Later.NO;
        }
        if (earliest() > other.latest()) {
            return Later.YES;
        }
        return latest() > other.earliest() ? Later.PERHAPS : Later.NO;
    }

    /** How surely a date is later than another. */
    public enum Later {
        NO,
        PERHAPS,
        YES
    }

    /** The first day that it can be, as a number that grows with the calendar. */
    private int earliest() {
        return before ? 0 : number(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that it can be, as a number that grows with the calendar. */
    private int latest() {
        return before
                ? number(year, Math.max(1, month), Math.max(1, day)) - 1
                : number(year, month == 0 ? 12 : month, day == 0 ? 31 : day);
    }

    private static int number(int year, int month, int day) {
        return (year * 13 + month) * 32 + day;
    }

    /** Such as {@code 24 November 2014} or {@code before June 2014}; empty where nothing is known. */
    public String words() {
        if (!known()) {
            return "";
        }
        StringBuilder out = new StringBuilder(before ? "before " : "");
        if (day > 0) {
            out.append(day).append(' ');
        }
        if (month > 0) {
            out.append(MONTHS[month - 1]).append(' ');
        }
        return out.append(year).toString();
    }

    /** As it is written in a story; empty where nothing is known. */
    @Override
    public String toString() {
        if (!known()) {
            return "";
        }
        StringBuilder out = new StringBuilder(before ? "<" : "");
        out.append(Integer.toString(10_000 + year).substring(1));
        if (month > 0) {
            out.append('-').append(Integer.toString(100 + month).substring(1));
        }
        if (day > 0) {
            out.append('-').append(Integer.toString(100 + day).substring(1));
        }
        return out.toString();
    }
}
