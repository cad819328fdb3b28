package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a locale says of itself counts, whether or not the system has it installed: Java hears only of installed ones. */
class LocaleTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "LANG, xx_YY.UTF-8",
        "LANG, xx_YY.utf8@euro",
        "LC_CTYPE, UTF-8",
        "LC_CTYPE, C.utf-8",
        "LC_ALL, C.UTF8",
    })
    void aLocaleThatSaysUtf8IsUtf8(String variable, String locale) {
        assertThat(unknownToJava().set(variable, locale).context().ascii()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "LANG, xx_YY.ISO-8859-1",
        "LANG, C",
        "LC_CTYPE, UTF-16",
        "LC_ALL, POSIX",
        "LANG, utf8.latin1",
        "LANG, ''",
    })
    void anyOtherIsWhatJavaTakesItFor(String variable, String locale) {
        assertThat(unknownToJava().set(variable, locale).context().ascii()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "C, xx.UTF-8, xx.UTF-8, true",
        "xx.UTF-8, C, C, false",
        "'', C, xx.UTF-8, true",
        "'', xx.UTF-8, C, false",
        "'', '', xx.UTF-8, false",
    })
    void theFirstThatIsNotEmptyIsTheOneThatCounts(String all, String characters, String lang, boolean ascii) {
        Outside outside =
                unknownToJava().set("LC_ALL", all).set("LC_CTYPE", characters).set("LANG", lang);
        assertThat(outside.context().ascii()).isEqualTo(ascii);
    }

    @Test
    void onWindowsTheseVariablesMeanNothing() {
        Outside outside = unknownToJava().with("os.name", "Windows 11").set("LANG", "xx_YY.UTF-8");
        assertThat(outside.context().ascii()).isTrue();
    }

    private Outside unknownToJava() {
        return new Outside(home).with("native.encoding", "ANSI_X3.4-1968");
    }
}
