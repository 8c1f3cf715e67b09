package jejak.aid.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.payee.Payees;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Regions;

/**
 * One family's log as the checks read it, in the order it was recorded.
 *
 * @param payments every payment that was instructed, in order
 */
public record CaseFile(String householdId, List<Fact<?>> log, List<PaymentFile> payments) {

    /** What was recorded of one member at one moment. */
    public record Recorded(Member member, Fact<?> fact) {}

    /** The number of a family card and the fact that says it. */
    public record Card(String number, Fact<?> fact) {}

    /** Reads a log that begins with a registration; what was taken back later is not in the file. */
    public static CaseFile of(String householdId, List<Fact<?>> log) {
        List<Fact<?>> now = PutRight.in(log);
        return new CaseFile(householdId, now, PaymentFile.all(now));
    }

    /** The events of one kind. */
    public <E> List<Fact<E>> all(Class<E> kind) {
        return Fact.of(log, kind).toList();
    }

    /** The events of one kind that a condition holds of. */
    public <E> List<Fact<E>> all(Class<E> kind, Predicate<E> condition) {
        return Fact.of(log, kind).filter(f -> condition.test(f.event())).toList();
    }

    /** The payments that the family has. */
    public List<PaymentFile> standing() {
        return payments.stream().filter(PaymentFile::stands).toList();
    }

    /** The family's registration. */
    public Fact<HouseholdRegistered> registration() {
        return Fact.of(log, HouseholdRegistered.class).findFirst().orElseThrow();
    }

    /** Where it lives, or lived last in the regency. */
    public String villageCode() {
        return Fact.of(log, HouseholdMovedWithinRegency.class)
                .reduce((_, later) -> later)
                .map(f -> f.event().toVillageCode())
                .orElseGet(() -> registration().event().villageCode());
    }

    /** The regency it belongs to. */
    public String regencyCode() {
        return Regions.regencyOf(registration().event().villageCode());
    }

    /** Everything recorded of its members, the oldest first. */
    public List<Recorded> members() {
        return log.stream().flatMap(CaseFile::recorded).toList();
    }

    /** What was true of each member on a day, as far as it is known now; nobody who joined later. */
    public List<Recorded> membersOn(LocalDate day) {
        Map<String, Recorded> latest = members().stream()
                .filter(r -> !r.fact().trueOn().isAfter(day))
                .sorted(Comparator.comparing((Recorded r) -> r.fact().trueOn()))
                .collect(Collectors.toMap(r -> r.member().personId(), Function.identity(), (_, later) -> later));
        all(MemberLeft.class, e -> !e.leftOn().isAfter(day))
                .forEach(left -> latest.computeIfPresent(
                        left.event().personId(), (_, r) -> log.indexOf(r.fact()) < log.indexOf(left) ? null : r));
        return List.copyOf(latest.values());
    }

    /** The number of the family's card, as it stands now, and the fact that says it. */
    public Card card() {
        return all(FamilyCardRenewed.class).stream()
                .map(f -> new Card(f.event().cardNumber(), f))
                .reduce((_, later) -> later)
                .orElseGet(() -> new Card(registration().event().cardNumber(), registration()));
    }

    /** The oldest record from which a member has had the occupation of this record without a break. */
    public Recorded occupiedSince(Recorded now) {
        List<Recorded> earlier = members().stream()
                .filter(r -> r.member().personId().equals(now.member().personId()))
                .filter(r -> !r.fact().trueOn().isAfter(now.fact().trueOn()))
                .sorted(Comparator.comparing((Recorded r) -> r.fact().trueOn()))
                .toList();
        return earlier.reversed().stream()
                .takeWhile(r -> r.member().occupation() == now.member().occupation())
                .reduce((_, older) -> older)
                .orElse(now);
    }

    /** Whether a member was alive at the end of the day before. */
    public boolean livedOn(String personId, LocalDate day) {
        return all(MemberDeceased.class, e -> e.personId().equals(personId)).stream()
                .noneMatch(f -> !f.event().diedOn().isAfter(day));
    }

    /** The benefit's event of one kind that came last before a fact. */
    public <E> Optional<Fact<E>> lastBefore(Fact<?> fact, Class<E> kind, Predicate<E> condition) {
        return Fact.of(log.subList(0, log.indexOf(fact)), kind)
                .filter(f -> condition.test(f.event()))
                .reduce((_, later) -> later);
    }

    /** Whether whoever collected was named for the recipient in this standing, and not withdrawn, when that was recorded. */
    public boolean collectedBy(PaymentFile payment, PayeeStanding standing) {
        String payee = payment.receipt().event().payeePersonId();
        return Payees.of(Fact.of(log.subList(0, log.indexOf(payment.receipt())), PayeeEvent.class)
                        .map(Fact::event))
                .of(payment.recipient(), standing)
                .filter(named -> named.personId().equals(payee))
                .isPresent();
    }

    private static Stream<Recorded> recorded(Fact<?> fact) {
        if (fact.event() instanceof HouseholdRegistered e) {
            return e.members().stream().map(m -> new Recorded(m, fact));
        }
        if (fact.event() instanceof MemberAdded e) {
            return Stream.of(new Recorded(e.member(), fact));
        }
        return fact.event() instanceof MemberCorrected e ? Stream.of(new Recorded(e.member(), fact)) : Stream.empty();
    }
}
