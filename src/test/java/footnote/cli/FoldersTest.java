package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void withoutVariablesInTheEnvironmentTheyLieWhereTheSpecificationSays() {
        Folders folders = Folders.of(new Outside(HOME).context());
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/footnote"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/footnote"));
        assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/footnote"));
    }

    @Test
    void theEnvironmentMovesThem() {
        Folders folders =
                Folders.of(new Outside(HOME).set("XDG_DATA_HOME", "/srv/data").context());
        assertThat(folders.data()).isEqualTo(Path.of("/srv/data/footnote"));
    }

    @Test
    void theEnvironmentsHomeCountsBeforeTheSystems() {
        Folders folders =
                Folders.of(new Outside(HOME).set("HOME", "/home/guest").context());
        assertThat(folders.data()).isEqualTo(Path.of("/home/guest/.local/share/footnote"));
        assertThat(Folders.of(new Outside(HOME).set("HOME", "guest").context()).data())
                .isEqualTo(HOME.resolve(".local/share/footnote"));
    }

    @Test
    void emptyAndRelativeValuesCountAsNone() {
        Folders folders = Folders.of(new Outside(HOME)
                .set("XDG_DATA_HOME", "")
                .set("XDG_CONFIG_HOME", "my/config")
                .context());
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/footnote"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/footnote"));
    }

    @Test
    void valuesThatCannotBeAPathCountAsNone() {
        Folders folders =
                Folders.of(new Outside(HOME).set("XDG_DATA_HOME", "/caf\0").context());
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/footnote"));
        Folders homeless =
                Folders.of(new Outside(HOME).with("user.home", "/home/ad\0").context());
        assertThat(homeless.data()).isEqualTo(Path.of("/nowhere/.local/share/footnote"));
    }

    @Test
    void onMacOsTheyLieInTheLibrary() {
        Folders folders =
                Folders.of(new Outside(HOME).with("os.name", "Mac OS X").context());
        assertThat(folders.data()).isEqualTo(HOME.resolve("Library/Application Support/Footnote"));
    }

    @Test
    void onWindowsTheyLieWhereApplicationsKeepTheirData() {
        Outside windows = new Outside(HOME).with("os.name", "Windows 11");
        assertThat(Folders.of(windows.context()).data()).isEqualTo(HOME.resolve("AppData/Roaming/Footnote"));
        windows.set("APPDATA", "my\\roaming");
        assertThat(Folders.of(windows.context()).data()).isEqualTo(HOME.resolve("AppData/Roaming/Footnote"));
        windows.set("APPDATA", "/roaming");
        assertThat(Folders.of(windows.context()).data()).isEqualTo(Path.of("/roaming/Footnote"));
    }
}
