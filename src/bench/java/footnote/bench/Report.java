package footnote.bench;

import java.util.Locale;

/** The table at the end: what was measured, beside what is wanted. */
final class Report {
    private static final int LARGE = 20_000;
    private static final double MEGABYTE = 1 << 20;

    /** How figures about checking begin; then comes what was done. */
    static final String CHECKING = "checking ";

    private final Figures figures;
    private final StringBuilder out = new StringBuilder();

    Report(Figures figures) {
        this.figures = figures;
    }

    /** How a figure is called: what is done, by whom, and to how many scenes. */
    static String name(String what, String whose, int scenes) {
        return what + " " + whose + " " + scenes;
    }

    String table() {
        out.append("\n| what | figure | ratio | wanted |\n|---|---|---|---|\n");
        states();
        for (int scenes : new int[] {LARGE, 1_000}) {
            playing(scenes);
        }
        loading();
        checking();
        return out.toString();
    }

    private void states() {
        double ours = aState("footnote", LARGE);
        row("states a second", 1 / ours, "", "");
        row(
                "... of the bare machine",
                1 / aState("bareMachine", LARGE),
                shown(figures.ratio(name("visiting", "bareMachine", LARGE), name("visiting", "footnote", LARGE))),
                "0.65 at least");
        row("bytes a state", figures.median(name("bytes", "footnote", LARGE)), "", "32 at most");
        for (int scenes : new int[] {1_000, LARGE, 50_000}) {
            double each = aState("footnote", scenes);
            row("ns a state, of " + scenes + " scenes", each * 1e9, shown(each / ours), "0.6 to 1.6");
            double bare = aState("bareMachine", scenes);
            row("... of the bare machine", bare * 1e9, shown(bare / aState("bareMachine", LARGE)), "");
        }
    }

    /** Seconds a state. */
    private double aState(String whose, int scenes) {
        return figures.median(name("visiting", whose, scenes)) / figures.median(name("states", "footnote", scenes));
    }

    private void playing(int scenes) {
        String ours = name("playing", "footnote", scenes);
        row("choices a second, " + scenes + " scenes", figures.median(ours), "", "");
        beside("playing", "bladeInk", scenes, 1, scenes == LARGE ? "10 at least" : "");
        beside("playing", "inkjs", scenes, 1, scenes == LARGE ? "40 at least" : "");
    }

    private void loading() {
        row("loading what was compiled, seconds", figures.median(name("loading", "footnote", LARGE)), "", "");
        beside("loading", "inkjs", LARGE, 1, "0.45 at most");
        beside("loading", "bladeInk", LARGE, 1, "0.30 at most");
        double source = figures.median(name("loading", "fromSource", LARGE));
        row("loading the source, seconds", source, "", "");
        if (figures.has(name("compiling", "inkjs", LARGE))) {
            double compiling = figures.median(name("compiling", "inkjs", LARGE));
            row("... of inkjs, which compiles it", compiling, shown(source / compiling), "");
        }
        row("heap after it, MB", figures.median(name("heap", "footnote", LARGE)) / MEGABYTE, "", "");
        beside("heap", "inkjs", LARGE, MEGABYTE, "0.25 at most");
        beside("heap", "bladeInk", LARGE, MEGABYTE, "");
    }

    /** Against counting the words of the same story. */
    private void checking() {
        row("counting the shipped story's words, seconds of the processor", figures.median(CHECKING + "words"), "", "");
        row("... checking it, with nothing kept", figures.median(CHECKING + "story"), of("story"), "6 at most");
        row(
                "... checking it again, with everything kept",
                figures.median(CHECKING + "again"),
                of("again"),
                "2 at most");
        row("... checking its branch", figures.median(CHECKING + "branch"), of("branch"), "3 at most");
    }

    private String of(String checked) {
        return shown(figures.ratio(CHECKING + checked, CHECKING + "words"));
    }

    private void beside(String what, String peer, int scenes, double unit, String wanted) {
        String theirs = name(what, peer, scenes);
        if (figures.has(theirs)) {
            row(
                    "... of " + peer,
                    figures.median(theirs) / unit,
                    shown(figures.ratio(name(what, "footnote", scenes), theirs)),
                    wanted);
        }
    }

    private void row(String what, double figure, String ratio, String wanted) {
        out.append(String.format(Locale.ROOT, "| %s | %s | %s | %s |%n", what, Figures.shown(figure), ratio, wanted));
    }

    private static String shown(double ratio) {
        return Figures.shown(ratio);
    }
}
