package jejak.api.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import jejak.aid.rulepack.RulePack;
import jejak.api.regencies.NewRegency;
import jejak.api.regencies.RegencyFolder;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lays out and checks the data of a regency. */
@Command(
        name = "regency",
        mixinStandardHelpOptions = true,
        description = {
            "Menyiapkan dan memeriksa data sebuah kabupaten.",
            "Lays out and checks the data of a regency; no code is needed for one."
        })
final class RegencyCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "${user.home}/.jejak",
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "folder data pemasangan / home of the installation")
    private Path home = Path.of(".");

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "membuat folder kabupaten baru / lays a new regency's folder out")
    int lay(
            @Parameters(paramLabel = "CODE", description = "kode kabupaten / code of the regency, 12.34") String code,
            @Option(names = "--name", paramLabel = "NAME", defaultValue = "Kabupaten Baru", description = "nama / name")
                    String name,
            @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "Asia/Jakarta", description = "zona / zone")
                    String zone,
            @Option(names = "--year", paramLabel = "YEAR", defaultValue = "2026", description = "tahun / year")
                    int year)
            throws IOException {
        requireCode(code);
        requireName(name);
        try {
            Path folder = new NewRegency(code, name, zone, year).in(home);
            spec.commandLine().getOut().println(folder + ": isi dan periksa / fill in and check");
            return Jejak.FINE;
        } catch (FileAlreadyExistsException there) {
            spec.commandLine().getErr().println("sudah ada / is there already: " + there.getMessage());
            return Jejak.ENVIRONMENT;
        }
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "memeriksa paket dan daftar wilayah / checks a pack and its regions")
    int check(@Parameters(paramLabel = "CODE", description = "kode kabupaten / code of the regency") String code)
            throws IOException {
        requireCode(code);
        Path folder = home.resolve(RegencyFolder.NAME).resolve(code);
        try {
            Regions.learn(Files.readAllLines(folder.resolve("regions.csv")));
            RulePack pack = RulePack.parse(Files.readString(folder.resolve("pack.yaml")));
            int villages = Regions.villages(code).size();
            spec.commandLine().getOut().println(pack.code() + ": " + villages + " desa/kelurahan; baik / fine");
            return Jejak.FINE;
        } catch (Rejected wrong) {
            wrong.problems()
                    .forEach(problem -> spec.commandLine()
                            .getErr()
                            .println("pack.yaml " + problem.path() + ": "
                                    + problem.reason().indonesian() + " / "
                                    + problem.reason().english()));
            return Jejak.FINDING;
        } catch (IllegalArgumentException wrong) {
            spec.commandLine().getErr().println("regions.csv: " + wrong.getMessage());
            return Jejak.FINDING;
        }
    }

    /** It goes into a YAML text and a table of comma-separated values as it stands. */
    private void requireName(String name) {
        if (!name.matches("\\p{L}[\\p{L}\\p{N} .'()/-]{0,99}")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Nama kabupaten berisi huruf, angka, spasi dan . ' ( ) / - saja. / The name of a regency has"
                            + " letters, digits, spaces and . ' ( ) / - only.");
        }
    }

    private void requireCode(String code) {
        if (!code.matches("[0-9]{2}\\.[0-9]{2}")) {
            throw new ParameterException(
                    spec.commandLine(), "Kode kabupaten seperti 12.34. / A regency code such as 12.34.");
        }
    }
}
