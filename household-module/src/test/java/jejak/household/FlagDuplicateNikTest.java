package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.KETUT;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.WAYAN;
import static jejak.household.SampleFamily.household;
import static jejak.household.SampleFamily.registration;
import static jejak.household.SampleFamily.today;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import org.junit.jupiter.api.Test;

/** How a duplicate NIK comes to stand in both families' logs, and stops there. */
class FlagDuplicateNikTest {

    private static final DuplicateNikFlagged ON_THE_IMPORT = new DuplicateNikFlagged(OTHER_FAMILY, WAYAN, FAMILY);
    private static final DuplicateNikFlagged ON_THE_HOLDER = new DuplicateNikFlagged(FAMILY, WAYAN, OTHER_FAMILY);
    private static final FlagDuplicateNik FLAG_THE_HOLDER = new FlagDuplicateNik(FAMILY, WAYAN, OTHER_FAMILY);

    private final Function<Object, List<Object>> policy = new WhenDuplicateNikFlaggedThenFlagTheOther();

    @Test
    void aFlagOnTheImportAsksForAFlagOnTheHolder() {
        assertThat(policy.apply(ON_THE_IMPORT)).containsExactly(FLAG_THE_HOLDER);
    }

    @Test
    void otherFactsAskForNothing() {
        assertThat(policy.apply(registration())).isEmpty();
        assertThat(policy.apply(SampleFamily.died(KETUT))).isEmpty();
    }

    @Test
    void theHolderIsFlagged() {
        household().given(registration()).when(FLAG_THE_HOLDER, today()).expectEvents(ON_THE_HOLDER);
    }

    @Test
    void theHolderIsFlaggedOnce() {
        household()
                .given(registration(), ON_THE_HOLDER)
                .when(FLAG_THE_HOLDER, today())
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aSecondImportIsASecondFlag() {
        household()
                .given(registration(), ON_THE_HOLDER)
                .when(new FlagDuplicateNik(FAMILY, KETUT, OTHER_FAMILY), today())
                .expectEvents(new DuplicateNikFlagged(FAMILY, KETUT, OTHER_FAMILY));
    }

    /** The holder's flag makes the policy answer to the import, whose log already says it. */
    @Test
    void theEchoOfTheSecondFlagFindsTheFirst() {
        assertThat(policy.apply(ON_THE_HOLDER)).containsExactly(new FlagDuplicateNik(OTHER_FAMILY, WAYAN, FAMILY));

        HouseholdState imported = HouseholdState.UNKNOWN.evolve(ON_THE_IMPORT, "flag");

        assertThat(new FlagDuplicateNik(OTHER_FAMILY, WAYAN, FAMILY).decide(imported))
                .isEmpty();
    }
}
