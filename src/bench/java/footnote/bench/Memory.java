package footnote.bench;

import com.bladecoder.ink.runtime.Story;
import footnote.explore.statespace.Exploration;
import footnote.explore.statespace.Explorer;
import footnote.explore.statespace.Progress;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Locale;

/** A program that loads a story, looks at its heap, and says what it found: figures between spaces. */
public final class Memory {
    private Memory() {}

    /** @param args what to do, and how many scenes the story has */
    public static void main(String[] args) throws Exception {
        int scenes = Integer.parseInt(args[1]);
        switch (args[0]) {
            case "footnote" -> footnote(scenes);
            case "blade-ink" -> bladeInk(scenes);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** The heap after loading, in bytes; how many states there are; and the bytes that each takes, the way back included. */
    private static void footnote(int scenes) {
        var story = Stories.here().load(scenes);
        long loaded = heap();
        Exploration all =
                new Explorer(story, Progress.SILENT).unmerged(story.roles().get("walker"));
        double held = heap() - loaded;
        say(loaded, all.states(), held / all.states());
    }

    private static void bladeInk(int scenes) throws Exception {
        Story story = new Story(Files.readString(Stories.here().compiledInk(scenes)));
        say(heap(), story.canContinue() ? 1 : 0, 0);
    }

    private static void say(long heap, int states, double each) {
        System.out.println(String.format(Locale.ROOT, "%d %d %.1f", heap, states, each));
    }

    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
