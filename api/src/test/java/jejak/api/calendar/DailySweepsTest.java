package jejak.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.aid.rulepack.RulePacks;
import jejak.api.Families;
import jejak.api.Regency;
import jejak.api.commands.OfficeDay;
import jejak.api.wiring.PlantRoom;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes a finding by nothing but the passing of days is found without anybody's asking, once. */
class DailySweepsTest {

    /** One o'clock in the morning of 20 April in Buleleng. */
    private static final Instant APRIL_20 = Instant.parse("2024-04-19T17:00:00Z");

    private final PlantRoom room = PlantRoom.fresh();
    private String household = "";

    @BeforeEach
    void aPoorFamilyIsReportedInJanuary() {
        Instant january = Instant.parse("2024-01-10T02:00:00Z");
        Regency.packSteps().forEach((step, role) -> send(january, step, role));
        RegisterHousehold widow = Families.widow(1);
        household = widow.householdId();
        send(
                january,
                new RegisterHousehold(
                        household,
                        widow.villageCode(),
                        widow.hamlet(),
                        widow.cardNumber(),
                        widow.address(),
                        widow.members(),
                        IntakeChannel.STRAY_POOR_REPORT),
                "OFFICE_DATA_OFFICER");
        policiesAct(january);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aFamilyLeftWithoutHelpIsFoundOnTheDayItIsTooLong() {
        restarted().carryOut(Instant.parse("2024-03-20T02:00:00Z"));
        policiesAct(APRIL_20);
        assertThat(raised()).isEmpty();

        restarted().carryOut(APRIL_20);
        policiesAct(APRIL_20);
        assertThat(raised())
                .singleElement()
                .satisfies(signal -> assertThat(signal.householdId()).isEqualTo(household));

        restarted().carryOut(APRIL_20.plusSeconds(86_400));
        policiesAct(APRIL_20);
        assertThat(raised()).hasSize(1);
    }

    @Test
    void aDayIsSweptOnceHoweverOftenTheProgramStarts() {
        DailySweeps sweeps = restarted();
        sweeps.carryOut(APRIL_20);
        sweeps.carryOut(APRIL_20.plusSeconds(60));
        restarted().carryOut(APRIL_20.plusSeconds(3_600));

        assertThat(called()).singleElement().satisfies(sweep -> {
            SignalSweepCalled of = (SignalSweepCalled) sweep.payload();
            assertThat(of.regencyCode()).isEqualTo("51.08");
            assertThat(of.day()).isEqualTo("2024-04-20");
            assertThat(sweep.envelope().actor()).isEqualTo("system");
            assertThat(sweep.envelope().scope()).isEqualTo("51.08");
        });
    }

    /** Midnight in Buleleng is four in the afternoon of the day before in Greenwich. */
    @Test
    void theDayBeginsWhenItBeginsInTheOffice() {
        Instant midnight = Instant.parse("2024-04-20T16:00:00Z");
        restarted().carryOut(midnight.minusSeconds(1));
        restarted().carryOut(midnight);

        assertThat(called())
                .extracting(sweep -> ((SignalSweepCalled) sweep.payload()).day().toString())
                .containsExactly("2024-04-20", "2024-04-21");
    }

    /** Nothing of it is kept in memory. */
    private DailySweeps restarted() {
        return new DailySweeps(
                room.ledger(),
                room.part(RulePacks.class),
                new OfficeHand(room.desk()),
                room.part(OfficeDay.class),
                true);
    }

    private void policiesAct(Instant now) {
        room.policies().runTo(room.ledger().head(), now);
    }

    private void send(Instant now, Object command, String role) {
        assertThat(room.desk()
                        .sendAt(
                                now,
                                command,
                                PlantRoom.acting(command.getClass().getSimpleName(), role))
                        .errors())
                .isEmpty();
    }

    private List<RecordedEvent> called() {
        return events().filter(event -> event.payload() instanceof SignalSweepCalled)
                .toList();
    }

    private List<SignalRaised> raised() {
        return events().map(RecordedEvent::payload)
                .filter(SignalRaised.class::isInstance)
                .map(SignalRaised.class::cast)
                .filter(signal -> signal.check().equals("COVERAGE_GAP"))
                .toList();
    }

    private Stream<RecordedEvent> events() {
        return room.ledger().after(-1, 1_000).stream();
    }
}
