package jejak.api.regencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import jejak.aid.rulepack.RulePack;
import jejak.api.cli.Jejak;
import jejak.api.wiring.JejakProperties;
import jejak.api.wiring.StartRefused;
import jejak.kernel.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A third regency is a folder: code 99.01 is allocated to nobody. */
class RegencyFolderTest {

    private static final NewRegency THIRD = new NewRegency("99.01", "Kabupaten Contoh", "Asia/Jayapura", 2026);

    @TempDir
    private Path home;

    @Test
    void aRegencyThatIsLaidOutIsKnownWithItsRegionsAndItsPack() throws IOException {
        Path folder = THIRD.in(home);
        RegencyFolder regencies = new RegencyFolder(new JejakProperties(home, ZoneOffset.UTC, "test"));

        assertThat(folder).isDirectoryContaining(file -> file.endsWith("README.md"));
        assertThat(Regions.villages("99.01")).extracting(Regions.Region::name).contains("Desa Contoh");
        assertThat(regencies.lists()).containsOnlyKeys("99.01-regions.csv");
        RulePack pack = RulePack.parse(regencies.pack("99.01").orElseThrow());
        assertThat(pack.timeZone()).isEqualTo("Asia/Jayapura");
        assertThat(pack.programmes().getFirst().year()).isEqualTo(2026);
        assertThat(pack.toBeConfirmed()).isNotEmpty();
    }

    @Test
    void theRegenciesThatComeWithTheProgramNeedNoFolder() {
        RegencyFolder regencies = new RegencyFolder(new JejakProperties(home, ZoneOffset.UTC, "test"));

        assertThat(regencies.lists()).isEmpty();
        assertThat(regencies.pack("12.05")).isPresent();
        assertThat(regencies.pack("51.08")).isPresent();
        assertThat(regencies.pack("99.99")).isEmpty();
    }

    @Test
    void aListThatCannotBeReadIsNamedAtTheStart() throws IOException {
        Path list = THIRD.in(home).resolve("regions.csv");
        Files.writeString(list, Files.readString(list).replace("Desa Contoh", "Desa, Contoh"));

        assertThatThrownBy(() -> new RegencyFolder(new JejakProperties(home, ZoneOffset.UTC, "test")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("99.01-regions.csv")
                .hasMessageContaining("regency check");
    }

    @Test
    void aFolderThatIsThereIsNotTouched() throws IOException {
        Path pack = THIRD.in(home).resolve("pack.yaml");
        Files.writeString(pack, "ours");

        assertThatThrownBy(() -> THIRD.in(home)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(pack).hasContent("ours");
    }

    @Test
    void theTerminalLaysOutAndChecks() throws IOException {
        String at = "--home=" + home;

        assertThat(Jejak.run("regency", at, "new", "99.02", "--name=Kabupaten Dua"))
                .isZero();
        assertThat(Jejak.run("regency", at, "new", "99.02")).isEqualTo(3);
        assertThat(Jejak.run("regency", at, "new", "elsewhere")).isEqualTo(2);
        assertThat(Jejak.run("regency", at, "new", "99.03", "--name=Contoh, \"Baru\": #1"))
                .as("a name that no YAML and no table would hold")
                .isEqualTo(2);
        assertThat(Jejak.run("regency", at, "new", "99.03", "--name=Kab. Pangkajene (Kepulauan)"))
                .isZero();
        assertThat(Jejak.run("regency", at, "check", "99.03")).isZero();
        assertThat(Jejak.run("regency", at, "check", "99.02")).isZero();
        Path pack = home.resolve("regencies/99.02/pack.yaml");
        Files.writeString(pack, Files.readString(pack).replace("Asia/Jakarta", "Java"));
        assertThat(Jejak.run("regency", at, "check", "99.02")).isEqualTo(1);
    }
}
