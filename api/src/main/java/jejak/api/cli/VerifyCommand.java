package jejak.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import jejak.api.bundle.BundlePrograms;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a bundle far from any database. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Memeriksa satu bundel tanpa basis data: utuh, atau apa yang berubah dan di mana.",
            "Checks a bundle without a database: whole, or what was changed and where."
        })
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BUNDLE", description = "berkas .zip dari kantor / the .zip from the office")
    private Path bundle = Path.of("");

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description =
                    "kunci yang dipercaya; tanpa ini kunci dalam bundel / trusted keys; without it those in the bundle")
    private @Nullable Path keys;

    @Option(
            names = "--earlier",
            paramLabel = "FILE",
            description = "pos pemeriksaan atau bundel terdahulu, boleh beberapa / an earlier checkpoint or bundle,"
                    + " repeatable")
    private List<Path> earlier = List.of();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = "tanda terima keluarga ini, boleh beberapa / a receipt of this household, repeatable")
    private List<Path> receipts = List.of();

    @Option(
            names = "--witnesses",
            paramLabel = "N",
            defaultValue = "-1",
            description = "sekian saksi harus menandatangani / so many witnesses must have signed")
    private int witnesses;

    @Option(names = "--json", description = "jawaban untuk program / an answer for programs")
    private boolean json;

    @Override
    public Integer call() {
        Held held = new Held(
                keys == null ? null : read(keys),
                witnesses,
                earlier.stream().map(VerifyCommand::read).toList(),
                receipts.stream().map(VerifyCommand::read).toList());
        byte[] zip = read(bundle);
        Verdict verdict = BundleVerifier.verify(zip, held);
        BundlePrograms programs = BundlePrograms.in(zip, verdict);
        PrintWriter out = spec.commandLine().getOut();
        out.println(json ? VerdictJson.of(verdict, programs) : VerdictText.of(verdict) + programs.text());
        return verdict.whole() && !programs.foreignPage() ? Jejak.FINE : Jejak.FINDING;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
