package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.movedOut;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;

import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Rejected;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a registry's word adds to the log, once per source and period. */
class ImportRegistryStatusTest {

    private static final String MAY = "2024-05";
    private static final RegistryMembershipChanged LISTED_IN_MAY =
            new RegistryMembershipChanged(FAMILY, RegistrySource.DTKS, MAY, RegistryStatus.LISTED);
    private static final WelfareDecileChanged POOREST_IN_MAY =
            new WelfareDecileChanged(FAMILY, RegistrySource.DTKS, MAY, 1);

    @Test
    void aFamilyIsListedAndRanked() {
        knowing().when(listed(MAY, 1), today()).expectEvents(LISTED_IN_MAY, POOREST_IN_MAY);
    }

    @Test
    void aFamilyMayBeListedWithoutARank() {
        knowing().when(listed(MAY, null), today()).expectEvents(LISTED_IN_MAY);
    }

    @Test
    void theSameFileSaysNothingNew() {
        knowing(LISTED_IN_MAY, POOREST_IN_MAY)
                .when(listed(MAY, 1), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aFileWithoutRanksTakesNoRankAway() {
        knowing(LISTED_IN_MAY, POOREST_IN_MAY)
                .when(listed(MAY, null), today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void anotherRankForTheSamePeriodIsTheNewerWord() {
        knowing(LISTED_IN_MAY, POOREST_IN_MAY)
                .when(listed(MAY, 2), today())
                .expectEvents(new WelfareDecileChanged(FAMILY, RegistrySource.DTKS, MAY, 2));
    }

    @Test
    void anotherStatusForTheSamePeriodIsTheNewerWord() {
        RegistryMembershipChanged delisted =
                new RegistryMembershipChanged(FAMILY, RegistrySource.DTKS, MAY, RegistryStatus.DELISTED);
        knowing(LISTED_IN_MAY)
                .when(
                        new ImportRegistryStatus(FAMILY, RegistrySource.DTKS, MAY, RegistryStatus.DELISTED, null),
                        today())
                .expectEvents(delisted);
        knowing(LISTED_IN_MAY, delisted).when(listed(MAY, null), today()).expectEvents(LISTED_IN_MAY);
    }

    @Test
    void everyPeriodIsAFactOfItsOwn() {
        knowing(LISTED_IN_MAY)
                .when(listed("2024-04", null), today())
                .expectEvents(
                        new RegistryMembershipChanged(FAMILY, RegistrySource.DTKS, "2024-04", RegistryStatus.LISTED));
    }

    @Test
    void everyRegistryIsAFactOfItsOwn() {
        knowing(LISTED_IN_MAY)
                .when(new ImportRegistryStatus(FAMILY, RegistrySource.P3KE, MAY, RegistryStatus.LISTED, null), today())
                .expectEvents(new RegistryMembershipChanged(FAMILY, RegistrySource.P3KE, MAY, RegistryStatus.LISTED));
    }

    @Test
    void aRegistrysWordOnAFamilyThatLeftIsNotLost() {
        knowing(movedOut()).when(listed(MAY, null), today()).expectEvents(LISTED_IN_MAY);
    }

    @Test
    void thisMonthsPeriodIsTaken() {
        knowing()
                .when(listed("2024-06", null), today())
                .expectEvents(
                        new RegistryMembershipChanged(FAMILY, RegistrySource.DTKS, "2024-06", RegistryStatus.LISTED));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-07, PERIOD_IN_FUTURE",
        "2024-13, PERIOD_MALFORMED",
        "2024-5, PERIOD_MALFORMED",
        "2024, PERIOD_MALFORMED",
        "'', PERIOD_MALFORMED"
    })
    void aPeriodIsAMonthUpToThisOne(String period, String why) {
        knowing()
                .when(listed(period, null), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("period: " + why);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 11})
    void aDecileIsOneToTen(int decile) {
        knowing()
                .when(listed(MAY, decile), today())
                .expectException(Rejected.class)
                .expectExceptionMessage("decile: DECILE_OUT_OF_RANGE");
    }

    @Test
    void theRichestTenthIsARank() {
        knowing()
                .when(listed(MAY, 10), today())
                .expectEvents(LISTED_IN_MAY, new WelfareDecileChanged(FAMILY, RegistrySource.DTKS, MAY, 10));
    }

    private static TestExecutor<Household> knowing(Object... since) {
        return household().given(registration()).andGiven(since);
    }

    private static ImportRegistryStatus listed(String period, @Nullable Integer decile) {
        return new ImportRegistryStatus(FAMILY, RegistrySource.DTKS, period, RegistryStatus.LISTED, decile);
    }
}
