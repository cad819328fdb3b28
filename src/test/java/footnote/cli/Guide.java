package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Does what a guide says, from its first command to its last, and reads what it promises. */
final class Guide {
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(sh|text|json)(.*)\\n([\\s\\S]*?)^```$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern SETTING = Pattern.compile("([A-Z]+)=\"([^\"]*)\" (.*)");
    private static final Pattern LOOP = Pattern.compile("for (\\w+) in (\\S+); do (.*); done");

    /** What stands in the folder in which the commands are typed. */
    private final Path home;

    private String printed = "";

    Guide(Path home) {
        this.home = home;
    }

    /** Follows it, and returns how many commands it has. */
    int follow(Path guide) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(guide));
        int commands = 0;
        while (block.find()) {
            String about = block.group(2).strip();
            if (about.startsWith("file=")) {
                Files.writeString(home.resolve(about.substring("file=".length())), block.group(3));
            } else if (block.group(1).equals("sh")) {
                printed = "";
                for (String line : block.group(3).lines().toList()) {
                    run(line, about.equals("exit=1") ? 1 : 0);
                    commands++;
                }
            } else {
                block.group(3).lines().forEach(line -> assertThat(printed).contains(line.strip()));
            }
        }
        return commands;
    }

    private void run(String line, int code) throws IOException {
        Matcher loop = LOOP.matcher(line);
        if (loop.matches()) {
            for (String one : expanded(loop.group(2))) {
                run(loop.group(3).replace("$" + loop.group(1), one), code);
            }
            return;
        }
        int into = line.indexOf(" > ");
        if (into > 0) {
            printed = "";
            run(line.substring(0, into), code);
            Files.writeString(home.resolve(line.substring(into + 3)), printed);
            return;
        }
        Matcher set = SETTING.matcher(line);
        String command = set.matches() ? set.group(3) : line;
        Map<String, String> environment = set.matches() ? Map.of(set.group(1), set.group(2)) : Map.of();
        List<String> words = words(command);
        switch (words.get(0)) {
            case "rm" -> Files.delete(home.resolve(words.get(1)));
            case "mkdir" -> Files.createDirectory(home.resolve(words.get(1)));
            case "sed" -> replace(words.get(2).split("/"), home.resolve(words.get(3)));
            case "printf" ->
                footnote(words.subList(4, words.size()), words.get(1).replace("\\n", "\n"), environment, code);
            default -> footnote(words.subList(1, words.size()), "", environment, code);
        }
    }

    private static void replace(String[] parts, Path file) throws IOException {
        Files.writeString(file, Files.readString(file).replace(parts[1], parts[2]));
    }

    /** Runs a command as if its folder were the one of the test. */
    private void footnote(List<String> typedWords, String typed, Map<String, String> environment, int code)
            throws IOException {
        List<String> words = new ArrayList<>();
        for (String word : typedWords) {
            words.addAll(expanded(word));
        }
        Outside outside = new Outside(home.resolve("player")).typed(typed);
        environment.forEach(outside::set);
        String[] args = words.stream().map(this::here).toArray(String[]::new);
        int found = outside.run(args);
        printed += (outside.printed() + outside.complained()).replace(home + "/", "");
        assertThat(found)
                .as("footnote " + String.join(" ", words) + "\n" + printed)
                .isEqualTo(code);
    }

    /** The files that a word with a star stands for, in order; another word stands for itself. */
    private List<String> expanded(String word) throws IOException {
        int star = word.indexOf("/*");
        if (star < 0) {
            return List.of(word);
        }
        String end = word.substring(star + 2);
        try (Stream<Path> files = Files.list(home.resolve(word.substring(0, star)))) {
            return files.map(file -> word.substring(0, star + 1) + file.getFileName())
                    .filter(name -> name.endsWith(end))
                    .sorted()
                    .toList();
        }
    }

    private String here(String word) {
        boolean path = word.startsWith("class/")
                || word.equals("mine.html")
                || word.startsWith("harbour")
                || word.startsWith("my-kite")
                || word.equals("log.txt")
                || word.equals("night.txt")
                || word.equals(".");
        return path ? home.resolve(word).normalize().toString() : word;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }
}
