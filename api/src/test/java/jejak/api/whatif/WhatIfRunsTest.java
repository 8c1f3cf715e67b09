package jejak.api.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.life.DraftRulePack;
import jejak.aid.rulepack.life.SimulateRulePack;
import jejak.api.Families;
import jejak.api.Regency;
import jejak.api.whatif.Difference.RuleChange;
import jejak.api.wiring.PlantRoom;
import jejak.household.ImportRegistryStatus;
import jejak.household.RegisterHousehold;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft that takes in the second decile and pays more is tried on two families of 2024. */
class WhatIfRunsTest {

    private static final String DRAFT = "rulepack:trial";
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);

    private final PlantRoom room = PlantRoom.fresh();
    private final WhatIfRuns runs = room.part(WhatIfRuns.class);
    private final List<RegisterHousehold> families = List.of(Families.widow(1), Families.widow(2));
    private int sent;

    @BeforeEach
    void twoFamilies() {
        Regency.packSteps().forEach((step, role) -> send("2024-01-10T01:00:00Z", step, role));
        ranked(1, 1, "2024-01-10T02:00:00Z");
        ranked(2, 2, "2024-03-10T02:00:00Z");
        String text = Regency.pack()
                .replace("code: buleleng-2024", "code: trial")
                .replace("monthlyRupiah: 450000", "monthlyRupiah: 500000")
                .replace("{registry: P3KE, highestDecile: 1}", "{registry: P3KE, highestDecile: 2}");
        send("2024-06-01T02:00:00Z", new DraftRulePack(DRAFT, text), "OFFICE_HEAD");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void listsWhoWouldHaveGotWhatAndWhyAndWritesNothing() {
        long head = room.ledger().head();

        WhatIfRun run = done(runs.start(DRAFT, new MonthRange(JANUARY, DECEMBER)));

        assertThat(room.ledger().head()).isEqualTo(head);
        assertThat(run.total()).isEqualTo(2);
        assertThat(run.differences())
                .extracting(
                        Difference::householdId,
                        Difference::firstMonth,
                        Difference::monthsBefore,
                        Difference::monthsAfter,
                        Difference::rupiahBefore,
                        Difference::rupiahAfter,
                        Difference::why)
                .containsExactlyInAnyOrder(
                        tuple(id(1), "2024-01", 12, 12, 5_400_000L, 6_000_000L, List.of()),
                        tuple(
                                id(2),
                                "2024-03",
                                0,
                                10,
                                0L,
                                5_000_000L,
                                List.of(new RuleChange("EXTREMELY_POOR", false, true))));
        assertThat(run.differenceRupiah()).isEqualTo(5_600_000L);
        assertThat(WhatIfCsv.of(run.differences())).contains("\"EXTREMELY_POOR fails -> passes\"");
    }

    @Test
    void theSamePeriodAgainIsTheSameListAndAnyPeriodWillDo() {
        WhatIfRun once = done(runs.start(DRAFT, new MonthRange(JANUARY, DECEMBER)));
        WhatIfRun again = done(runs.start(DRAFT, new MonthRange(JANUARY, DECEMBER)));
        WhatIfRun february = done(runs.start(DRAFT, MonthRange.parse("2024-02", "2024-02")));

        assertThat(again.outcome()).isEqualTo(once.outcome());
        assertThat(february.differences())
                .extracting(Difference::householdId, Difference::differenceRupiah)
                .containsExactly(tuple(id(1), 50_000L));
    }

    @Test
    void aFinishedTrialGoesOnRecordAndAStoppedOneDoesNot() {
        WhatIfRun run = done(runs.start(DRAFT, new MonthRange(JANUARY, DECEMBER)));
        send("2024-06-01T03:00:00Z", new SimulateRulePack(DRAFT, run.trial().id()), "OFFICE_HEAD");

        assertThat(room.ledger().stream(DRAFT).getLast().payload())
                .isInstanceOfSatisfying(RulePackSimulated.class, e -> {
                    assertThat(e.differing()).isEqualTo(2);
                    assertThat(e.differenceRupiah()).isEqualTo(5_600_000L);
                    assertThat(e.summaryHash())
                            .isEqualTo(run.outcome().orElseThrow().summaryHash());
                });
        WhatIfRun stopped = new WhatIfRun(run.trial());
        stopped.expect(2);
        assertThat(stopped.add(1, List.of())).isTrue();
        assertThat(stopped.secondsLeft()).isPresent();
        stopped.end(WhatIfRun.State.CANCELLED);
        assertThat(stopped.add(1, run.differences())).isFalse();
        assertThat(stopped.done()).isEqualTo(1);
        assertThat(stopped.outcome()).isEmpty();
    }

    @Test
    void noCellOfTheTableIsEverAFormula() {
        Difference hostile =
                new Difference("=cmd()", "+1", "-1", "@x \"q\"", "2024-01", "2024-01", 0, 1, 0, 1, List.of());

        assertThat(WhatIfCsv.of(List.of(hostile))).contains("\"'=cmd()\",\"'+1\",\"'-1\",\"'@x \"\"q\"\"\"");
    }

    private static WhatIfRun done(WhatIfRun run) {
        await().until(() -> run.state() != WhatIfRun.State.RUNNING);
        assertThat(run.state()).isEqualTo(WhatIfRun.State.DONE);
        return run;
    }

    private void ranked(int family, int decile, String at) {
        send(at, families.get(family - 1), "OFFICE_DATA_OFFICER");
        listed(family, RegistrySource.DTKS, null, at);
        listed(family, RegistrySource.P3KE, decile, at);
    }

    private void listed(int family, RegistrySource source, @Nullable Integer decile, String at) {
        send(
                at,
                new ImportRegistryStatus(id(family), source, "2024-01", RegistryStatus.LISTED, decile),
                "OFFICE_DATA_OFFICER");
    }

    private String id(int family) {
        return families.get(family - 1).householdId();
    }

    private void send(String at, Object command, String role) {
        assertThat(room.desk()
                        .sendAt(Instant.parse(at), command, PlantRoom.acting("what-if-" + sent++, role))
                        .errors())
                .isEmpty();
    }
}
