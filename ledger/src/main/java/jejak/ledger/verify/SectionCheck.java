package jejak.ledger.verify;

import java.util.Arrays;
import java.util.List;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Json;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.Texts;
import jejak.ledger.verify.spec.TlogProof;
import org.jspecify.annotations.Nullable;

/** Judges the events of one section: each by itself, after the one before it, and in the tree that was signed. */
final class SectionCheck {
    private static final byte[] NOTHING_BEFORE = new byte[Texts.HASH_LENGTH];

    private final Section section;
    private final Findings findings;

    SectionCheck(Section section, Findings findings) {
        this.section = section;
        this.findings = findings;
    }

    void check(Contents contents, @Nullable Checkpoint checkpoint) {
        for (int i = 0; i < section.size(); i++) {
            stream(i);
        }
        if (proofs(contents.file(section.name() + ".tlog-proofs"), contents.file("checkpoint.txt"))) {
            for (int i = 0; i < section.size(); i++) {
                inclusion(i, checkpoint);
            }
            readable(contents.file(section.name() + ".json"));
        }
    }

    private void stream(int number) {
        EventBytes event = section.event(number);
        if (event == null) {
            found(Code.ENVELOPE_MALFORMED, number);
            return;
        }
        if (section.stream() == null) {
            return;
        }
        if (!event.stream().equals(section.stream())) {
            found(Code.STREAM_DIFFERS, number);
        }
        if (event.version() != number) {
            found(Code.VERSION_DIFFERS, number);
        }
        byte[] before = number == 0 ? NOTHING_BEFORE : section.hash(number - 1);
        if (!Arrays.equals(event.previousHash(), before)) {
            found(Code.CHAIN_BROKEN, number);
        }
    }

    /** Whether there is a proof for each event; without, nothing else of the section's papers is judged. */
    private boolean proofs(byte @Nullable [] file, byte @Nullable [] checkpoint) {
        List<String> pieces;
        try {
            pieces = TlogProof.cut(file == null ? new byte[0] : file);
        } catch (Malformed malformed) {
            findings.section(Code.PROOFS_MALFORMED, section.name(), malformed.what());
            return false;
        }
        if (file == null || pieces.size() != section.size()) {
            findings.section(Code.PROOFS_MALFORMED, section.name(), "there are " + pieces.size() + " proofs");
            return false;
        }
        for (int i = 0; i < pieces.size(); i++) {
            section.addProof(proof(i, pieces.get(i), checkpoint));
        }
        return true;
    }

    private @Nullable TlogProof proof(int number, String piece, byte @Nullable [] checkpoint) {
        try {
            TlogProof proof = TlogProof.parse(piece);
            if (checkpoint != null && !Arrays.equals(proof.checkpoint(), checkpoint)) {
                found(Code.PROOF_CHECKPOINT, number);
            }
            return proof;
        } catch (Malformed malformed) {
            findings.add(section.finding(Code.PROOF_MALFORMED, number, malformed.what()));
            return null;
        }
    }

    private void inclusion(int number, @Nullable Checkpoint checkpoint) {
        TlogProof proof = section.proof(number);
        if (proof == null) {
            return;
        }
        int before = number - 1;
        while (before >= 0 && section.proof(before) == null) {
            before--;
        }
        TlogProof last = before < 0 ? null : section.proof(before);
        if (last != null && last.index() >= proof.index()) {
            found(Code.ORDER_BROKEN, number);
        }
        if (checkpoint != null) {
            Merkle.Spot spot = new Merkle.Spot(proof.index(), checkpoint.tree().size());
            if (!Merkle.included(
                    section.hash(number), spot, proof.path(), checkpoint.tree().root())) {
                found(Code.NOT_IN_TREE, number);
            }
        }
    }

    private void readable(byte @Nullable [] file) {
        if (!(file != null && Json.orNull(file) instanceof List<?> list && list.size() == section.size())) {
            findings.section(Code.READABLE_DIFFERS, section.name(), "it is not a list of as many events");
            return;
        }
        for (int i = 0; i < section.size(); i++) {
            EventBytes event = section.event(i);
            TlogProof proof = section.proof(i);
            if (event != null
                    && proof != null
                    && !Reading.of(event, section.hash(i), proof.index()).equals(Reading.bare(list.get(i)))) {
                found(Code.READABLE_DIFFERS, i);
            }
        }
    }

    private void found(Code code, int number) {
        findings.add(section.finding(code, number, ""));
    }
}
