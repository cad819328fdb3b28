package footnote.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Takes the files that follow an option, up to the next option or folder: a folder holds no playthrough, so it is the
 * story's.
 */
final class PlayFilesConsumer implements CommandLine.IParameterConsumer {
    @Override
    @SuppressWarnings("JdkObsolete") // the library hands over a Stack
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
        List<Path> files = new ArrayList<>(option.<List<Path>>getValue());
        int before = files.size();
        while (!words.isEmpty() && isFile(words.peek())) {
            files.add(Path.of(words.pop()));
        }
        if (files.size() == before) {
            throw new ParameterException(
                    command.commandLine(), "which files? --coverage wants a play, a transcript or a save, or several");
        }
        option.setValue(files);
    }

    private static boolean isFile(String word) {
        return !word.startsWith("-") && !Files.isDirectory(Path.of(word));
    }
}
