package jejak.api.wiring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.api.privacy.ClaimHashes;
import jejak.household.IdentityIndex;
import jejak.ledger.Ledger;

/** Answers from the ledger's claims who holds a NIK; there is no other list of numbers. */
record LogIdentityIndex(Ledger ledger, ClaimHashes hashes) implements IdentityIndex {

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
}
