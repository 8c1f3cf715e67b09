package jejak.api.signals;

import java.util.Set;
import jejak.aid.check.CardHolders;
import jejak.api.privacy.ClaimHashes;
import jejak.ledger.ClaimHolder;
import jejak.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/** Answers from the ledger's claims who was first registered under a family-card number. */
record ClaimedCards(Ledger ledger, ClaimHashes hashes) implements CardHolders {

    private static final String CARD = "family-card";

    @Override
    public @Nullable String holder(String cardNumber) {
        return ledger.holders(CARD, Set.of(hashes.hash(CARD, cardNumber))).values().stream()
                .findFirst()
                .map(ClaimHolder::stream)
                .orElse(null);
    }
}
