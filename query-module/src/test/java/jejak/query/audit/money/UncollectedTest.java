package jejak.query.audit.money;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.failed;
import static jejak.query.BuSari.instructed;
import static jejak.query.BuSari.paid;
import static jejak.query.BuSari.reinstructed;
import static jejak.query.BuSari.returned;
import static jejak.query.engine.Told.told;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import jejak.query.audit.Asked;
import jejak.query.audit.Cited;
import jejak.query.audit.money.Uncollected.Money;
import jejak.query.audit.money.UncollectedPayment.State;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Connection.Edge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Instructed on 8 June; on 10 June paid or failed; on 1 July, after 23 days, back in the treasury. */
class UncollectedTest {

    private static final long MONEY = 1_800_000;
    private static final Asked BSU_2024 = new Asked("BSU", 2024, null);
    private static final Told INSTRUCTED = told(instructed(FIRST_PAYMENT, 1, MONEY))
            .with("effectiveDate", "2024-06-08")
            .recorded("instructed", "2024-06-08T02:00:00Z");
    private static final Told FAILED = told(failed(FIRST_PAYMENT, MONEY)).recorded("failed", "2024-06-11T02:00:00Z");
    private static final Told RETURNED =
            told(returned(FIRST_PAYMENT, MONEY, false)).recorded("returned", "2024-07-02T02:00:00Z");

    @RegisterExtension
    static final ProjectionSpec<Uncollected> MONIES = ProjectionSpec.of(
            Uncollected.class, db -> new Uncollected(db, (regency, _) -> regency.equals("51.08") ? 22 : 0));

    @Test
    void whatIsPaidIsUncollectedUntilTheDayBefore() {
        MONIES.given(INSTRUCTED, told(paid(FIRST_PAYMENT, MONEY)))
                .then(u -> states(u, "2024-06-07", 10), List.of())
                .then(u -> states(u, "2024-06-09", 10), List.of(State.WAITING))
                .then(u -> states(u, "2024-06-10", 10), List.of());
    }

    @Test
    void whatIsStillWithTheBankIsOverdueTheDayAfterTheLastOne() {
        MONIES.given(INSTRUCTED, FAILED)
                .then(u -> states(u, "2024-06-18", 10), List.of(State.WAITING))
                .then(u -> states(u, "2024-06-19", 10), List.of(State.OVERDUE))
                .then(u -> first(u, "2024-06-19").failedReason().name(), "ABSENT")
                .then(u -> first(u, "2024-06-09").failedReason() == null, true)
                .then(u -> first(u, "2024-06-19").daysAtBank(), 11);
    }

    @Test
    void whatCameBackWasInTimeOrLateByTheDaysThatAreAskedFor() {
        MONIES.given(INSTRUCTED, FAILED, RETURNED)
                .then(u -> states(u, "2024-12-31", 23), List.of(State.RETURNED_IN_TIME))
                .then(u -> states(u, "2024-12-31", 22), List.of(State.RETURNED_LATE))
                .then(u -> states(u, "2024-06-30", 22), List.of(State.WAITING))
                .then(u -> first(u, "2024-12-31").stsNumber(), "STS-77")
                .then(
                        u -> first(u, "2024-12-31").events().stream()
                                .map(Cited::eventId)
                                .toList(),
                        List.of("instructed", "failed", "returned"))
                .then(
                        u -> first(u, "2024-12-31").reason().en(),
                        "Instructed on 8 June 2024 and not collected; back in the treasury on 1 July 2024, after 23"
                                + " days.")
                .then(u -> money(u, "2024-12-31", 22), new Money(1, MONEY, 0, 0, 0, MONEY))
                .then(u -> money(u, "2024-06-30", 10), new Money(1, MONEY, 0, MONEY, 0, 0));
    }

    @Test
    void whatIsInstructedOnceMoreIsListedUnderItsNewIdAloneUntilItIsPaid() {
        Told again = told(reinstructed(FIRST_PAYMENT)).with("effectiveDate", "2024-06-20");
        MONIES.given(INSTRUCTED, FAILED, again)
                .then(u -> first(u, "2024-06-19").paymentId(), FIRST_PAYMENT)
                .then(u -> states(u, "2024-06-20", 10), List.of(State.WAITING))
                .then(u -> first(u, "2024-06-20").paymentId(), FIRST_PAYMENT + "/2")
                .then(u -> money(u, "2024-06-20", 10), new Money(1, MONEY, MONEY, 0, 0, 0));
        MONIES.given(INSTRUCTED, FAILED, again, told(paid(FIRST_PAYMENT + "/2", MONEY)))
                .then(u -> states(u, "2024-06-20", 10), List.of());
    }

    @Test
    void whatTheBankTookBackIsUncollectedFromThatDayOn() {
        Told reversed = told(new BsuPaymentReversed(HOUSEHOLD, FIRST_PAYMENT, MONEY, LocalDate.of(2024, 6, 15)));
        MONIES.given(INSTRUCTED, told(paid(FIRST_PAYMENT, MONEY)), reversed)
                .then(u -> states(u, "2024-06-14", 10), List.of())
                .then(u -> states(u, "2024-06-15", 10), List.of(State.WAITING))
                .then(u -> states(u, "2024-06-19", 10), List.of(State.OVERDUE));
    }

    @Test
    void whoGivesNoDaysIsAnsweredByTheRulesOfTheRegency() {
        MONIES.given(INSTRUCTED, FAILED, RETURNED)
                .then(u -> states(u, "2024-06-30", null), List.of(State.WAITING))
                .then(u -> states(u, "2024-12-31", null), List.of(State.RETURNED_LATE))
                .then(u -> first(u, "2024-12-31", null).returnBy(), LocalDate.of(2024, 6, 30))
                .then(u -> money(u, "2024-12-31", null), new Money(1, MONEY, 0, 0, 0, MONEY))
                .then(u -> first(u, "2024-12-31", 23).returnBy(), LocalDate.of(2024, 7, 1));
    }

    private static List<State> states(Uncollected u, String day, @Nullable Integer days) {
        return u.uncollected(BSU_2024, new Deadline(LocalDate.parse(day), days), 10, null, null).edges().stream()
                .map(Edge::node)
                .map(UncollectedPayment::state)
                .toList();
    }

    private static UncollectedPayment first(Uncollected u, String day) {
        return first(u, day, 10);
    }

    private static UncollectedPayment first(Uncollected u, String day, @Nullable Integer days) {
        return u.uncollected(BSU_2024, new Deadline(LocalDate.parse(day), days), 10, null, null)
                .edges()
                .getFirst()
                .node();
    }

    private static Money money(Uncollected u, String day, @Nullable Integer days) {
        return u.uncollectedMoney(BSU_2024, new Deadline(LocalDate.parse(day), days), null);
    }
}
