package jejak.ledger.verify;

import java.util.ArrayList;
import java.util.List;
import jejak.ledger.verify.spec.Checkpoint;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.TlogProof;
import jejak.ledger.verify.spec.TrustedKeys;
import jejak.ledger.verify.spec.Zip;

/** The events of a bundle that its signed checkpoint proves, each with its place, to be held against a whole log. */
public record BundleEvents(Checkpoint checkpoint, List<Proven> events) {
    /** One event and where it was. */
    @SuppressWarnings("ArrayRecordComponent") // compared where it is looked for
    public record Proven(long position, byte[] hash, String stream, String eventId) {}

    /** Refuses a bundle that cannot be read or that no trusted key has signed; leaves out what is not proven. */
    public static BundleEvents of(byte[] bundle, TrustedKeys keys) throws Malformed {
        Contents contents = Contents.of(Zip.read(bundle));
        byte[] note = contents.file("checkpoint.txt");
        Checkpoint checkpoint = Checkpoint.parse(note == null ? new byte[0] : note);
        if (!checkpoint.signed(keys.logs())) {
            throw new Malformed("no trusted key has signed its checkpoint");
        }
        List<Proven> events = new ArrayList<>();
        for (Section.Title title : contents.titles()) {
            Section section = Section.cut(title, contents.file(title.name() + ".bin"));
            byte[] proofs = contents.file(title.name() + ".tlog-proofs");
            List<String> pieces = proofs == null ? List.of() : TlogProof.cut(proofs);
            for (int i = 0; i < Math.min(section.size(), pieces.size()); i++) {
                add(section, i, TlogProof.parse(pieces.get(i)), checkpoint.tree(), events);
            }
        }
        return new BundleEvents(checkpoint, events);
    }

    private static void add(Section section, int number, TlogProof proof, Merkle.Tree tree, List<Proven> events) {
        EventBytes event = section.event(number);
        Merkle.Spot spot = new Merkle.Spot(proof.index(), tree.size());
        if (event != null && Merkle.included(section.hash(number), spot, proof.path(), tree.root())) {
            events.add(new Proven(proof.index(), section.hash(number), event.stream(), event.eventId()));
        }
    }
}
