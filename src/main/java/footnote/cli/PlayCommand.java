package footnote.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code play}: what happens without a command's name, said in full. */
@Command(name = "play", mixinStandardHelpOptions = true, description = "Plays a story, from where you left off.")
final class PlayCommand implements Callable<Integer> {
    private final ProcessContext context;

    @Mixin
    private PlayOptions options;

    @Option(names = "--new", description = "begin afresh, instead of where you left off")
    private boolean afresh;

    PlayCommand(ProcessContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        return new FaceLauncher(context).play(options.request(afresh));
    }
}
