package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.BANK;
import static jejak.api.demo.DemoCalendar.BUDGET_LAW;
import static jejak.api.demo.DemoCalendar.CASHIER;
import static jejak.api.demo.DemoCalendar.TREASURER;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.FailPayment;
import jejak.aid.bsu.ReturnFunds;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.kernel.Regions;

/** Moves the money of a tranche: instructed by the treasurer, handed over at the village, or brought back. */
final class DemoPayments {

    /** The western kecamatan collect at the bank's branch in Seririt, the others in Singaraja. */
    private static final Set<String> WEST = Set.of("51.08.01", "51.08.02", "51.08.03", "51.08.04");

    private final DemoCalendar calendar;
    private final Planted planted;

    DemoPayments(DemoCalendar calendar, Planted planted) {
        this.calendar = calendar;
        this.planted = planted;
    }

    void instruct(int tranche, List<DemoFamily> families) {
        each(
                "Perintah bayar tahap " + tranche,
                families,
                TREASURER,
                f -> new DisburseBsu(f.id(), "BSU", f.kind().name(), DemoYear.YEAR, tranche));
    }

    void pay(int tranche, List<DemoFamily> families) {
        each(
                "Penyaluran tahap " + tranche,
                families,
                BANK,
                f -> new ConfirmPayment(
                        f.id(), paymentId(f, tranche), calendar.today(), branch(f), payPoint(f), payee(f)));
    }

    private void each(String title, List<DemoFamily> families, Step.Desk desk, Function<DemoFamily, Object> command) {
        List<Step> steps = new ArrayList<>();
        families.forEach(f -> steps.add(calendar.step(desk, BUDGET_LAW, command.apply(f))));
        calendar.round(title, steps);
    }

    void fail(int tranche, DemoFamily family) {
        each(
                "Gagal salur",
                List.of(family),
                BANK,
                f -> new FailPayment(f.id(), paymentId(f, tranche), PaymentFailure.ABSENT, calendar.today()));
    }

    void giveBack(int tranche, DemoFamily family) {
        each(
                "Setor kembali",
                List.of(family),
                CASHIER,
                f -> new ReturnFunds(f.id(), paymentId(f, tranche), "DEMO-STS/1/2024", calendar.today()));
    }

    /** After her death was recorded the money went to the head of her family; everybody else collected in person. */
    private String payee(DemoFamily family) {
        return family.equals(planted.diedKnown()) && calendar.today().isAfter(DemoYear.date(Month.AUGUST, 12))
                ? family.registration().members().getFirst().personId()
                : family.recipientPersonId();
    }

    private static String paymentId(DemoFamily family, int tranche) {
        return family.id() + "/BSU/" + family.kind() + "/" + DemoYear.YEAR + "/T" + tranche;
    }

    private static String branch(DemoFamily family) {
        return WEST.contains(Regions.kecamatanOf(family.village())) ? "Seririt" : "Singaraja";
    }

    private static String payPoint(DemoFamily family) {
        return "Kantor " + Regions.find(family.village()).orElseThrow().name();
    }
}
