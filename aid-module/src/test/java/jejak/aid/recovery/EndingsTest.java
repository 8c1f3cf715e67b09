package jejak.aid.recovery;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jejak.aid.Families;
import jejak.aid.recovery.DebtState.Cause;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.household.events.FamilyEvent.DeathCorrected;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.RegistryMembershipChanged;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import org.junit.jupiter.api.Test;

/** What may end what a family is due, by the day the event itself names. */
class EndingsTest {

    private static final Instant KNOWN = Instant.parse("2024-09-02T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 20);
    private static final LocalDate SENT = LocalDate.of(2024, 9, 1);

    private final Endings endings = new Endings(new Cause(SENT, KNOWN));

    @Test
    void theDayIsThatOfTheFactAndNotThatOfTheLetter() {
        Optional<Cause> that = Optional.of(new Cause(DAY, KNOWN));

        assertThat(endings.of(Families.died(SARI_FAMILY, SARI, DAY))).isEqualTo(that);
        assertThat(endings.of(new MemberLeft(SARI_FAMILY, SARI, "1", DepartureReason.MARRIAGE, null, DAY)))
                .isEqualTo(that);
        assertThat(endings.of(new DeathCorrected(SARI_FAMILY, SARI, "death", DAY)))
                .isEqualTo(that);
        assertThat(endings.of(enrolled(EnrolmentStatus.ENROLLED))).isEqualTo(that);
        assertThat(endings.of(decided(DecisionKind.NOT_ELIGIBLE))).isEqualTo(that);
        assertThat(endings.of(listed(RegistryStatus.DELISTED))).contains(new Cause(SENT, KNOWN));
    }

    /** Nobody owes anything for having been registered. */
    @Test
    void whatEndsNothingIsNoCause() {
        assertThat(endings.of(Families.registered(SARI_FAMILY))).isEmpty();
        assertThat(endings.of(new HeadReplaced(SARI_FAMILY, SARI))).isEmpty();
        assertThat(endings.of(new DeathCorrected(SARI_FAMILY, SARI, "death", null)))
                .isEmpty();
        assertThat(endings.of(enrolled(EnrolmentStatus.ENDED))).isEmpty();
        assertThat(endings.of(decided(DecisionKind.ELIGIBLE))).isEmpty();
        assertThat(endings.of(listed(RegistryStatus.LISTED))).isEmpty();
    }

    private static ExternalProgrammeEnrolmentChanged enrolled(EnrolmentStatus status) {
        return new ExternalProgrammeEnrolmentChanged(SARI_FAMILY, "PKH", status, DAY);
    }

    private static RegistryMembershipChanged listed(RegistryStatus status) {
        return new RegistryMembershipChanged(SARI_FAMILY, RegistrySource.DTKS, "2024-07", status);
    }

    private static HouseholdDeliberated decided(DecisionKind kind) {
        return new HouseholdDeliberated(
                SARI_FAMILY, "musdes:a", Families.BENGKALA, Forum.MUSDES, kind, null, DAY, null);
    }
}
