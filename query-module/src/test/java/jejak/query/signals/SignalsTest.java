package jejak.query.signals;

import java.time.LocalDate;
import java.util.List;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalRemedied;
import jejak.aid.events.SignalEvent.SignalRemedy;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.aid.events.SignalEvent.SignalTriaged;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.aid.events.SignalEvent.TriageReason;
import jejak.aid.events.SignalEvent.WrongPayment;
import jejak.kernel.Actor;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Told;
import jejak.query.paging.Connection;
import jejak.query.signals.SignalSummaries.OfCheck;
import jejak.query.signals.Signals.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignalsTest {

    @RegisterExtension
    static final ProjectionSpec<Signals> SIGNALS = ProjectionSpec.of(Signals.class, Signals::new);

    private static final String FAMILY = "5e2c8a54-1c1b-4c0e-9a53-6f0d3c8e7b21";
    private static final Told DEATH = by("system", raised("signal:1", "PAID_AFTER_DEATH", 1_000_000, 400_000));
    private static final Told ANOTHER = by("system", raised("signal:2", "PAID_AFTER_DEATH", 500_000, 0));

    @Test
    void aSignalStandsWithItsSentenceInBothLanguages() {
        SIGNALS.given(DEATH)
                .then(s -> s.signal("signal:1").orElseThrow().state(), "RAISED")
                .then(
                        s -> s.signal("signal:1").orElseThrow().sentence().en(),
                        "PAID_AFTER_DEATH: It was paid. Money: Rp1.000.000. Paid on 12 June 2024; the fact was true"
                                + " since 1 June 2024 and recorded on 20 June 2024.");
    }

    @Test
    void whatBecameOfItStandsBesideIt() {
        SIGNALS.given(
                        DEATH,
                        by("auditor", new SignalTriaged("signal:1", SignalVerdict.CONFIRMED, TriageReason.FACTS_HOLD)),
                        by("head", new SignalRemedied("signal:1", SignalRemedy.FUNDS_RETURNED, "STS/7")))
                .then(
                        s -> {
                            SignalRow row = s.signal("signal:1").orElseThrow();
                            return row.state() + " " + row.triagedBy() + " " + row.reference();
                        },
                        "REMEDIED auditor STS/7");
    }

    @Test
    void aFalseAlarmIsCountedAndItsMoneyIsNot() {
        SIGNALS.given(
                        DEATH,
                        ANOTHER,
                        by(
                                "auditor",
                                new SignalTriaged(
                                        "signal:2", SignalVerdict.FALSE_POSITIVE, TriageReason.ANOTHER_PERSON)))
                .then(
                        s -> s.signalSummary().stream()
                                .filter(row -> row.check().equals("PAID_AFTER_DEATH"))
                                .toList(),
                        List.of(new OfCheck("PAID_AFTER_DEATH", 2, 1, 0, 1, 1_000_000, 1_000_000, 400_000)));
    }

    @Test
    void theListIsNarrowedByWhatIsAskedAndReadInPages() {
        SIGNALS.given(DEATH, ANOTHER, by("system", raised("signal:3", "MOVED_STILL_PAID", 1, 0)))
                .then(
                        s -> ids(s, new Selection("PAID_AFTER_DEATH", null, null, null), null),
                        List.of("signal:1", "signal:2"))
                .then(
                        s -> ids(s, new Selection("MOVED_STILL_PAID", "HIGH", "RAISED", "51.08.08.2010"), null),
                        List.of("signal:3"))
                .then(s -> ids(s, new Selection("MOVED_STILL_PAID", "LOW", null, null), null), List.of());
    }

    private static List<String> ids(Signals signals, Selection selection, String after) {
        return signals.signals(selection, 2, after).edges().stream()
                .map(Connection.Edge::node)
                .map(SignalRow::id)
                .toList();
    }

    private static Told by(String account, Object event) {
        return Told.told(event).with(Actor.ID, account);
    }

    private static SignalRaised raised(String id, String check, long rupiah, long known) {
        return new SignalRaised(
                id,
                check,
                SignalSeverity.HIGH,
                SignalSubject.HOUSEHOLD,
                FAMILY,
                "payment-1",
                FAMILY,
                "51.08.08.2010",
                "51.08",
                List.of("fact-1", "fact-2"),
                List.of("treasurer"),
                rupiah,
                new WrongPayment(
                        rupiah, known, LocalDate.of(2024, 6, 12), LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 20)),
                "Dibayar.",
                "It was paid.");
    }
}
