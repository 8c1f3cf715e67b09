package jejak.api.signals;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Set;
import jejak.aid.check.CardHolders;
import jejak.api.privacy.ClaimHashes;
import jejak.ledger.ClaimHolder;
import jejak.ledger.Ledger;
import jejak.ledger.memory.HeapShare;
import org.jspecify.annotations.Nullable;

/** Answers from the ledger's claims who was first registered under a family-card number. */
final class ClaimedCards implements CardHolders {

    private static final String CARD = "family-card";
    private static final int MOST_REMEMBERED = HeapShare.of(50_000, 300);

    private final Ledger ledger;
    private final ClaimHashes hashes;

    /** Families found to hold the card they show, by its hash: only they can free it, and then they show another. */
    private final Cache<String, String> own =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    ClaimedCards(Ledger ledger, ClaimHashes hashes) {
        this.ledger = ledger;
        this.hashes = hashes;
    }

    @Override
    public @Nullable String other(String householdId, String cardNumber) {
        String hash = hashes.hash(CARD, cardNumber);
        if (householdId.equals(own.getIfPresent(hash))) {
            return null;
        }
        String holder = ledger.holders(CARD, Set.of(hash)).values().stream()
                .findFirst()
                .map(ClaimHolder::stream)
                .orElse(null);
        if (householdId.equals(holder)) {
            own.put(hash, householdId);
            return null;
        }
        return holder;
    }
}
