package jejak.ledger.verify;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import jejak.ledger.verify.spec.EventBytes;
import jejak.ledger.verify.spec.Malformed;
import jejak.ledger.verify.spec.Merkle;
import jejak.ledger.verify.spec.TlogProof;
import org.jspecify.annotations.Nullable;

/** One part of a bundle: events in their order, each as bytes, as a leaf and, where it can be read, as an event. */
final class Section {
    /** What bundle.txt says of it: its name, how many events, and whose stream, if it is one. */
    record Title(String name, int count, @Nullable String stream) {}

    private final Title title;
    private final List<byte[]> bytes;
    private final List<byte[]> hashes;
    private final List<@Nullable EventBytes> events = new ArrayList<>();
    private final List<@Nullable TlogProof> proofs = new ArrayList<>();

    private Section(Title title, List<byte[]> bytes) {
        this.title = title;
        this.bytes = bytes;
        this.hashes = bytes.stream().map(Merkle::leaf).toList();
        bytes.forEach(event -> events.add(parsed(event)));
    }

    /** Refuses a file that does not hold exactly the events that were announced. */
    static Section cut(Title title, byte @Nullable [] file) throws Malformed {
        if (file == null) {
            throw new Malformed(title.name() + ".bin is missing");
        }
        List<byte[]> bytes = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(file);
        while (in.hasRemaining()) {
            long length = in.remaining() < Integer.BYTES ? Long.MAX_VALUE : in.getInt() & 0xFFFF_FFFFL;
            if (length > in.remaining()) {
                throw new Malformed(title.name() + ".bin ends within event " + bytes.size());
            }
            byte[] event = new byte[(int) length];
            in.get(event);
            bytes.add(event);
        }
        if (bytes.size() != title.count()) {
            throw new Malformed(title.name() + ".bin holds " + bytes.size() + " events, not " + title.count());
        }
        return new Section(title, bytes);
    }

    String name() {
        return title.name();
    }

    @Nullable
    String stream() {
        return title.stream();
    }

    int size() {
        return bytes.size();
    }

    byte[] bytes(int number) {
        return bytes.get(number);
    }

    byte[] hash(int number) {
        return hashes.get(number);
    }

    /** Null when the bytes are not an event. */
    @Nullable
    EventBytes event(int number) {
        return number < events.size() ? events.get(number) : null;
    }

    /** Null when the proof is missing or malformed. */
    @Nullable
    TlogProof proof(int number) {
        return number < proofs.size() ? proofs.get(number) : null;
    }

    /** Proofs come one after the other, null for one that is malformed. */
    void addProof(@Nullable TlogProof proof) {
        proofs.add(proof);
    }

    Finding finding(Code code, int number, String detail) {
        TlogProof proof = proof(number);
        return new Finding(code, name(), number, proof == null ? Finding.ALL : proof.index(), event(number), detail);
    }

    private static @Nullable EventBytes parsed(byte[] bytes) {
        try {
            return EventBytes.parse(bytes);
        } catch (Malformed _) {
            return null;
        }
    }
}
