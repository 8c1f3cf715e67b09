package jejak.api.events;

import java.util.List;
import jejak.api.privacy.ClaimHashes;
import jejak.kernel.Claim;

/** Says an event's claims in the ledger's words; a number that identifies a person leaves memory only as a hash, an erased one not at all. */
final class Claims {
    private final ClaimHashes hashes;

    Claims(ClaimHashes hashes) {
        this.hashes = hashes;
    }

    List<jejak.ledger.Claim> of(Object event) {
        return event instanceof Claim.Source source
                ? source.claims().stream()
                        .filter(claim -> !(claim.personal() && claim.key().equals(JsonEventCodec.ERASED)))
                        .map(this::translate)
                        .toList()
                : List.of();
    }

    private jejak.ledger.Claim translate(Claim claim) {
        String kind = claim.kind();
        String key = claim.personal() ? hashes.hash(kind, claim.key()) : claim.key();
        return switch (claim.mode()) {
            case UNIQUE -> new jejak.ledger.Claim.Unique(kind, key);
            case NOTED -> new jejak.ledger.Claim.Noted(kind, key);
            case RELEASE -> new jejak.ledger.Claim.Release(kind, key);
            case CEILING -> new jejak.ledger.Claim.Ceiling(kind, key, claim.amount());
            case CONSUME -> new jejak.ledger.Claim.Consume(kind, key, claim.amount());
        };
    }
}
