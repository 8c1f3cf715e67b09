package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.BANK;
import static jejak.api.demo.DemoCalendar.BUDGET_LAW;
import static jejak.api.demo.DemoCalendar.CIVIL_LAW;
import static jejak.api.demo.DemoCalendar.DATA_OFFICER;
import static jejak.api.demo.DemoCalendar.OFFICE_HEAD;
import static jejak.api.demo.DemoCalendar.POVERTY_LAW;
import static jejak.api.demo.DemoCalendar.REGISTRY_LAW;
import static jejak.api.demo.DemoCalendar.TREASURER;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.FailPayment;
import jejak.aid.bsu.ResumeBenefit;
import jejak.aid.bsu.ReturnFunds;
import jejak.aid.bsu.SuspendBenefit;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordDeath;
import jejak.household.RecordMove;
import jejak.household.RecordOtherProgramme;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.kernel.Regions;

/** Plays the second half of the demo year: three tranches, and what auditors will find between them. */
final class DemoTranches {

    /** The western kecamatan collect at the bank's branch in Seririt, the others in Singaraja. */
    private static final Set<String> WEST = Set.of("51.08.01", "51.08.02", "51.08.03", "51.08.04");

    private final DemoCalendar calendar;
    private final List<DemoFamily> recipients;
    private final List<DemoFamily> strayPoor;
    private final Planted planted;

    DemoTranches(DemoCalendar calendar, List<DemoFamily> families) {
        this.calendar = calendar;
        this.recipients = families.stream()
                .filter(f -> f.kind() == Kind.EXTREME_POVERTY || f.kind() == Kind.DISABILITY_NON_PROGRAM)
                .toList();
        this.strayPoor = DemoYear.only(families, Kind.STRAY_POOR);
        this.planted = Planted.among(families);
    }

    void play() {
        firstTranche();
        secondTranche();
        autumn();
        thirdTranche();
        december();
    }

    private void firstTranche() {
        calendar.day(DemoYear.date(Month.JUNE, 3));
        instruct(1, recipients);
        calendar.day(DemoYear.date(Month.JUNE, 10));
        pay(1, without(planted.returned()));
        one(
                BANK,
                new FailPayment(
                        planted.returned().id(),
                        paymentId(planted.returned(), 1),
                        PaymentFailure.ABSENT,
                        calendar.today()));
        calendar.day(DemoYear.date(Month.JUNE, 28));
        one(
                TREASURER,
                new ReturnFunds(
                        planted.returned().id(),
                        paymentId(planted.returned(), 1),
                        "DEMO-STS/1/2024",
                        calendar.today()));
    }

    private void secondTranche() {
        calendar.day(DemoYear.date(Month.AUGUST, 5));
        instruct(2, recipients);
        calendar.day(DemoYear.date(Month.AUGUST, 12));
        death(planted.diedKnown(), DemoYear.date(Month.AUGUST, 1));
        calendar.day(DemoYear.date(Month.AUGUST, 21));
        pay(2, recipients);
    }

    private void autumn() {
        calendar.day(DemoYear.date(Month.SEPTEMBER, 2));
        LocalDate since = DemoYear.date(Month.MAY, 1);
        late(since, new RecordOtherProgramme(planted.doubleProgramme().id(), "PKH", EnrolmentStatus.ENROLLED, since));
        death(planted.diedUnknown(), DemoYear.date(Month.JULY, 20));
        DemoCorrections.september(calendar, planted);
        calendar.round(
                "Miskin tercecer",
                strayPoor.stream()
                        .map(f -> calendar.step(DemoCalendar.operator(f.village()), POVERTY_LAW, f.registration()))
                        .toList());
        DemoVillages.strayPoor(calendar, strayPoor);
    }

    private void thirdTranche() {
        calendar.day(DemoYear.date(Month.NOVEMBER, 1));
        DemoFamily held = planted.suspended();
        one(
                OFFICE_HEAD,
                new SuspendBenefit(
                        held.id(), "BSU", held.kind().name(), DemoYear.YEAR, SuspensionReason.DATA_UNDER_REVIEW));
        calendar.day(DemoYear.date(Month.NOVEMBER, 4));
        instruct(3, recipients);
        calendar.day(DemoYear.date(Month.NOVEMBER, 12));
        pay(3, without(planted.diedKnown(), planted.diedUnknown(), planted.doubleProgramme(), held));
    }

    private void december() {
        calendar.day(DemoYear.date(Month.DECEMBER, 2));
        DemoFamily held = planted.suspended();
        one(OFFICE_HEAD, new ResumeBenefit(held.id(), "BSU", held.kind().name(), DemoYear.YEAR));
        instruct(3, List.of(held));
        pay(3, List.of(held));
        calendar.round(
                "DTKS",
                strayPoor.stream()
                        .map(f -> calendar.step(DATA_OFFICER, REGISTRY_LAW, listed(f)))
                        .toList());
        DemoVillages.graduation(calendar, planted.able());
        calendar.day(DemoYear.date(Month.DECEMBER, 20));
        LocalDate left = DemoYear.date(Month.DECEMBER, 14);
        late(left, new RecordMove(planted.moved().id(), "51.71", null, null, left));
        terminate(planted.moved(), TerminationReason.MOVED);
        planted.able().forEach(f -> terminate(f, TerminationReason.GRADUATED));
        calendar.policies();
    }

    private void instruct(int tranche, List<DemoFamily> families) {
        each(
                "Perintah bayar tahap " + tranche,
                families,
                TREASURER,
                f -> new DisburseBsu(f.id(), "BSU", f.kind().name(), DemoYear.YEAR, tranche));
    }

    private void pay(int tranche, List<DemoFamily> families) {
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

    private void death(DemoFamily family, LocalDate diedOn) {
        late(diedOn, new RecordDeath(family.id(), family.recipientPersonId(), diedOn, null));
    }

    private void late(LocalDate effective, Object command) {
        calendar.round("Perubahan", List.of(calendar.late(effective, DATA_OFFICER, CIVIL_LAW, command)));
    }

    private void one(Step.Desk desk, Object command) {
        calendar.round("Perubahan", List.of(calendar.step(desk, BUDGET_LAW, command)));
    }

    private void terminate(DemoFamily family, TerminationReason reason) {
        one(
                OFFICE_HEAD,
                new TerminateBenefit(family.id(), "BSU", family.kind().name(), DemoYear.YEAR, reason, "2024-12"));
    }

    private static ImportRegistryStatus listed(DemoFamily family) {
        return new ImportRegistryStatus(family.id(), RegistrySource.DTKS, "2024-12", RegistryStatus.LISTED, null);
    }

    private List<DemoFamily> without(DemoFamily... families) {
        return recipients.stream().filter(f -> !List.of(families).contains(f)).toList();
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
