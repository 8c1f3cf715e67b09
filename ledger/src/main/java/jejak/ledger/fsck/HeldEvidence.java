package jejak.ledger.fsck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jejak.ledger.fsck.Evidence.Held;
import jejak.ledger.fsck.Evidence.Signed;
import jejak.ledger.verify.BundleEvents;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Receipt;
import jejak.ledger.verify.spec.TrustedKeys;
import org.jspecify.annotations.Nullable;

/** Gathers what an auditor holds, file by file, and believes only what a trusted key has signed. */
public final class HeldEvidence {
    private static final String RECEIPT = "jejak-receipt/v1\n";

    private final TrustedKeys keys;
    private final byte @Nullable [] sealKey;
    private final long clock;
    private Evidence.@Nullable Opener opener;
    private final List<Signed> trees = new ArrayList<>();
    private final List<Held> events = new ArrayList<>();

    /** @param clock as in {@link Evidence} */
    public HeldEvidence(TrustedKeys keys, byte @Nullable [] sealKey, long clock) {
        this.keys = keys;
        this.sealKey = sealKey;
        this.clock = clock;
    }

    /** A bundle, a receipt or a checkpoint. */
    public HeldEvidence add(byte[] file, String source) throws Malformed {
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            bundle(file, source);
        } else if (new String(file, StandardCharsets.ISO_8859_1).startsWith(RECEIPT)) {
            receipt(file);
        } else {
            checkpoint(file, source);
        }
        return this;
    }

    /** Opens the keys of persons, so that they can be held against the events. */
    public HeldEvidence opening(Evidence.Opener keys) {
        opener = keys;
        return this;
    }

    public Evidence gathered() {
        return new Evidence(keys, sealKey, List.copyOf(trees), List.copyOf(events), clock, opener);
    }

    private void checkpoint(byte[] file, String source) throws Malformed {
        Checkpoint checkpoint = Checkpoint.parse(file);
        if (!checkpoint.signed(keys.logs())) {
            throw new Malformed("no trusted key has signed it");
        }
        trees.add(new Signed(checkpoint.tree(), source));
    }

    private void receipt(byte[] file) throws Malformed {
        Receipt receipt = Receipt.parse(file);
        if (!receipt.signed(keys.logs())) {
            throw new Malformed("no trusted key has signed it");
        }
        receipt.events()
                .forEach(
                        event -> events.add(new Held(event.position(), event.hash(), event.stream(), event.eventId())));
    }

    private void bundle(byte[] file, String source) throws Malformed {
        BundleEvents bundle = BundleEvents.of(file, keys);
        trees.add(new Signed(bundle.checkpoint().tree(), source));
        bundle.events()
                .forEach(
                        event -> events.add(new Held(event.position(), event.hash(), event.stream(), event.eventId())));
    }
}
