package jejak.api.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import jejak.aid.delivery.CancelDelivery;
import jejak.aid.delivery.DeliverAid;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.api.access.Principal;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.events.EventNames;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.ledger.Envelope;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;

/** Who is appointed for one programme hands over nothing of another, although a delivery's id does not name its programme. */
class DeliveryScopeTest {

    private static final String FAMILY = "0b7f3f0e-5a5e-4a0c-9d5e-3a3c1f0d2b11";
    private static final String VILLAGE = "51.08.08.2010";
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 10);

    private final Gate gate = new Gate(
            Policy.standard(),
            Coordinates.standard(),
            id -> id.equals(FAMILY)
                    ? Standing.of(log(registered(), planned(1, "BERAS"), planned(2, "PERMAKANAN")))
                    : Optional.empty());

    @Test
    void theProgrammeOfADeliveryIsThatOfItsPlan() {
        assertThat(gate.refusals(facilitator("BERAS"), deliver(1), TODAY)).isEmpty();
        assertThat(gate.refusals(facilitator("BERAS"), deliver(2), TODAY))
                .extracting(Refusal::reason)
                .containsOnly(PolicyReason.PROGRAMME_NOT_YOURS);
        assertThat(gate.refusals(facilitator("PERMAKANAN"), deliver(2), TODAY)).isEmpty();
    }

    @Test
    void itIsLookedAtWhenADeliveryIsTakenBackToo() {
        assertThat(gate.refusals(head("PERMAKANAN"), cancel(1), TODAY))
                .extracting(Refusal::reason)
                .containsOnly(PolicyReason.PROGRAMME_NOT_YOURS);
        assertThat(gate.refusals(head("BERAS"), cancel(1), TODAY)).isEmpty();
    }

    @Test
    void aDeliveryThatIsNotKnownIsOfNoProgrammeOfTheirs() {
        assertThat(gate.refusals(facilitator("BERAS"), deliver(3), TODAY)).isNotEmpty();
        assertThat(gate.refusals(facilitator(), deliver(3), TODAY)).isEmpty();
    }

    @Test
    void everyEventThatChangesWhereAThingStandsIsOneOfTheLog() {
        assertThat(EventNames.standard().names()).containsAll(Standing.CHANGING);
    }

    private static Principal facilitator(String... programmes) {
        return new Principal("tksk", Role.SOCIAL_FACILITATOR, scope(VILLAGE, programmes), Set.of());
    }

    private static Principal head(String... programmes) {
        return new Principal("kadis", Role.OFFICE_HEAD, scope("51.08", programmes), Set.of());
    }

    private static Scope scope(String region, String... programmes) {
        return new Scope(region, Set.of(programmes), TODAY, TODAY);
    }

    private static DeliverAid deliver(int number) {
        return new DeliverAid(FAMILY, id(number), 1, TODAY, "Bengkala", "person", "ab".repeat(32));
    }

    private static CancelDelivery cancel(int number) {
        return new CancelDelivery(FAMILY, id(number), DeliveryCancellation.PLANNED_IN_ERROR);
    }

    private static AidDeliveryPlanned planned(int number, String programme) {
        return new AidDeliveryPlanned(
                FAMILY, id(number), programme, "C", 2024, AidKind.SERVICE, "2024-06", null, 1, "kg", 10_000, "pack");
    }

    private static HouseholdRegistered registered() {
        return new HouseholdRegistered(FAMILY, VILLAGE, "", "5108", "", "person", List.of(), IntakeChannel.PUSKESOS);
    }

    private static String id(int number) {
        return FAMILY + "/delivery/" + number;
    }

    private static List<RecordedEvent> log(Object... events) {
        return IntStream.range(0, events.length)
                .mapToObj(n -> new RecordedEvent(n, new byte[32], envelope(n), events[n]))
                .toList();
    }

    private static Envelope envelope(int n) {
        return new Envelope(
                FAMILY, n, "T", "T", 1, "e" + n, Instant.EPOCH, "", "", "", "", "", "{}", new byte[0], new byte[32]);
    }
}
