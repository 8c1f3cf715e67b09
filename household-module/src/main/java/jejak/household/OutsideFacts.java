package jejak.household;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;

/** Remembers what registries and programmes outside the regency last said of the family. */
record OutsideFacts(
        Map<Listing, RegistryStatus> statuses,
        Map<Listing, Integer> deciles,
        Map<String, ExternalProgrammeEnrolmentChanged> programmes) {

    static final OutsideFacts NONE = new OutsideFacts(Map.of(), Map.of(), Map.of());

    /** What one registry says for one period. */
    record Listing(RegistrySource source, String period) {}

    OutsideFacts with(RegistryMembershipChanged e) {
        Listing listing = new Listing(e.source(), e.period());
        return new OutsideFacts(with(statuses, listing, e.status()), deciles, programmes);
    }

    OutsideFacts with(WelfareDecileChanged e) {
        Listing listing = new Listing(e.source(), e.period());
        return new OutsideFacts(statuses, with(deciles, listing, e.decile()), programmes);
    }

    OutsideFacts with(ExternalProgrammeEnrolmentChanged e) {
        return new OutsideFacts(statuses, deciles, with(programmes, e.programme(), e));
    }

    /** A copy of the map with one entry set; what is remembered is never changed in place. */
    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return Collections.unmodifiableMap(copy);
    }
}
