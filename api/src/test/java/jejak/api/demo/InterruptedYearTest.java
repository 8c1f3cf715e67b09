package jejak.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.proof.ProofKeys;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import jejak.ledger.subject.SubjectKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo year that is killed on its way ends with the log of one that was left alone, and nothing is added twice. */
class InterruptedYearTest {

    private static final int HOUSEHOLDS = 2_000;

    @TempDir
    private Path folder;

    /** The two years share nothing and are played side by side. */
    @Test
    void endsWithTheSameLogAsAnUndisturbedYear() throws Exception {
        Path disturbed = folder.resolve("disturbed");
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<List<String>> undisturbed = aside.submit(() -> played(folder.resolve("undisturbed")));
            killAt(disturbed, 5);
            killAt(disturbed, 35);
            killAt(disturbed, 65);
            List<String> log = played(disturbed);
            assertThat(log).hasSizeGreaterThan(10_000);
            assertThat(log).isEqualTo(undisturbed.get());
            assertThat(played(disturbed)).hasSameSizeAs(log);
        }
    }

    private static List<String> played(Path home) throws InterruptedException {
        PlayedOffice office = new PlayedOffice(home, HOUSEHOLDS);
        office.awaitOpening();
        office.stop();
        return told(home);
    }

    private static void killAt(Path home, int percent) throws InterruptedException {
        PlayedOffice office = new PlayedOffice(home, HOUSEHOLDS);
        office.awaitShare(percent);
        office.kill();
    }

    /** Every event in order, as it reads once opened: what is sealed differs by keys that are random for good reason. */
    private static List<String> told(Path home) {
        try (LocalPostgres postgres = LocalPostgres.start(home);
                Store store =
                        Store.open(postgres.jdbcUrl("postgres"), postgres.adminUser(), postgres.adminPassword())) {
            Ledger[] ledger = new Ledger[1];
            Supplier<KeyStore> keys = () -> new LedgerKeyStore(new SubjectKeys(store.app()));
            Path folder = home.resolve("keys");
            JsonEventCodec codec = new JsonEventCodec(
                    EventNames.standard(), new PersonKeys(folder, keys), new ClaimHashes(folder, keys));
            ledger[0] = new Ledger(store.app(), codec, ProofKeys.in(folder).seal());
            try (Ledger opened = ledger[0]) {
                return all(opened);
            }
        }
    }

    private static List<String> all(Ledger ledger) {
        List<String> told = new ArrayList<>();
        for (List<RecordedEvent> page = ledger.after(-1, 1_000); !page.isEmpty(); ) {
            // Which lists the program reads is recorded when the office opens, at the hour of that day.
            page.stream()
                    .filter(e -> !e.envelope().stream().startsWith("reference:"))
                    .forEach(e -> told.add("%d %s %d %s %s %s %s"
                            .formatted(
                                    e.position(),
                                    e.envelope().stream(),
                                    e.envelope().version(),
                                    e.envelope().eventId(),
                                    e.envelope().recordedAt(),
                                    e.envelope().metadata(),
                                    e.payload())));
            page = ledger.after(page.getLast().position(), 1_000);
        }
        return told;
    }
}
