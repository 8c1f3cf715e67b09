package jejak.query.audit.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.ledger.RecordedEvent;
import jejak.query.audit.Cited;
import jejak.query.facts.Fact;
import jejak.query.household.fold.Household;
import jejak.query.household.fold.Household.RegistryStanding;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.Moment;
import org.jspecify.annotations.Nullable;

/** What the registries said of a family at a moment, and the events that say it. */
record Standing(List<RegistryStanding> registries, List<Cited> events) {

    /** What was true on a day, as is known now. */
    static Standing on(List<RecordedEvent> log, LocalDate day) {
        return at(log, new Moment(null, null, day));
    }

    /** What was known when something else was recorded. */
    static Standing before(List<RecordedEvent> log, Fact other) {
        return at(log, new Moment(other.position() - 1, null, null));
    }

    boolean listed() {
        return registries.stream().anyMatch(r -> r.status() == RegistryStatus.LISTED);
    }

    /** The first that lists the family, as a reader would name it. */
    Optional<RegistryStanding> listing() {
        return registries.stream()
                .filter(r -> r.status() == RegistryStatus.LISTED)
                .findFirst();
    }

    /** The lowest decile of any registry. */
    Optional<Integer> decile() {
        List<Integer> deciles = new ArrayList<>();
        registries.forEach(r -> Optional.ofNullable(r.decile()).ifPresent(deciles::add));
        return deciles.stream().min(Integer::compare);
    }

    private static Standing at(List<RecordedEvent> log, Moment moment) {
        Map<String, Cited> last = new LinkedHashMap<>();
        HouseholdFold.facts(log, moment).forEach(fact -> {
            String said = said(fact.said());
            if (said != null) {
                last.put(said, Cited.of(fact.event()));
            }
        });
        List<RegistryStanding> registries =
                HouseholdFold.of(log, moment).map(Household::registry).orElse(List.of());
        return new Standing(registries, List.copyOf(last.values()));
    }

    private static @Nullable String said(Object event) {
        if (event instanceof RegistryMembershipChanged e) {
            return "membership of " + e.source();
        }
        return event instanceof WelfareDecileChanged e ? "decile of " + e.source() : null;
    }
}
