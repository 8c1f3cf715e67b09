package jejak.api.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.budget.OpenBudget;
import jejak.aid.eligibility.EvaluateEligibility;
import jejak.aid.events.EligibilityEvent.EligibilityCause;
import jejak.api.Families;
import jejak.api.Regency;
import jejak.api.wiring.PlantRoom;
import jejak.household.ImportRegistryStatus;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.ledger.RecordedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk answers for every command it takes: what was recorded, or why nothing was. */
class CommandDeskTest {

    private static final Instant MORNING = Instant.parse("2024-02-29T22:30:00.123456789Z");
    private static final Map<String, Object> NOBODY = Map.of("commandId", "c", "actor", "", "role", "", "scope", "");

    @Test
    void theSameCommandProducesTheSameEventsInAnyOffice() {
        RegisterHousehold family = Families.widow(1);
        try (PlantRoom here = PlantRoom.fresh();
                PlantRoom there = PlantRoom.fresh()) {
            RecordedEvent one = only(here.desk().sendAt(MORNING, family, PlantRoom.acting("c-1")));
            RecordedEvent other = only(there.desk().sendAt(MORNING, family, PlantRoom.acting("c-1")));

            assertThat(one.envelope().eventId()).isEqualTo(other.envelope().eventId());
            assertThat(one.envelope().recordedAt()).isEqualTo(Instant.parse("2024-02-29T22:30:00.123456Z"));
            assertThat(one.envelope().appVersion()).isEqualTo("test");
        }
    }

    @Test
    void todayIsTheDayOfTheOfficeAndNotOfTheServer() {
        try (PlantRoom room = PlantRoom.fresh()) {
            Map<String, Object> acting = PlantRoom.acting("c-1");
            Map<String, Object> firstOfMarch = new java.util.HashMap<>(acting);
            firstOfMarch.put("effectiveDate", "2024-03-01");

            assertThat(room.desk()
                            .sendAt(MORNING, Families.widow(1), firstOfMarch)
                            .errors())
                    .isEmpty();

            firstOfMarch.put("effectiveDate", "2024-03-02");
            assertThat(room.desk()
                            .sendAt(MORNING, Families.widow(2), firstOfMarch)
                            .errors())
                    .extracting(UserError::code)
                    .containsExactly("EFFECTIVE_DATE_IN_FUTURE");
        }
    }

    @Test
    void whatIsKeptOfACommandsBodyCannotBeTriedOut() {
        try (PlantRoom room = PlantRoom.fresh()) {
            RegisterHousehold family = Families.widow(1);
            room.desk().sendAt(MORNING, family, PlantRoom.acting("c-1"));

            byte[] kept = JdbcClient.create(room.app())
                    .sql("select body_hash from ledger.command")
                    .query(byte[].class)
                    .single();
            assertThat(kept)
                    .hasSize(32)
                    .isNotEqualTo(HexFormat.of().parseHex(CommandBody.hash(family, PlantRoom.acting("c-1"))));
        }
    }

    @Test
    void aBudgetThatDoesNotSufficeIsToldWithWhatIsLeft() {
        try (PlantRoom room = PlantRoom.fresh()) {
            RegisterHousehold family = nominated(room);
            DetermineRecipients decree = new DetermineRecipients(
                    "465/2024",
                    LocalDate.of(2024, 1, 10),
                    "BSU",
                    "EXTREME_POVERTY",
                    2024,
                    Regency.LINE,
                    List.of(family.householdId()));

            Outcome outcome = room.desk().sendAt(MORNING, decree, PlantRoom.acting("decree", "REGENT"));

            assertThat(outcome.position()).isEqualTo(-1);
            assertThat(outcome.errors()).singleElement().satisfies(error -> {
                assertThat(error.code()).isEqualTo("BUDGET_CEILING_EXCEEDED");
                assertThat(error.path()).isEqualTo("budgetLineId");
                assertThat(error.indonesian()).contains("Rp5.400.000").contains("Rp1.000.000");
                assertThat(error.english()).contains("Rp5.400.000").contains("Rp1.000.000");
            });
        }
    }

    @Test
    void anIdThatIsTakenIsToldSo() {
        try (PlantRoom room = PlantRoom.fresh()) {
            RegisterHousehold first = Families.widow(1);
            RegisterHousehold other = Families.widow(2);
            room.desk().sendAt(MORNING, first, PlantRoom.acting("c-1"));

            Outcome outcome = room.desk()
                    .sendAt(
                            MORNING,
                            new RegisterHousehold(
                                    first.householdId(),
                                    other.villageCode(),
                                    other.hamlet(),
                                    other.cardNumber(),
                                    other.address(),
                                    other.members(),
                                    other.channel()),
                            PlantRoom.acting("c-2"));

            assertThat(outcome.errors()).extracting(UserError::code).containsExactly("ALREADY_EXISTS");
        }
    }

    @Test
    void anImportIsToldAtOnceWhatCannotBeSent() {
        try (PlantRoom room = PlantRoom.fresh()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> room.desk().post(MORNING, Families.widow(1), NOBODY))
                    .withMessageContaining("context.actor");
            assertThat(room.ledger().head()).isEqualTo(-1);
        }
    }

    @Test
    void aDefectIsNoRefusal() {
        try (PlantRoom room = PlantRoom.fresh()) {
            assertThatThrownBy(() -> room.desk().sendAt(MORNING, "no command", PlantRoom.acting("c-1")))
                    .isInstanceOf(RuntimeException.class);
        }
    }

    /** A family in an office whose budget is a million. */
    private static RegisterHousehold nominated(PlantRoom room) {
        RegisterHousehold family = Families.widow(1);
        String id = family.householdId();
        Regency.packSteps()
                .forEach((step, role) -> assertThat(room.desk()
                                .sendAt(
                                        MORNING,
                                        step,
                                        PlantRoom.acting(step.getClass().getSimpleName(), role))
                                .errors())
                        .isEmpty());
        List<Object> before = List.of(
                new OpenBudget(Regency.LINE, "51.08", "BSU", 2024, "5.1.06.01", 1_000_000),
                family,
                new ImportRegistryStatus(id, RegistrySource.DTKS, "2024-01", RegistryStatus.LISTED, null),
                new ImportRegistryStatus(id, RegistrySource.P3KE, "2024-01", RegistryStatus.LISTED, 1),
                new EvaluateEligibility(id, EligibilityCause.REQUEST, null),
                new NominateRecipient(
                        id,
                        "BSU",
                        "EXTREME_POVERTY",
                        2024,
                        family.members().getFirst().personId()));
        for (int i = 0; i < before.size(); i++) {
            String role = i == 0 ? "OFFICE_HEAD" : "OFFICE_DATA_OFFICER";
            Outcome outcome = room.desk().sendAt(MORNING, before.get(i), PlantRoom.acting("before-" + i, role));
            assertThat(outcome.errors()).isEmpty();
        }
        return family;
    }

    private static RecordedEvent only(Outcome outcome) {
        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.events()).hasSize(1);
        return outcome.events().getFirst();
    }
}
