package jejak.aid.eligibility;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;

/** What registries and other programmes say of the family; news of an older period does not displace a newer one. */
public record Registrations(
        Map<RegistrySource, Listing> listings, Map<RegistrySource, Decile> deciles, Map<String, Enrolment> enrolments) {

    static final Registrations NONE = new Registrations(Map.of(), Map.of(), Map.of());

    public record Listing(String period, boolean listed, String fact) {}

    public record Decile(String period, int decile, String fact) {}

    public record Enrolment(LocalDate since, boolean enrolled, String fact) {}

    public Registrations with(RegistryMembershipChanged e, String fact) {
        Listing news = new Listing(e.period(), e.status() == RegistryStatus.LISTED, fact);
        return new Registrations(
                put(listings, e.source(), news, (old, now) -> now.period().compareTo(old.period()) < 0 ? old : now),
                deciles,
                enrolments);
    }

    public Registrations with(WelfareDecileChanged e, String fact) {
        Decile news = new Decile(e.period(), e.decile(), fact);
        return new Registrations(
                listings,
                put(deciles, e.source(), news, (old, now) -> now.period().compareTo(old.period()) < 0 ? old : now),
                enrolments);
    }

    public Registrations with(ExternalProgrammeEnrolmentChanged e, String fact) {
        Enrolment news = new Enrolment(e.since(), e.status() == EnrolmentStatus.ENROLLED, fact);
        return new Registrations(
                listings,
                deciles,
                put(enrolments, e.programme(), news, (old, now) -> now.since().isBefore(old.since()) ? old : now));
    }

    public Optional<Listing> listing(RegistrySource source) {
        return Optional.ofNullable(listings.get(source));
    }

    public Optional<Decile> decile(RegistrySource source) {
        return Optional.ofNullable(deciles.get(source));
    }

    /** The enrolments in one of the programmes that hold on a day. */
    public List<Enrolment> enrolledIn(Collection<String> programmes, LocalDate on) {
        return known(programmes).stream()
                .filter(e -> e.enrolled() && !e.since().isAfter(on))
                .toList();
    }

    /** What is known of the family in the programmes, ended enrolments included. */
    public List<Enrolment> known(Collection<String> programmes) {
        return enrolments.entrySet().stream()
                .filter(e -> programmes.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V news, BinaryOperator<V> newer) {
        Map<K, V> now = new LinkedHashMap<>(map);
        now.merge(key, news, newer);
        return Collections.unmodifiableMap(now);
    }
}
