package jejak.api.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.household.IdentityIndex;
import jejak.ledger.Ledger;

/** Answers from the ledger's claims who holds a NIK, and from its keys who is on record; there is no other list. */
record LogIdentityIndex(Ledger ledger, ClaimHashes hashes, Supplier<KeyStore> keys) implements IdentityIndex {

    private static final String NIK = "nik";

    @Override
    public Optional<String> householdHolding(String nik) {
        return Optional.ofNullable(householdsHolding(Set.of(nik)).get(nik));
    }

    @Override
    public Map<String, String> householdsHolding(Set<String> niks) {
        Map<String, String> nikByHash = new HashMap<>();
        niks.forEach(nik -> nikByHash.put(hashes.hash(NIK, nik), nik));
        Map<String, String> households = new HashMap<>();
        ledger.holders(NIK, nikByHash.keySet())
                .forEach((hash, holder) -> households.put(nikByHash.get(hash), holder.stream()));
        return households;
    }

    @Override
    public Set<String> recorded(Set<String> personIds) {
        return keys.get().keysOf(personIds).keySet();
    }
}
