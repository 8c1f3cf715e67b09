package jejak.deliberation.objection;

import java.time.LocalDate;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionRaised;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.input.Spelling;
import jejak.kernel.Actor;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an objection of a citizen, whose identity was checked at the counter.
 *
 * @param objectorVillageCode the village in which the objector lives
 * @param contested id of the event in the household's log that is contested, when it is one
 */
public record FileObjection(
        @TargetAggregateIdentifier String objectionId,
        String householdId,
        ObjectionKind kind,
        String objectorPersonId,
        String objectorName,
        String objectorVillageCode,
        @Nullable String contested) {

    private static final String PREFIX = "objection:";
    private static final int LONGEST_NAME = 100;

    /** One objection in the two logs it belongs to. */
    record Filed(ObjectionFiled inObjection, ObjectionRaised inHousehold) {}

    /** @param proven whether the command carries evidence */
    Filed decide(ObjectedHousehold.State family, LocalDate on, LocalDate today, ObjectionRule rule, boolean proven) {
        check(family, on, rule, proven);
        LocalDate dueOn = today.plusDays(rule.decideWithinDays());
        return new Filed(
                new ObjectionFiled(
                        objectionId,
                        householdId,
                        family.villageCode(),
                        kind,
                        objectorPersonId,
                        objectorName,
                        objectorVillageCode,
                        contested,
                        dueOn,
                        rule.byDefault()),
                new ObjectionRaised(householdId, objectionId, kind));
    }

    private void check(ObjectedHousehold.State family, LocalDate on, ObjectionRule rule, boolean proven) {
        Checks checks = new Checks()
                .that(Spelling.id(PREFIX, objectionId), "objectionId", ObjectionReason.OBJECTION_ID_MALFORMED)
                .that(!family.movedOut(), "householdId", ObjectionReason.HOUSEHOLD_GONE)
                .that(
                        Spelling.uuid(objectorPersonId) && Spelling.words(objectorName, LONGEST_NAME),
                        "objectorPersonId",
                        ObjectionReason.OBJECTOR_UNUSABLE)
                .that(Regions.isVillage(objectorVillageCode), "objectorVillageCode", ObjectionReason.VILLAGE_UNKNOWN)
                .that(
                        rule.anywhere() || objectorVillageCode.equals(family.villageCode()),
                        "objectorVillageCode",
                        ObjectionReason.OBJECTOR_FROM_ELSEWHERE)
                .that(family.knows(contested), "contested", ObjectionReason.CONTESTED_UNKNOWN)
                .that(!family.after(contested, on), Actor.EFFECTIVE_DATE, ObjectionReason.CONTESTED_LATER);
        checkResignation(checks, family, proven);
        checks.done();
    }

    private void checkResignation(Checks checks, ObjectedHousehold.State family, boolean proven) {
        boolean resigns = kind == ObjectionKind.SELF_RESIGNATION;
        checks.that(
                        !resigns || objectorPersonId.equals(family.headPersonId()),
                        "objectorPersonId",
                        ObjectionReason.RESIGNATION_NOT_BY_HEAD)
                .that(!resigns || proven, "evidence", ObjectionReason.RESIGNATION_WITHOUT_PROOF);
    }
}
