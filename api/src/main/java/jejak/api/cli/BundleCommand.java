package jejak.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jejak.api.bundle.HouseholdBundle;
import jejak.api.bundle.HouseholdBundle.Sources;
import jejak.api.bundle.HouseholdBundle.Wish;
import jejak.api.bundle.OpenedValues;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.looks.TerminalLook;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.wiring.StartRefused;
import jejak.ledger.EventCodec;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.checkpoint.LogTree;
import jejak.ledger.store.ReachedDatabase;
import jejak.ledger.subject.SubjectKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes one household's bundle for an auditor. */
@Command(
        name = "bundle",
        mixinStandardHelpOptions = true,
        description = {
            "Membuat bundel satu keluarga untuk auditor: seluruh riwayatnya dengan bukti.",
            "Makes one household's bundle for an auditor: its whole history with proofs; the product may be running."
        })
final class BundleCommand implements Callable<Integer> {
    private static final String LOOKS = "select distinct position from read.looks_v1 where person_id = any(?)";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Reached reached = new Reached();

    @Parameters(paramLabel = "HOUSEHOLD", description = "id keluarga / id of the household")
    private String household = "";

    @Mixin
    private HeldCheckpoint from = new HeldCheckpoint();

    @ArgGroup(exclusive = false)
    private @Nullable PersonalLayer personal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "bawaan jejak-HOUSEHOLD.zip / by default jejak-HOUSEHOLD.zip")
    private @Nullable Path output;

    @Option(names = "--json", description = "jawaban untuk program / an answer for programs")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Path file = file();
        long held = from.size();
        try (ReachedDatabase database = reached.database()) {
            PersonKeys persons =
                    new PersonKeys(reached.keys(), () -> new LedgerKeyStore(new SubjectKeys(database.admin())));
            HouseholdBundle bundles = new HouseholdBundle(sources(database, persons));
            from.mustBeWithin(held, bundles::size, spec);
            if (personal != null) {
                recordLook(bundles.persons(household), personal, database, persons);
            }
            return write(file, bundles.make(new Wish(household, personal != null, held)));
        }
    }

    private Sources sources(ReachedDatabase database, PersonKeys persons) throws IOException {
        JdbcClient db = JdbcClient.create(database.admin());
        return new Sources(
                new BundleReader(database.admin()),
                new LogTree(database.admin()),
                publicKeys(),
                ids -> db.sql(LOOKS)
                        .param(ids.toArray(String[]::new))
                        .query((row, _) -> row.getLong(1))
                        .list(),
                new OpenedValues(persons));
    }

    private void recordLook(Set<String> ids, PersonalLayer asked, ReachedDatabase database, PersonKeys persons) {
        String caseNumber = asked.caseNumber(spec);
        if (ids.isEmpty()) {
            return;
        }
        ClaimHashes hashes =
                new ClaimHashes(reached.keys(), () -> new LedgerKeyStore(new SubjectKeys(database.admin())));
        EventCodec codec = new JsonEventCodec(EventNames.standard(), persons, hashes);
        new TerminalLook(database.admin(), reached.keys(), codec, Jejak.version())
                .record(ids, asked.purpose(), caseNumber);
    }

    private Integer write(Path file, Optional<byte[]> zip) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (zip.isEmpty()) {
            (json ? out : spec.commandLine().getErr()).println(BundleText.unknown(household, json));
            return Jejak.FINDING;
        }
        Files.write(file, zip.get());
        out.println(BundleText.written(household, file, zip.get().length, json));
        return Jejak.FINE;
    }

    /** Where the bundle goes; asked for before anything is read or put on record. */
    private Path file() {
        Path file = output == null ? Path.of("jejak-" + household + ".zip") : output;
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new StartRefused(
                    "Folder %s tidak ada. Buat dahulu, atau pilih folder lain dengan -o.".formatted(folder),
                    "the folder %s does not exist; make it first, or choose another with -o.".formatted(folder));
        }
        return file;
    }

    private List<String> publicKeys() throws IOException {
        return Files.readAllLines(reached.keys().resolve("public-keys"));
    }
}
