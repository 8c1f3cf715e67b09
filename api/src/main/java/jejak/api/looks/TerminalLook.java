package jejak.api.looks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.proof.ProgramAtHand;
import jejak.api.proof.ProofKeys;
import jejak.api.proof.ReferenceLog;
import jejak.api.wiring.StartRefused;
import jejak.household.events.AccessEvent.Purpose;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.CheckpointMaker.Vouchers;
import jejak.ledger.checkpoint.LogTree;
import jejak.ledger.checkpoint.SoundHead;
import jejak.ledger.proof.LogTampered;

/**
 * Puts on record who looks at persons' data at the office's own terminal, before it is written there.
 *
 * @param log the database
 * @param keys folder of the keys
 * @param version version of the program, recorded with every event
 */
public record TerminalLook(DataSource log, Path keys, EventCodec codec, String version) {
    private static final String OPERATION = "jejak bundle";

    /**
     * Returns once it is durable.
     *
     * @throws StartRefused when it could not be made so; then nothing may be written
     */
    public void record(Set<String> persons, Purpose purpose, String caseNumber) {
        SeenData seen = new SeenData(purpose);
        seen.exported(OPERATION, persons, purpose, caseNumber);
        try {
            record(seen);
        } catch (LogTampered changed) {
            throw refused("log hanya dapat dibaca", "the log is read-only: " + changed.finding());
        } catch (RuntimeException failed) {
            Throwable why = failed.getCause() == null ? failed : failed.getCause();
            throw refused("log tidak dapat ditulis", "the log cannot be written: " + why.getMessage());
        }
    }

    private void record(SeenData seen) {
        if (!Files.exists(keys.resolve("seal-key")) || !Files.exists(keys.resolve("log-key"))) {
            throw new IllegalStateException("there are no keys of the log in " + keys);
        }
        ProofKeys own = ProofKeys.in(keys);
        CheckpointBook book = new CheckpointBook(log, keys.resolve("checkpoint"));
        new SoundHead(new LogTree(log), book, new Vouchers(own.log(), own.seal())).look();
        try (Ledger ledger = new Ledger(log, codec, own.seal())) {
            new ReferenceLog(ledger, codec, version)
                    .recordUnknown(ProgramAtHand.running().record(version));
            new AccessRecorder(ledger, codec, version).record(operator(), Optional.empty(), seen);
        }
    }

    /** The owner of this process, whom the machine vouches for and no office account does. */
    private static Principal operator() {
        String user = ProcessHandle.current().info().user().orElse("?").replaceAll("[^A-Za-z0-9._-]", "_");
        Scope scope = new Scope(Scope.NATION, Set.of(), LocalDate.EPOCH, null);
        return new Principal("terminal:" + user, Role.SYSTEM, scope, Set.of());
    }

    private static StartRefused refused(String indonesian, String english) {
        return new StartRefused(
                "Data pribadi tidak ditulis, karena pembacaannya tidak dapat dicatat: " + indonesian
                        + ". Perbaiki dahulu (jejak fsck), atau minta tanpa --personal.",
                "the persons' data was not written, because the look could not be put on record: " + english
                        + " Mend that first (jejak fsck), or ask without --personal.");
    }
}
