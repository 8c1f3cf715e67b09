package jejak.aid.signal;

import static jejak.aid.Families.PUTU_FAMILY;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidModule;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.check.OfficeBooks;
import jejak.aid.check.Story;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCorrected;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSweepCalled;
import jejak.aid.events.SignalEvent.SignalVerdict;
import jejak.aid.events.SignalEvent.TriageReason;
import jejak.household.events.HouseholdEvent.DuplicateNikFlagged;
import jejak.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the checks find is raised once, in a log of its own, and never touches the family's. */
class LookingTest {

    private static final String TODAY = "2024-09-01";
    private static final DuplicateNikFlagged FLAG = new DuplicateNikFlagged(SARI_FAMILY, WAYAN, PUTU_FAMILY);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 12);
    private static final String HASH = "ab".repeat(32);
    private static final AidDelivered RICE = new AidDelivered(
            SARI_FAMILY,
            "d1",
            "BERAS",
            "RICE",
            2024,
            AidKind.IN_KIND,
            "2024-06",
            null,
            10,
            "KG",
            150_000,
            DAY,
            "Bengkala",
            WAYAN,
            HASH);

    private final AidOnAxon aid = new AidOnAxon(Packs.shelf(Packs.buleleng()));

    @BeforeEach
    void theFamilyIsKnown() {
        aid.happened(SARI_FAMILY, Families.withDisability(SARI_FAMILY));
        aid.happened(SARI_FAMILY, List.of(FLAG), Map.of(Actor.ID, "officer"));
    }

    @AfterEach
    void close() {
        aid.close();
    }

    @Test
    void aFindingIsOneSignalHoweverOftenTheChecksLook() {
        look();
        look();
        assertThat(aid.commits()).hasSize(1);
        SignalRaised raised = (SignalRaised) aid.commits().getFirst().getFirst();
        assertThat(raised.check()).isEqualTo("DUPLICATE_NIK");
        assertThat(raised.hands()).containsExactly("officer");
        assertThat(aid.log(raised.signalId())).containsExactly(raised);
        assertThat(aid.log(SARI_FAMILY)).hasSize(4);
    }

    @Test
    void whatWasJudgedIsNotRaisedAgain() {
        look();
        String signal = ((SignalRaised) aid.commits().getFirst().getFirst()).signalId();
        aid.send(
                new TriageSignal(signal, SignalVerdict.FALSE_POSITIVE, TriageReason.ANOTHER_PERSON),
                Map.of(Actor.TODAY, TODAY, Actor.ID, "auditor", Actor.EVIDENCE, List.of(Map.of("kind", "KTP"))));
        look();
        assertThat(aid.log(signal)).hasSize(2);
    }

    @Test
    void whatIsHandedOverOrPutRightMakesTheOfficeLook() {
        assertThat(answers(RICE)).contains(new LookForSignals(SARI_FAMILY, null));
        assertThat(answers(new AidDeliveryCorrected(SARI_FAMILY, "d1", "f1", 9, 135_000, DAY, "Bengkala", WAYAN, HASH)))
                .contains(new LookForSignals(SARI_FAMILY, null));
    }

    @Test
    void theOfficeSeesInTheLogWhatWasHandedOver() {
        aid.happened(SARI_FAMILY, List.of(RICE, Families.died(SARI_FAMILY, WAYAN, DAY.minusDays(1))));
        look();
        assertThat(raised()).contains("DELIVERED_NOT_DUE");
    }

    @Test
    void theOfficeSeesInTheLogWhoWasNamedToCollect() {
        LocalDate death = DAY.minusDays(9);
        PayeeNamed heir = new PayeeNamed(
                SARI_FAMILY, WAYAN, PayeeStanding.HEIR, SARI, null, "HEIR_LETTER", "470/1", DAY.minusDays(2), HASH);
        aid.happened(
                SARI_FAMILY,
                List.of(
                        Story.instructed(SARI_FAMILY, Story.FIRST, 1, "2024-03", "2024-04"),
                        Families.died(SARI_FAMILY, WAYAN, death),
                        heir,
                        Story.receipt(SARI_FAMILY, Story.FIRST, DAY.toString(), SARI)));
        look();
        assertThat(raised()).isNotEmpty().doesNotContain("PAID_AFTER_DEATH");
    }

    @Test
    void aNewFactMakesTheOfficeLookAndARankDoesNot() {
        assertThat(answers(FLAG)).contains(new LookForSignals(SARI_FAMILY, null));
        assertThat(answers(Families.decile(SARI_FAMILY, 1))).doesNotContain(new LookForSignals(SARI_FAMILY, null));
    }

    @Test
    void aSweepLooksAtTheOfficeAndAtWhoeverIsWaitingInAnOrderThatStays() {
        LocalDate day = LocalDate.of(2024, 12, 31);
        SignalSweepCalled sweep = new SignalSweepCalled("signal:sweep:51.08:2024-12-31", "51.08", day);
        OfficeBooks books = (_, _) -> Story.paid().office();
        List<Object> asked = SignalRoom.policies(books).stream()
                .flatMap(policy -> policy.apply(sweep).stream())
                .toList();
        assertThat(asked)
                .containsExactly(
                        new LookAtOffice(sweep.signalId(), "51.08", day), new LookForSignals(SARI_FAMILY, day));
    }

    @Test
    void aRegencyTurnsACheckOffOrTakesItMoreGravelyInItsPack() {
        assertThat(raisedUnder("    - {check: DUPLICATE_NIK, on: false}\n")).isEmpty();
        assertThat(raisedUnder("    - {check: DUPLICATE_NIK, on: true, severity: LOW}\n"))
                .extracting(SignalRaised::severity)
                .containsExactly(SignalSeverity.LOW);
    }

    private List<String> raised() {
        return aid.commits().stream()
                .flatMap(List::stream)
                .map(event -> ((SignalRaised) event).check())
                .toList();
    }

    private static List<SignalRaised> raisedUnder(String terms) {
        String pack = Packs.buleleng().replace("  checks:\n", "  checks:\n" + terms);
        try (AidOnAxon office = new AidOnAxon(Packs.shelf(pack))) {
            office.happened(SARI_FAMILY, Families.withDisability(SARI_FAMILY));
            office.happened(SARI_FAMILY, List.of(FLAG));
            office.send(new LookForSignals(SARI_FAMILY, null), Map.of(Actor.TODAY, TODAY));
            return office.commits().stream()
                    .flatMap(List::stream)
                    .map(SignalRaised.class::cast)
                    .toList();
        }
    }

    private void look() {
        aid.send(new LookForSignals(SARI_FAMILY, null), Map.of(Actor.TODAY, TODAY));
    }

    private static List<Object> answers(Object event) {
        return AidModule.policies(_ -> List.of(SARI_FAMILY), OfficeBooks.EMPTY).stream()
                .flatMap(policy -> policy.apply(event).stream())
                .toList();
    }
}
