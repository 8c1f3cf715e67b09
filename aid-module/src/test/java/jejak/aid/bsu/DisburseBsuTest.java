package jejak.aid.bsu;

import static jejak.aid.Commands.on;
import static jejak.aid.Commands.rejected;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static jejak.aid.Families.then;
import static jejak.aid.bsu.Aid.DISABILITY;
import static jejak.aid.bsu.Aid.FIRST_PAYMENT;
import static jejak.aid.bsu.Aid.JUNE_TENTH;
import static jejak.aid.bsu.Aid.POVERTY;
import static jejak.aid.bsu.Aid.determined;
import static jejak.aid.bsu.Aid.instructed;
import static jejak.aid.bsu.Aid.nominated;
import static jejak.aid.bsu.Aid.paid;
import static jejak.aid.bsu.Aid.terminated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.Families;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.RulePackFault;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent.ClosingReason;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.HouseholdClosed;
import jejak.household.events.FamilyEvent.HouseholdReopened;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Actor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class DisburseBsuTest {

    private static final String[] FIRST_MONTHS = {"2024-01", "2024-02", "2024-03", "2024-04"};
    private static final BenefitSuspended SUSPENDED =
            new BenefitSuspended(SARI_FAMILY, "BSU", POVERTY, 2024, SuspensionReason.AUDIT_FINDING);
    private static final Object SARI_DIES = Families.died(SARI_FAMILY, SARI, LocalDate.of(2024, 6, 1));
    private static final Object DELISTED = Families.delisted(SARI_FAMILY, RegistrySource.DTKS, "2024-06");

    private final AggregateTestFixture<HouseholdAid> aid = Aid.fixture();

    @Test
    void instructsTheMonthsOfTheTranche() {
        disburse(Aid.determinedPoor(), POVERTY, 1, JUNE_TENTH).expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void instructsTheNextTrancheUnderItsOwnId() {
        disburse(Aid.instructedPoor(), POVERTY, 2, "2024-10-10")
                .expectEvents(instructed(
                        SARI_FAMILY + "/BSU/EXTREME_POVERTY/2024/T2", 2, "2024-05", "2024-06", "2024-07", "2024-08"));
    }

    @Test
    void payMonthsOfAPastYearUnderTheRulesOfThatYear() {
        disburse(Aid.determinedPoor(), POVERTY, 1, "2025-01-20")
                .expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void rejectsATrancheThatIsNotPlanned() {
        disburse(Aid.determinedPoor(), POVERTY, 4, "2024-12-31")
                .expectNoEvents()
                .expectException(rejected("tranche", BsuFault.TRANCHE_NOT_PLANNED));
    }

    @Test
    void rejectsATrancheBeforeItsFirstDay() {
        disburse(Aid.determinedPoor(), POVERTY, 1, "2024-06-09")
                .expectNoEvents()
                .expectException(rejected("tranche", BsuFault.TRANCHE_NOT_YET_PAYABLE));
    }

    @Test
    void rejectsAnOrderThatIsDatedBeforeTheDecree() {
        List<Object> family = Families.then(
                Families.extremelyPoor(SARI_FAMILY),
                Aid.nominated(POVERTY, SARI),
                Aid.on("2024-06-12", Aid.determined(POVERTY, SARI, "2024-01", 12)));
        DisburseBsu order = new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 1);
        Aid.fixture()
                .given(family)
                .when(order, Map.of(Actor.TODAY, "2024-06-13", Actor.EFFECTIVE_DATE, "2024-06-11"))
                .expectNoEvents()
                .expectException(rejected(Actor.EFFECTIVE_DATE, BsuFault.DATE_BEFORE_DECREE));
        Aid.fixture()
                .given(family)
                .when(order, Map.of(Actor.TODAY, "2024-06-13", Actor.EFFECTIVE_DATE, "2024-06-12"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void rejectsAnOrderThatIsDatedBeforeTheTrancheMayBePaid() {
        aid.given(Aid.determinedPoor())
                .when(
                        new DisburseBsu(SARI_FAMILY, "BSU", POVERTY, 2024, 1),
                        Map.of(Actor.TODAY, JUNE_TENTH, Actor.EFFECTIVE_DATE, "2024-06-09"))
                .expectNoEvents()
                .expectException(rejected(Actor.EFFECTIVE_DATE, BsuFault.TRANCHE_NOT_YET_PAYABLE));
    }

    @Test
    void rejectsACategoryTheRulesDoNotKnow() {
        disburse(Aid.determinedPoor(), "ELDERLY", 1, JUNE_TENTH)
                .expectException(rejected("category", RulePackFault.CATEGORY_NOT_IN_PACK));
    }

    @Test
    void refusesWhoIsNotDetermined() {
        refuses(Families.extremelyPoor(SARI_FAMILY), BsuRefusal.NOT_DETERMINED);
        refuses(then(Families.extremelyPoor(SARI_FAMILY), nominated(POVERTY, SARI)), BsuRefusal.NOT_DETERMINED);
    }

    @Test
    void refusesATerminatedBenefitOfWhichNothingIsLeft() {
        refuses(then(Aid.determinedPoor(), terminated(TerminationReason.MOVED, null, 12)), BsuRefusal.TERMINATED);
        refuses(
                then(Aid.determinedPoor(), SUSPENDED, terminated(TerminationReason.MOVED, null, 12), SARI_DIES),
                BsuRefusal.TERMINATED);
    }

    @Test
    void paysTheMonthsOfATerminatedBenefitThatAreStillDue() {
        disburse(
                        then(Aid.determinedPoor(), terminated(TerminationReason.GRADUATED, "2024-02", 10)),
                        POVERTY,
                        1,
                        JUNE_TENTH)
                .expectEvents(instructed(FIRST_PAYMENT, 1, "2024-01", "2024-02"));
    }

    @Test
    void refusesASuspendedBenefitUntilItIsResumed() {
        List<Object> suspended = then(Aid.determinedPoor(), SUSPENDED);
        refuses(suspended, BsuRefusal.SUSPENDED);
        refuses(then(suspended, Families.movedOut(SARI_FAMILY)), BsuRefusal.SUSPENDED);
        disburse(then(suspended, new BenefitResumed(SARI_FAMILY, "BSU", POVERTY, 2024)), POVERTY, 1, JUNE_TENTH)
                .expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void refusesAFamilyThatMovedOut() {
        refuses(then(Aid.determinedPoor(), Families.movedOut(SARI_FAMILY), SARI_DIES), BsuRefusal.MOVED_OUT);
    }

    @Test
    void refusesADeadRecipientEvenWhenTheFamilyHasANewHead() {
        refuses(
                then(
                        Aid.determinedPoor(),
                        SARI_DIES,
                        new HeadVacated(SARI_FAMILY, SARI),
                        new HeadReplaced(SARI_FAMILY, WAYAN)),
                BsuRefusal.RECIPIENT_DECEASED);
    }

    @Test
    void paysNothingToARecipientWhoLeftNorToAFamilyThatEnded() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        refuses(
                then(
                        Aid.determinedPoor(),
                        new MemberLeft(SARI_FAMILY, SARI, "9908081205800001", DepartureReason.MARRIAGE, null, day)),
                BsuRefusal.RECIPIENT_NOT_IN_FAMILY);
        refuses(
                then(Aid.determinedPoor(), new HouseholdClosed(SARI_FAMILY, ClosingReason.ALL_LEFT, day)),
                BsuRefusal.MOVED_OUT);
    }

    @Test
    void paysWhoNeverDiedAndNeverMoved() {
        List<Object> all = then(
                Aid.determinedPoor(),
                SARI_DIES,
                new DeathCorrected(SARI_FAMILY, SARI, "the death", null),
                Families.movedOut(SARI_FAMILY),
                new MoveCorrected(SARI_FAMILY, "the move", Families.BENGKALA, "Kajanan", SARI, "Jalan 1"));
        disburse(all, POVERTY, 1, JUNE_TENTH).expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void paysTheFamilyThatNeverEndedUnlessItHadLeft() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        List<Object> ended =
                then(Aid.determinedPoor(), new HouseholdClosed(SARI_FAMILY, ClosingReason.ALL_DECEASED, day));
        disburse(then(ended, new HouseholdReopened(SARI_FAMILY, "end", Families.BENGKALA)), POVERTY, 1, JUNE_TENTH)
                .expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
        refuses(then(ended, new HouseholdReopened(SARI_FAMILY, "end", null)), BsuRefusal.MOVED_OUT);
    }

    @Test
    void paysNothingToWhoAskedToBeForgottenUntilThatIsRefused() {
        ErasureRequested asked = new ErasureRequested(SARI_FAMILY, SARI, ErasureGround.NO_LONGER_NEEDED);
        ErasureDecided decided = new ErasureDecided(SARI_FAMILY, SARI, ErasureGround.NO_LONGER_NEEDED, "a", "b");
        refuses(then(Aid.determinedPoor(), asked), BsuRefusal.RECIPIENT_RESTRICTED);
        refuses(then(Aid.determinedPoor(), asked, decided), BsuRefusal.RECIPIENT_RESTRICTED);
        ErasureRefused refused = new ErasureRefused(SARI_FAMILY, SARI, ErasureRefusal.RETENTION_PERIOD, "a", "b");
        disburse(then(Aid.determinedPoor(), asked, refused), POVERTY, 1, JUNE_TENTH)
                .expectEvents(instructed(FIRST_PAYMENT, 1, FIRST_MONTHS));
    }

    @Test
    void refusesAFamilyInAnExcludingProgramme() {
        disburse(
                        then(Aid.determinedDisabled(), Families.enrolled(SARI_FAMILY, "BPNT"), DELISTED),
                        DISABILITY,
                        1,
                        JUNE_TENTH)
                .expectEvents(Aid.refused(BsuStep.DISBURSEMENT, DISABILITY, 1, BsuRefusal.IN_EXCLUDING_PROGRAMME));
    }

    @Test
    void refusesMonthsForWhichTheFamilyIsNotDetermined() {
        refuses(
                then(
                        Families.extremelyPoor(SARI_FAMILY),
                        nominated(POVERTY, SARI, "2024-05"),
                        determined(POVERTY, SARI, "2024-05", 8),
                        DELISTED),
                BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT);
    }

    @Test
    void paysOnlyTheMonthsForWhichTheFamilyIsDetermined() {
        disburse(
                        then(
                                Families.extremelyPoor(SARI_FAMILY),
                                nominated(POVERTY, SARI, "2024-04"),
                                determined(POVERTY, SARI, "2024-04", 9)),
                        POVERTY,
                        1,
                        JUNE_TENTH)
                .expectEvents(instructed(FIRST_PAYMENT, 1, "2024-04"));
    }

    @Test
    void refusesAMonthAlreadyInstructedOrPaid() {
        refuses(then(Aid.instructedPoor(), DELISTED), BsuRefusal.MONTH_ALREADY_PAID);
        refuses(then(Aid.instructedPoor(), paid(FIRST_PAYMENT)), BsuRefusal.MONTH_ALREADY_PAID);
    }

    @Test
    void refusesAFamilyThatIsNotEligibleAtThisMoment() {
        refuses(then(Aid.determinedPoor(), DELISTED), BsuRefusal.NOT_ELIGIBLE);
    }

    private ResultValidator<HouseholdAid> disburse(List<Object> before, String category, int tranche, String day) {
        return aid.given(before).when(new DisburseBsu(SARI_FAMILY, "BSU", category, 2024, tranche), on(day));
    }

    private void refuses(List<Object> before, BsuRefusal reason) {
        disburse(before, POVERTY, 1, JUNE_TENTH).expectEvents(Aid.refused(BsuStep.DISBURSEMENT, POVERTY, 1, reason));
    }
}
