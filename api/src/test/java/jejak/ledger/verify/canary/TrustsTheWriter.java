package jejak.ledger.verify.canary;

import jejak.ledger.Envelope;

/** A verifier that lets the writer of events read them: the same mistake would then be made twice. */
public class TrustsTheWriter {
    Envelope read(byte[] bytes) {
        return Envelope.parse(bytes);
    }
}
