package footnote.web.browser;

import org.teavm.jso.JSBody;

/** Where the window stands in what is longer than it. */
final class Reading {
    private Reading() {}

    /** Whether nothing that can be taken is in sight. */
    @JSBody(
            script =
                    "return Array.prototype.every.call(document.querySelectorAll('#middle [data-thing], #middle .the-end'), function(one) {"
                            + " var place = one.getBoundingClientRect();"
                            + " return place.top >= window.innerHeight || place.bottom <= 0; });")
    static native boolean seesNoThing();

    /** Reads on by nearly a window. */
    static boolean on() {
        by(0.85);
        return true;
    }

    /** Reads back by nearly a window. */
    static boolean back() {
        by(-0.85);
        return true;
    }

    /** Reads on, or back, by so many rows. */
    static boolean row(int rows) {
        by(rows * 0.08);
        return true;
    }

    @JSBody(params = "windows", script = "window.scrollBy(0, windows * window.innerHeight);")
    private static native void by(double windows);
}
