package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdReason;
import jejak.household.Inputs;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.FamilyEvent.FamilyCardRenewed;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that the family has a card with another number. */
public record RenewFamilyCard(
        @TargetAggregateIdentifier String householdId, String cardNumber, CardRenewal reason, LocalDate renewedOn) {

    /** The number is sealed under the head's key, so a family has to have a head; the earlier number becomes free. */
    List<FamilyEvent> decide(FamilyState family, LocalDate today) {
        family.mustLiveHere("householdId");
        String head = family.mustHaveHead();
        family.member(head, "householdId");
        Checks checks = new Checks()
                .that(Inputs.cardNumber(cardNumber), "cardNumber", HouseholdReason.CARD_NUMBER_NOT_SIXTEEN_DIGITS)
                .that(!cardNumber.equals(family.cardNumber()), "cardNumber", FamilyReason.CARD_NUMBER_UNCHANGED);
        Inputs.pastDate(checks, "renewedOn", renewedOn, today);
        checks.done();
        return List.of(new FamilyCardRenewed(householdId, head, family.cardNumber(), cardNumber, reason, renewedOn));
    }
}
