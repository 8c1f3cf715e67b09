package jejak.aid.payee;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.eligibility.Person;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.Collector;
import jejak.aid.rulepack.office.OfficeRules;
import org.jspecify.annotations.Nullable;

/**
 * Who of and around a family may collect what one of its members is given.
 *
 * @param terms what the rule pack says of payees; null when it says nothing, and any living member may collect
 */
public record Collecting(
        FamilyFacts family, Payees payees, @Nullable List<Collector> terms) {

    /** Under the pack that rules a year's payments today. */
    public static Collecting of(FamilyFacts family, Payees payees, RulePacks packs, int year, LocalDate today) {
        return new Collecting(family, payees, terms(packs, family.regencyCode(), year, today));
    }

    /** What the pack that rules a year's payments in a regency today says of payees. */
    public static @Nullable List<Collector> terms(RulePacks packs, String regencyCode, int year, LocalDate today) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, 31);
        return packs.inForce(regencyCode, today.isAfter(lastDay) ? lastDay : today)
                .map(RulePack::office)
                .map(OfficeRules::payees)
                .orElse(null);
    }

    /** Whether the payee may collect for the recipient on a day. */
    public boolean allows(String recipient, String payee, LocalDate on) {
        return terms == null
                ? family.hadLivingMember(payee, on)
                : terms.stream().anyMatch(term -> allows(term, recipient, payee, on));
    }

    /** Whether the payee is a living member of the family, or somebody it was told of. */
    public boolean knows(String payee, LocalDate on) {
        return family.hadLivingMember(payee, on)
                || payees.named().values().stream()
                        .anyMatch(named -> named.personId().equals(payee));
    }

    /** Whether somebody may collect as the heir of a recipient who has died. */
    public boolean hasHeir(String recipient, LocalDate on) {
        return payees.of(recipient, PayeeStanding.HEIR)
                .filter(heir -> terms != null && allows(recipient, heir.personId(), on))
                .isPresent();
    }

    private boolean allows(Collector term, String recipient, String payee, LocalDate on) {
        boolean recipientLives = family.hadLivingMember(recipient, on);
        boolean orInTime = recipientLives || (term.withinDaysOfDeath() != null && inTime(term, recipient, on));
        return switch (term.who()) {
            case RECIPIENT -> recipientLives && payee.equals(recipient);
            case HEAD_OF_FAMILY -> orInTime && heads(payee) && family.hadLivingMember(payee, on);
            case FAMILY_MEMBER -> orInTime && family.hadLivingMember(payee, on) && oldEnough(term, payee, on);
            case HEIR -> named(recipient, PayeeStanding.HEIR, payee, on) && inTime(term, recipient, on);
            case REPRESENTATIVE -> recipientLives && named(recipient, PayeeStanding.REPRESENTATIVE, payee, on);
        };
    }

    private boolean heads(String payee) {
        return Optional.ofNullable(family.people().head())
                .filter(head -> payee.equals(head.personId()))
                .isPresent();
    }

    /** Somebody whose birth date can no longer be read is asked for it at the pay point. */
    private boolean oldEnough(Collector term, String payee, LocalDate on) {
        return family.people().find(payee).filter(p -> oldEnough(term, p, on)).isPresent();
    }

    static boolean oldEnough(Collector term, Person person, LocalDate on) {
        return term.youngest() == null || person.birth().on() == null || Person.age(person, on) >= term.youngest();
    }

    /** Of somebody of another family the office knows no more than it knew when it named the person. */
    private boolean named(String recipient, PayeeStanding standing, String payee, LocalDate on) {
        return payees.of(recipient, standing)
                .filter(named -> named.personId().equals(payee) && !on.isBefore(named.datedOn()))
                .filter(named -> named.householdId() != null || family.hadLivingMember(payee, on))
                .isPresent();
    }

    private boolean inTime(Collector term, String recipient, LocalDate on) {
        return family.people()
                .find(recipient)
                .map(Person::diedOn)
                .filter(died -> inTime(term, died, on))
                .isPresent();
    }

    static boolean inTime(Collector term, LocalDate died, LocalDate on) {
        return !on.isBefore(died)
                && (term.withinDaysOfDeath() == null || !on.isAfter(died.plusDays(term.withinDaysOfDeath())));
    }
}
