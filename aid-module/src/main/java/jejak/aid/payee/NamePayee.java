package jejak.aid.payee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.aid.eligibility.Person;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.office.Collector;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Recognises somebody as heir or representative of a recipient, on a document the rule pack asks for.
 *
 * @param payeeHouseholdId the household the payee is registered in; null when it is the recipient's own
 */
public record NamePayee(
        @TargetAggregateIdentifier String householdId,
        String recipientPersonId,
        PayeeStanding standing,
        String payeePersonId,
        @Nullable String payeeHouseholdId,
        String evidenceKind,
        String number,
        LocalDate datedOn,
        String contentHash) {

    /** The payee's own household says who that is; nobody when it is not registered. */
    PayeeNamed decide(
            PayeeState family, Optional<PayeeState> payeeFamily, @Nullable List<Collector> terms, LocalDate today) {
        Collector term = term(terms);
        Checks checks = new Checks();
        recipient(checks, family, term, today);
        payee(checks, family, payeeFamily, term, today);
        document(checks, term, today);
        checks.done();
        return new PayeeNamed(
                householdId,
                recipientPersonId,
                standing,
                payeePersonId,
                otherHousehold(),
                evidenceKind,
                number,
                datedOn,
                contentHash);
    }

    /** Who told the bank to pay the recipient, or planned what is handed over, does not say who else may fetch it. */
    void checkHands(PayeeState family, @Nullable String actor) {
        new Checks()
                .that(!family.instructed(recipientPersonId, actor), "", PayeeFault.SAME_HAND_AS_INSTRUCTION)
                .done();
    }

    /** Null when the payee belongs to the recipient's own family. */
    @Nullable
    String otherHousehold() {
        return householdId.equals(payeeHouseholdId) ? null : payeeHouseholdId;
    }

    private Collector term(@Nullable List<Collector> terms) {
        return Optional.ofNullable(terms).orElse(List.of()).stream()
                .filter(t -> t.who().name().equals(standing.name()))
                .findFirst()
                .orElseThrow(() -> new Rejected("standing", PayeeFault.STANDING_NOT_IN_PACK));
    }

    private void document(Checks checks, Collector term, LocalDate today) {
        checks.that(
                        term.evidence() == null || term.evidence().equals(evidenceKind),
                        "evidenceKind",
                        PayeeFault.EVIDENCE_OF_ANOTHER_KIND)
                .that(!number.isBlank(), "number", PayeeFault.VALUE_MISSING)
                .that(!datedOn.isAfter(today), "datedOn", PayeeFault.DATE_NOT_PLAUSIBLE)
                .that(PackHash.wellFormed(contentHash), "contentHash", PayeeFault.NOT_A_HASH);
    }

    private void recipient(Checks checks, PayeeState family, Collector term, LocalDate today) {
        Optional<Person> recipient = family.person(recipientPersonId);
        LocalDate died = recipient.map(Person::diedOn).orElse(null);
        boolean heir = standing == PayeeStanding.HEIR;
        checks.that(recipient.isPresent(), "recipientPersonId", PayeeFault.RECIPIENT_UNKNOWN)
                .that(!heir || recipient.isEmpty() || died != null, "standing", PayeeFault.RECIPIENT_LIVES)
                .that(heir || died == null, "standing", PayeeFault.RECIPIENT_DECEASED)
                .that(
                        died == null || !heir || Collecting.inTime(term, died, today),
                        "recipientPersonId",
                        PayeeFault.TOO_LONG_AFTER_DEATH)
                .that(
                        (heir && died != null)
                                ? !datedOn.isBefore(died)
                                : recipient.filter(this::unborn).isEmpty(),
                        "datedOn",
                        PayeeFault.DATE_NOT_PLAUSIBLE);
    }

    /** That somebody of another regency asked to be forgotten is not told here: such a person is as one not found. */
    private void payee(
            Checks checks, PayeeState family, Optional<PayeeState> payeeFamily, Collector term, LocalDate today) {
        boolean near = payeeFamily
                .filter(f -> f.family().regencyCode().equals(family.family().regencyCode()))
                .isPresent();
        boolean restricted =
                payeeFamily.filter(f -> f.restricted(payeePersonId)).isPresent();
        Optional<Person> payee = payeeFamily.filter(_ -> near || !restricted).flatMap(f -> f.person(payeePersonId));
        checks.that(!payeePersonId.equals(recipientPersonId), "payeePersonId", PayeeFault.PAYEE_IS_RECIPIENT)
                .that(payee.filter(Person::living).isPresent(), "payeePersonId", PayeeFault.PAYEE_UNKNOWN)
                .that(!restricted || !near, "payeePersonId", PayeeFault.PAYEE_RESTRICTED)
                .that(
                        payee.isEmpty() || Collecting.oldEnough(term, payee.get(), today),
                        "payeePersonId",
                        PayeeFault.PAYEE_TOO_YOUNG)
                .that(payee.filter(this::unborn).isEmpty(), "datedOn", PayeeFault.PAYEE_NOT_BORN);
    }

    private boolean unborn(Person person) {
        return !person.bornBy(datedOn);
    }
}
