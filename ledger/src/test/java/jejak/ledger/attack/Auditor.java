package jejak.ledger.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import jejak.ledger.fsck.Evidence;
import jejak.ledger.fsck.Fsck;
import jejak.ledger.fsck.HeldEvidence;
import jejak.ledger.fsck.LogFinding;
import jejak.ledger.verify.BundleVerifier;
import jejak.ledger.verify.Held;
import jejak.ledger.verify.Person;
import jejak.ledger.verify.Verdict;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** What somebody outside has in hand from before the attack, and what they find with it afterwards. */
final class Auditor {
    private final AttackedLog log;
    private final List<byte[]> bundles = new ArrayList<>();
    private final List<byte[]> receipts = new ArrayList<>();
    private byte[] checkpoint = new byte[0];

    Auditor(AttackedLog log) {
        this.log = log;
    }

    void holdsBundle(byte[] bundle) {
        bundles.add(bundle);
    }

    void holdsReceipt(byte[] receipt) {
        receipts.add(receipt);
    }

    void holdsCheckpoint(String note) {
        checkpoint = note.getBytes(StandardCharsets.UTF_8);
    }

    /** Looks through the whole log; office says whether the office's own folder of keys is still to be believed. */
    List<LogFinding> fsck(DataSource database, boolean office, long clock) {
        try {
            HeldEvidence held = new HeldEvidence(TrustedKeys.parse(log.keys()), log.sealKey, clock)
                    .opening((_, wrapped) -> Person.commitment(wrapped))
                    .add(checkpoint, "checkpoint of the auditor");
            for (byte[] file : bundles) {
                held.add(file, "bundle");
            }
            for (byte[] file : receipts) {
                held.add(file, "receipt");
            }
            if (office) {
                held.add(Files.readAllBytes(log.lastCheckpoint), "last checkpoint of the office");
            }
            List<LogFinding> findings = new ArrayList<>();
            Evidence evidence = held.gathered();
            Fsck.run(database, evidence, findings::add, (_, _) -> {});
            return findings;
        } catch (Malformed | SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Judges a new bundle of the household; null when none can be made any more. */
    @Nullable
    Verdict bundle(DataSource database, int which, Place place, long from) {
        try {
            byte[] bundle = log.bundle(database, place, from).zip();
            return BundleVerifier.verify(
                    bundle, new Held(log.keys(), 0, List.of(checkpoint, bundles.get(which)), List.of()));
        } catch (RuntimeException impossible) {
            return null;
        }
    }

    byte[] checkpoint() {
        return checkpoint;
    }
}
