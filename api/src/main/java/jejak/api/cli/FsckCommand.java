package jejak.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.ClaimAudit;
import jejak.ledger.fsck.Evidence;
import jejak.ledger.fsck.Fault;
import jejak.ledger.fsck.Fsck;
import jejak.ledger.fsck.LogFinding;
import jejak.ledger.store.ReachedDatabase;
import jejak.ledger.subject.SubjectKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks through the whole log. */
@Command(
        name = "fsck",
        mixinStandardHelpOptions = true,
        description = {
            "Menghitung ulang seluruh catatan: setiap sidik, rantai, pohon, tanda tangan dan daftar.",
            "Derives the whole log again: every hash, chain, tree, signature and list; the product may be running."
        })
final class FsckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Reached reached = new Reached();

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description =
                    "kunci yang dipercaya; tanpa ini kunci di folder data / trusted keys; without it those of the data"
                            + " folder")
    private @Nullable Path keys;

    @Option(
            names = "--held",
            paramLabel = "FILE",
            description =
                    "pos pemeriksaan, bundel atau tanda terima yang dipegang auditor, boleh beberapa / a checkpoint,"
                            + " bundle or receipt that the auditor holds, repeatable")
    private List<Path> held = List.of();

    @Option(
            names = "--clock",
            paramLabel = "SECONDS",
            defaultValue = "-1",
            description =
                    "peristiwa yang waktunya sekian detik sebelum saksi melihat catatan tanpanya / events dated so"
                            + " many seconds before a witness saw the log without them")
    private long clock;

    @Option(
            names = "--json",
            description =
                    "satu baris JSON per temuan, lalu ringkasannya / one line of JSON per finding, then the summary")
    private boolean json;

    @Option(
            names = "--claims",
            description =
                    "juga daftar pegangan; hanya selagi tidak ada yang dicatat / the table of claims as well; only"
                            + " while nothing is recorded")
    private boolean claims;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        try (ReachedDatabase database = reached.database();
                LogProgress progress = new LogProgress()) {
            KeyStore store = new LedgerKeyStore(new SubjectKeys(database.admin()));
            PersonKeys persons = new PersonKeys(reached.keys(), () -> store);
            Evidence evidence = new KeyFile(reached.keys()).evidence(keys, held, clock, persons);
            Fsck.Summary summary = Fsck.run(
                    database.admin(), evidence, finding -> out.println(LogFindingText.of(finding, json)), progress);
            List<String> differences = claims ? claims(database, persons, store) : List.of();
            differences.forEach(difference ->
                    out.println(LogFindingText.of(new LogFinding(Fault.CLAIM_DIFFERS, -1, "", "", difference), json)));
            out.println(LogFindingText.of(summary, json));
            return summary.whole() && differences.isEmpty() ? Jejak.FINE : Jejak.FINDING;
        }
    }

    private List<String> claims(ReachedDatabase database, PersonKeys persons, KeyStore store) {
        ClaimHashes hashes = new ClaimHashes(reached.keys(), () -> store);
        return ClaimAudit.differences(database.admin(), new JsonEventCodec(EventNames.standard(), persons, hashes));
    }
}
