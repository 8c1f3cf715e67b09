package jejak.query.register;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.HOUSEHOLD;

import java.time.LocalDate;
import java.util.List;
import jejak.household.events.CaseEvent.CaseAnswer;
import jejak.household.events.CaseEvent.CaseAnswered;
import jejak.household.events.CaseEvent.CaseClosed;
import jejak.household.events.CaseEvent.CaseKind;
import jejak.household.events.CaseEvent.CaseOpened;
import jejak.household.events.CaseEvent.CaseOutcome;
import jejak.household.events.CaseEvent.CaseReferred;
import jejak.household.events.CaseEvent.ReferralTarget;
import jejak.query.engine.ProjectionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom a case waits for, and which answers are late on a day. */
class CasesTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 10);
    private static final String CASE = "case:a";

    @RegisterExtension
    static final ProjectionSpec<Cases> CASES = ProjectionSpec.of(Cases.class, Cases::new);

    @Test
    void aCaseIsOverdueFromTheDayAfterUntilItIsAnswered() {
        CASES.given(opened(CASE, DUE), answered(DUE.plusDays(3)))
                .then(c -> overdue(c, DUE), List.of())
                .then(c -> overdue(c, DUE.plusDays(1)), List.of(CASE))
                .then(c -> overdue(c, DUE.plusDays(2)), List.of(CASE))
                .then(c -> overdue(c, DUE.plusDays(3)), List.of());
    }

    @Test
    void aReferralSetsANewDayAndWaitsForANewAnswer() {
        CASES.given(
                        opened(CASE, DUE),
                        answered(OPENED),
                        new CaseReferred(CASE, ReferralTarget.SLRT, "SLRT/7", DUE, DUE.plusDays(7)))
                .then(c -> overdue(c, DUE.plusDays(1)), List.of())
                .then(c -> overdue(c, DUE.plusDays(8)), List.of(CASE));
    }

    @Test
    void whatIsClosedIsNotOpenAndThoseDueFirstComeFirst() {
        CASES.given(opened(CASE, DUE), opened("case:b", OPENED), new CaseClosed(CASE, CaseOutcome.WITHDRAWN, DUE))
                .then(c -> ids(c, null, null), List.of("case:b", CASE))
                .then(c -> ids(c, null, true), List.of("case:b"))
                .then(c -> overdue(c, DUE.plusDays(1)), List.of("case:b"));
    }

    private static List<String> overdue(Cases cases, LocalDate day) {
        return ids(cases, day, null);
    }

    private static List<String> ids(Cases cases, @Nullable LocalDate overdueOn, @Nullable Boolean open) {
        return cases.cases(BENGKALA, overdueOn, open, 10, null).edges().stream()
                .map(edge -> edge.node().id())
                .toList();
    }

    private static CaseOpened opened(String id, LocalDate due) {
        return new CaseOpened(id, BENGKALA, CaseKind.STRAY_POOR, "GCT", HOUSEHOLD, OPENED, due);
    }

    private static CaseAnswered answered(LocalDate on) {
        return new CaseAnswered(CASE, CaseAnswer.IN_PROCESS, on);
    }
}
