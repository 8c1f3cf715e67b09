package jejak.ledger.verify;

import java.util.Arrays;
import java.util.Collection;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Receipt;
import jejak.ledger.verify.spec.TlogProof;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Judges whether the office has kept what it promised at its counter. */
final class ReceiptCheck {
    private final Collection<Section> sections;
    private final TrustedKeys keys;
    private final Findings findings;

    ReceiptCheck(Collection<Section> sections, TrustedKeys keys, Findings findings) {
        this.sections = sections;
        this.keys = keys;
        this.findings = findings;
    }

    void check(byte[] file, @Nullable Checkpoint checkpoint) {
        try {
            Receipt receipt = Receipt.parse(file);
            if (checkpoint == null) {
                return;
            }
            if (!receipt.origin().equals(checkpoint.origin()) || !receipt.signed(keys.logs())) {
                findings.whole(Code.RECEIPT_SIGNATURE);
                return;
            }
            kept(receipt, checkpoint);
        } catch (Malformed malformed) {
            findings.whole(Code.RECEIPT_MALFORMED, malformed);
        }
    }

    private void kept(Receipt receipt, Checkpoint checkpoint) {
        boolean lookedFor = false;
        for (Receipt.Promise promise : receipt.events()) {
            for (Section section : sections) {
                if (promise.stream().equals(section.stream())) {
                    lookedFor = true;
                    kept(receipt, promise, section, checkpoint);
                }
            }
        }
        if (!lookedFor) {
            findings.remark(Remark.RECEIPT_OF_OTHERS);
        }
    }

    private void kept(Receipt receipt, Receipt.Promise promise, Section section, Checkpoint checkpoint) {
        if (isThere(promise, section)) {
            return;
        }
        boolean due = promise.position() < checkpoint.tree().size()
                || checkpoint.witnessed(keys.witnesses()).latest() >= receipt.promised();
        if (due) {
            String which = "event " + promise.eventId() + " at position " + promise.position();
            findings.section(Code.RECEIPT_BROKEN, section.name(), which);
        } else {
            findings.remark(Remark.RECEIPT_NOT_DUE);
        }
    }

    private static boolean isThere(Receipt.Promise promise, Section section) {
        for (int i = 0; i < section.size(); i++) {
            TlogProof proof = section.proof(i);
            if (Arrays.equals(section.hash(i), promise.hash())
                    && (proof == null || proof.index() == promise.position())) {
                return true;
            }
        }
        return false;
    }
}
