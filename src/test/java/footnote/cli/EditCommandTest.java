package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code footnote edit} with real editors, which are scripts: what they do to a sheet is what a person would. */
@DisabledOnOs(OS.WINDOWS)
class EditCommandTest {
    @TempDir
    private Path home;

    private Path story;
    private Path file;
    private String before;
    private Outside outside;

    @BeforeEach
    void copyAStory() throws IOException {
        story = home.resolve("pier");
        copy(Path.of("src/test/resources/stories/pier"), story);
        file = story.resolve("night.json");
        before = read(file);
        outside = new Outside(home).set("XDG_STATE_HOME", home.resolve("state").toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path one : files.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }

    @Test
    void whatIsChangedInTheSheetIsChangedInTheFileAndNothingElse() throws IOException {
        editor("sed -i 's/^They say.*//; s/^margin: They say there is none./margin: They say \"none\"./' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(read(file)).isEqualTo(before.replace("They say there is none.", "They say “none”."));
        assertThat(outside.printed()).isEqualTo("written: pier, in " + file + "\n");
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void visualGoesBeforeEditorAndBothMayHaveOptions() throws IOException {
        editor("exit 9");
        outside.set("VISUAL", "sed -i -e 's/^= The pier/= The old pier/'");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(read(file)).isEqualTo(before.replace("\"The pier\"", "\"The old pier\""));
    }

    @Test
    void aSheetThatIsSavedAsItIsChangesNothing() throws IOException {
        editor("touch \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(outside.printed()).isEqualTo("Nothing is changed.\n");
        assertThat(read(file)).isEqualTo(before);
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void anEmptySheetChangesNothing() throws IOException {
        editor("printf '# only this\\n\\n' > \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(outside.printed()).isEqualTo("The sheet came back without words: nothing is changed.\n");
        assertThat(read(file)).isEqualTo(before);
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void anEditorThatFailsChangesNothingAndWhatWasTypedIsKept() throws IOException {
        editor("echo 'Typed before it crashed.' >> \"$1\"; exit 1");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(read(file)).isEqualTo(before);
        assertThat(keptSheets()).hasSize(1);
        assertThat(keptSheets().get(0)).content().contains("Typed before it crashed.");
        assertThat(outside.complained())
                .startsWith("footnote: the editor ended with the exit code 1: nothing is changed.\n")
                .contains("Your sheet is kept: " + keptSheets().get(0))
                .contains("To go on with it: footnote edit pier " + story + " --sheet "
                        + keptSheets().get(0));
    }

    @Test
    void anEditorThatFailsBeforeAnythingIsTypedLeavesNoSheet() throws IOException {
        editor("exit 1");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void anEditorThatDoesNotExistIsNamed() throws IOException {
        outside.set("EDITOR", home.resolve("nowhere") + " 2>/dev/null");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(outside.complained()).contains("can't be started; name your editor in $EDITOR. Nothing is changed.");
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void withoutATerminalAndWithoutAnEditorNothingIsBegun() {
        assertThat(edit("pier", story.toString())).isEqualTo(2);

        assertThat(outside.complained()).contains("there is no terminal here for an editor");
    }

    @Test
    void withoutATerminalASlipIsSaidAndTheSheetKept() throws IOException {
        editor("sed -i 's/^to: stairs/to: stars/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(read(file)).isEqualTo(before);
        String sheet = read(keptSheets().get(0));
        long line = sheet.substring(0, sheet.indexOf("to: stars")).lines().count() + 1;
        assertThat(outside.complained())
                .startsWith("line " + line + ": choice \"light\" leads to scene \"stars\", which does not exist"
                        + " [unknown-scene]; did you mean \"stairs\"?\n"
                        + "footnote: with this sheet something is wrong, and nothing is changed.\n");
    }

    @Test
    void aSlipComesBackWithTheMessageAboveItsLineUntilItIsMended() throws IOException {
        outside.atATerminal("xterm");
        oneAfterTheOther(
                "sed -i 's/^to: stairs/to: stars/; s/^\\[passage/[pasage/' \"$1\"",
                "sed -i 's/^\\[pasage/[passage/' \"$1\"",
                "sed -i 's/^to: stars/to: end.light/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(read(home.resolve("seen-2")))
                .contains("#! no mark begins like this; did you mean [passage]?\n[pasage log#fog if not again]\n");
        assertThat(read(home.resolve("seen-3")))
                .contains(
                        "#! choice \"light\" leads to scene \"stars\", which does not exist [unknown-scene]; did you mean "
                                + "\"stairs\"?\nto: stars\n")
                .doesNotContain("#! no mark");
        assertThat(read(file)).isEqualTo(before.replace("\"to\": \"stairs\"", "\"to\": \"end.light\""));
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void whoeverSavesAFaultySheetAsItIsGivesUpAndFindsItAgain() throws IOException {
        outside.atATerminal("xterm");
        oneAfterTheOther("sed -i 's/^to: stairs/to: stars/' \"$1\"", "true");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(read(file)).isEqualTo(before);
        assertThat(keptSheets()).hasSize(1);

        editor("sed -i 's/^to: stars/to: end.dark/' \"$1\"");
        assertThat(edit("pier", story.toString(), "--sheet", keptSheets().get(0).toString()))
                .isEqualTo(0);
        assertThat(read(file)).contains("\"to\": \"end.dark\"").isNotEqualTo(before);
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void whatWasTypedBeforeASheetWasEmptiedIsKept() throws IOException {
        outside.atATerminal("xterm");
        oneAfterTheOther("sed -i 's/^to: stairs/to: stars/' \"$1\"", ": > \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(keptSheets()).hasSize(1);
        assertThat(keptSheets().get(0)).content().contains("to: stars");
        assertThat(outside.printed())
                .contains("Your sheet is kept: " + keptSheets().get(0));
    }

    @Test
    void anEarlierSheetIsNamedInTheNextAndNeverWrittenOver() throws IOException {
        editor("echo 'Typed before it crashed.' >> \"$1\"; exit 1");
        edit("pier", story.toString());
        editor("cp \"$1\" " + home.resolve("seen"));
        edit("pier", story.toString());

        assertThat(read(home.resolve("seen")))
                .startsWith("# An earlier sheet of this scene is kept: --sheet "
                        + keptSheets().get(0) + "\n");
        assertThat(keptSheets()).hasSize(1);
        assertThat(keptSheets().get(0)).content().contains("Typed before it crashed.");
    }

    @Test
    void aFileThatSomebodyElseChangedMeanwhileIsLeftToThem() throws IOException {
        editor("sed -i 's/^= The pier/= My pier/' \"$1\"; sed -i 's/Eighty-one/Eighty-two/' " + file);

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(read(file)).isEqualTo(before.replace("Eighty-one", "Eighty-two"));
        assertThat(outside.complained()).contains("the scene's file was changed meanwhile by somebody else");
        assertThat(keptSheets().get(0)).content().contains("= My pier");

        editor("true");
        assertThat(edit("pier", story.toString(), "--sheet", keptSheets().get(0).toString()))
                .isEqualTo(0);
        assertThat(read(file))
                .isEqualTo(before.replace("Eighty-one", "Eighty-two").replace("\"The pier\"", "\"My pier\""));
    }

    @Test
    void anUnknownSceneIsMetWithTheNearest() throws IOException {
        editor("true");

        assertThat(edit("peer", story.toString())).isEqualTo(2);

        assertThat(outside.complained()).contains("there is no scene \"peer\"; did you mean \"pier\"?");
    }

    @Test
    void aSceneInAFileThatIsNotJsonIsNotOnlyUnknown() throws IOException {
        editor("true");
        Files.writeString(file, before.replace("\"chapter\":", "chapter:"));

        assertThat(edit("pier", story.toString())).isEqualTo(2);

        assertThat(outside.complained())
                .contains("night.json:1:3: error: a key stands in double quotes [not-json]")
                .contains("there is no scene \"pier\" in the files that can be read");
    }

    @Test
    void aSceneWithFaultsIsOpenedWithThem() throws IOException {
        Files.writeString(file, before.replace("\"to\": \"stairs\"", "\"to\": \"stars\""));
        editor("cp \"$1\" " + home.resolve("seen") + "; sed -i 's/^to: stars/to: stairs/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(read(home.resolve("seen"))).contains("#! choice \"light\" leads to scene \"stars\"");
        assertThat(read(file)).isEqualTo(before);
    }

    @Test
    void whatBreaksAnotherSceneIsASlipToo() throws IOException {
        Files.writeString(
                file,
                before.replace(
                        "\"Eighty-one steps, and the last one is loose.\"",
                        "[ { \"if\": \"chose(pier/fetch)\", \"text\": \"Heavy.\" } ]"));
        editor("sed -i 's/^== fetch:/== bring:/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(outside.complained()).contains("line 3: at " + file + ":").contains("[unknown-choice]");
    }

    @Test
    void aNewSceneIsPutBehindTheOthersOfItsFile() throws IOException {
        editor("printf '= The store\\npassage: log#oil\\n\\nRopes.\\n\\n== back: Go back\\nto: pier\\n' > \"$1\"");

        assertThat(edit("store", story.toString(), "--new", file.toString())).isEqualTo(0);

        assertThat(read(file))
                .startsWith(before.substring(0, before.lastIndexOf("} } }")))
                .endsWith("""
                 } },
                    "store": {
                      "title": "The store",
                      "passage": "log#oil",
                      "text": "Ropes.",
                      "choices": { "back": { "text": "Go back", "to": "pier" } }
                    } } }
                """);
        assertThat(outside.printed()).isEqualTo("written: store, in " + file + "\n");
    }

    @Test
    void theFileOfANewSceneMayBeNamedFromTheStorysFolder() throws IOException {
        editor("printf '= The store\\npassage: log#oil\\n\\nRopes.\\n\\n== back: Go back\\nto: pier\\n' > \"$1\"");

        assertThat(edit("store", story.toString(), "--new", "night.json")).isEqualTo(0);

        assertThat(read(file)).contains("\"store\": {");
        assertThat(outside.printed()).isEqualTo("written: store, in " + file + "\n");
    }

    @Test
    void aNewSceneOfABranchIsPutIntoTheBranchsFileOfThatName() throws IOException {
        Path branch = home.resolve("cat");
        copy(Path.of("src/test/resources/branches/cat"), branch);
        Files.writeString(branch.resolve("night.json"), "{ \"scenes\": {} }");
        editor("printf '= The mat\\npassage: log#oil\\n\\nFur.\\n\\n== back: Go back\\nto: pier\\n' > \"$1\"");

        assertThat(edit("cat:mat", story.toString(), "--branch", branch.toString(), "--new", "night.json"))
                .isEqualTo(0);

        assertThat(outside.printed()).startsWith("written: cat:mat, in " + branch.resolve("night.json") + "\n");
        assertThat(read(file)).isEqualTo(before);
    }

    @Test
    void aBackslashIsAdvisedAsASheetHasIt() throws IOException {
        editor(
                "sed -i 's/^They say.*//; s/^= The pier/= The pier/; /^margin: They say there is none./s/none/{none/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(1);

        assertThat(outside.complained()).contains("; close it with }, or write \\{ for a brace\n");
    }

    @Test
    void aSheetThatAScriptLeftFaultyIsKeptWithItsMarksAndTheCommandThatGoesOn() throws IOException {
        Path branch = home.resolve("the cat");
        copy(Path.of("src/test/resources/branches/cat"), branch);
        editor("printf '= The store\\n\\nRopes.\\n\\n== back: Go back\\npassage: log#oil\\nto: peer\\n' > \"$1\"");

        assertThat(edit("store", story.toString(), "--branch", branch.toString(), "--new", "night.json"))
                .isEqualTo(1);

        Path kept = keptSheets().get(0);
        assertThat(read(kept))
                .contains("\n#! choice \"back\" leads to scene \"peer\", which does not exist [unknown-scene]"
                        + "; did you mean \"pier\"?\nto: peer\n");
        assertThat(outside.complained())
                .startsWith("line 8: choice \"back\" leads to")
                .contains("To go on with it: footnote edit store " + story + " --branch '" + branch
                        + "' --new night.json --sheet " + kept + "\n");

        editor("sed -i 's/^to: peer/to: pier/' \"$1\"");
        assertThat(edit("store", story.toString(), "--new", "night.json", "--sheet", kept.toString()))
                .isEqualTo(0);
        assertThat(keptSheets()).isEmpty();
    }

    @Test
    void aSheetOfOnesOwnThatComesBackAsItWasIsNotKeptASecondTime() throws IOException {
        Path own = home.resolve("mine.txt");
        Files.writeString(own, "= The pier\npassage: log#oil\n\nWet.\n\n== back: Go back\nto: peer\n");
        editor("true");

        assertThat(edit("pier", story.toString(), "--sheet", own.toString())).isEqualTo(1);

        assertThat(keptSheets()).isEmpty();
        assertThat(outside.complained()).startsWith("line 7: ").contains("Your sheet is kept: " + own + "\n");
        assertThat(read(own)).doesNotContain("#!");
    }

    @Test
    void anOldSheetGoesWhenItsWordsStandInTheSceneOrInALaterSheet() throws IOException {
        editor("sed -i 's/^= The pier/= My pier/; s/^to: stairs/to: stars/' \"$1\"");
        edit("pier", story.toString());
        edit("pier", story.toString());
        editor("sed -i 's/^= The pier/= Your pier/; s/^to: stairs/to: stars/' \"$1\"");
        edit("pier", story.toString());
        assertThat(keptSheets()).hasSize(3);
        Path later = keptSheets().get(1);
        Path other = keptSheets().get(2);
        grownOld("2025-12-31T00:00:00Z", keptSheets().get(0), other);
        grownOld("2025-12-31T01:00:00Z", later);
        Path said = home.resolve("state/footnote/sheets/pier-4.txt");
        Files.writeString(said, read(other).replaceAll("(?m)^#.*\n", ""));
        grownOld("2025-12-30T00:00:00Z", said);

        editor("true");
        edit("pier", story.toString());

        assertThat(keptSheets()).containsExactly(later, other);
    }

    @Test
    void noYoungSheetGoesSinceItMayBeOpenElsewhere() throws IOException {
        editor("sed -i 's/^to: stairs/to: stars/' \"$1\"");
        edit("pier", story.toString());
        edit("pier", story.toString());

        editor("true");
        edit("pier", story.toString());

        assertThat(keptSheets()).hasSize(2);
    }

    @Test
    void theWarningsThatAnEditBringsAreSaidOnceAndWithTheirPlace() throws IOException {
        editor("sed -i 's/^= The pier/= The <i>pier<\\/i>/' \"$1\"");

        assertThat(edit("pier", story.toString())).isEqualTo(0);

        assertThat(outside.printed())
                .startsWith("written: pier, in " + file + "\n" + file + ":")
                .contains(
                        ": warning: \"<i>\" is mark-up of another tool: here a player reads it as it stands [foreign-mark-up]\n")
                .hasLineCount(2);

        outside = new Outside(home).set("XDG_STATE_HOME", home.resolve("state").toString());
        editor("sed -i 's/^= The <i>/= The old <i>/' \"$1\"");
        assertThat(edit("pier", story.toString())).isEqualTo(0);
        assertThat(outside.printed()).isEqualTo("written: pier, in " + file + "\n");
    }

    @Test
    void aNewSceneThatIsLeftAsItIsSuggestedIsNotWritten() throws IOException {
        editor("true");

        assertThat(edit("store", story.toString(), "--new", file.toString())).isEqualTo(0);

        assertThat(read(file)).isEqualTo(before);
    }

    @Test
    void aSceneOfABranchIsEditedInTheBranchsFile() throws IOException {
        Path branch = home.resolve("cat");
        copy(Path.of("src/test/resources/branches/cat"), branch);
        Path cafe = branch.resolve("cafe.json");
        String was = read(cafe);
        editor("sed -i 's/^= .*/= Another title/' \"$1\"");

        assertThat(edit("cat:cafe", story.toString(), "--branch", branch.toString()))
                .isEqualTo(0);

        assertThat(read(cafe)).isEqualTo(was.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Another title\""));
    }

    private int edit(String... words) {
        String[] all = Stream.concat(Stream.of("edit"), Stream.of(words)).toArray(String[]::new);
        return outside.run(all);
    }

    private void editor(String script) throws IOException {
        Path editor = home.resolve("editor");
        Files.writeString(editor, "#!/bin/sh\n" + script + "\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        outside.set("EDITOR", editor.toString());
    }

    /** An editor that does something else each time that it is called; what it is given lies in {@code seen-1} and so on. */
    private void oneAfterTheOther(String... scripts) throws IOException {
        StringBuilder script =
                new StringBuilder("n=$(cat " + home + "/n 2>/dev/null || echo 0); n=$((n + 1)); echo $n > " + home
                        + "/n\ncp \"$1\" " + home + "/seen-$n\ncase $n in\n");
        for (int i = 0; i < scripts.length; i++) {
            script.append(i + 1).append(") ").append(scripts[i]).append(" ;;\n");
        }
        editor(script + "*) exit 7 ;;\nesac");
    }

    private static void grownOld(String since, Path... sheets) throws IOException {
        for (Path sheet : sheets) {
            Files.setLastModifiedTime(sheet, FileTime.from(Instant.parse(since)));
        }
    }

    private List<Path> keptSheets() throws IOException {
        Path sheets = home.resolve("state/footnote/sheets");
        if (Files.notExists(sheets)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(sheets)) {
            return all.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
