package jejak.household.family;

import java.time.LocalDate;
import java.util.List;
import jejak.household.HouseholdReason;
import jejak.household.Inputs;
import jejak.household.events.FamilyEvent;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.welfare.WelfareReason;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a wrongly recorded move right: says where the family has lived since that day in truth.
 *
 * @param supersedes id of the event that recorded the family's latest move
 */
public record CorrectMove(
        @TargetAggregateIdentifier String householdId,
        String supersedes,
        String villageCode,
        String hamlet,
        String address) {

    /**
     * Where the family lives, the event of its latest move, and whose word that is; empty before any.
     *
     * @param registeredOn the day from which the family is on record; null where its log does not say
     */
    record Home(
            String villageCode,
            boolean left,
            String movedBy,
            String by,
            @Nullable LocalDate registeredOn) {

        static final Home NONE = new Home("", false, "", "", null);

        Home moved(String village, boolean leaves, String eventId, String actor) {
            return new Home(village, leaves, eventId, actor, registeredOn);
        }

        Home registered(LocalDate on) {
            return new Home(villageCode, left, movedBy, by, on);
        }

        /** Whether there is a family on that day, as far as the log says. */
        boolean standsOn(LocalDate day) {
            return registeredOn == null || !day.isBefore(registeredOn);
        }
    }

    /** Whoever recorded that a family left does not take it back alone: aid may be paid again afterwards. */
    List<FamilyEvent> decide(FamilyState family, @Nullable String officer) {
        if (family.ended()) {
            throw new Rejected("householdId", WelfareReason.FAMILY_ENDED);
        }
        Home home = family.home();
        String head = family.mustHaveHead();
        new Checks()
                .that(
                        !home.movedBy().isEmpty() && supersedes.equals(home.movedBy()),
                        "supersedes",
                        FamilyReason.NO_MOVE_RECORDED)
                .that(
                        Regions.isVillage(villageCode)
                                && Regions.regencyOf(villageCode).equals(Regions.regencyOf(home.villageCode())),
                        "villageCode",
                        HouseholdReason.VILLAGE_UNKNOWN)
                .that(Inputs.words(hamlet, Inputs.NAME_LENGTH), "hamlet", HouseholdReason.HAMLET_UNUSABLE)
                .that(Inputs.words(address, Inputs.ADDRESS_LENGTH), "address", HouseholdReason.ADDRESS_UNUSABLE)
                .that(!home.left() || !home.by().equals(officer), "", FamilyReason.SECOND_PERSON_NEEDED)
                .done();
        return List.of(new MoveCorrected(householdId, supersedes, villageCode, hamlet, head, address));
    }
}
