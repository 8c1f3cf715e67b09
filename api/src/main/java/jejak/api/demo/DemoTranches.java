package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.BUDGET_LAW;
import static jejak.api.demo.DemoCalendar.CIVIL_LAW;
import static jejak.api.demo.DemoCalendar.DATA_OFFICER;
import static jejak.api.demo.DemoCalendar.DEPUTY_HEAD;
import static jejak.api.demo.DemoCalendar.OFFICE_HEAD;
import static jejak.api.demo.DemoCalendar.POVERTY_LAW;
import static jejak.api.demo.DemoCalendar.REGISTRY_LAW;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import jejak.aid.bsu.ResumeBenefit;
import jejak.aid.bsu.SuspendBenefit;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.events.BsuEvent.SuspensionReason;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.RecordDeath;
import jejak.household.RecordMove;
import jejak.household.RecordOtherProgramme;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.RegistrySource;

/** Plays the second half of the demo year: three tranches, and what auditors will find between them. */
final class DemoTranches {

    private final DemoCalendar calendar;
    private final List<DemoFamily> recipients;
    private final List<DemoFamily> strayPoor;
    private final Planted planted;
    private final DemoPayments payments;

    DemoTranches(DemoCalendar calendar, List<DemoFamily> families) {
        this.calendar = calendar;
        this.recipients = families.stream()
                .filter(f -> f.kind() == Kind.EXTREME_POVERTY || f.kind() == Kind.DISABILITY_NON_PROGRAM)
                .toList();
        this.strayPoor = DemoYear.only(families, Kind.STRAY_POOR);
        this.planted = Planted.among(families);
        this.payments = new DemoPayments(calendar, planted);
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
        payments.instruct(1, recipients);
        calendar.day(DemoYear.date(Month.JUNE, 10));
        payments.pay(1, without(planted.returned()));
        payments.fail(1, planted.returned());
        calendar.day(DemoYear.date(Month.JUNE, 28));
        payments.giveBack(1, planted.returned());
    }

    private void secondTranche() {
        calendar.day(DemoYear.date(Month.AUGUST, 5));
        payments.instruct(2, recipients);
        calendar.day(DemoYear.date(Month.AUGUST, 12));
        death(planted.diedKnown(), DemoYear.date(Month.AUGUST, 1));
        calendar.day(DemoYear.date(Month.AUGUST, 21));
        payments.pay(2, recipients);
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
        payments.instruct(3, recipients);
        calendar.day(DemoYear.date(Month.NOVEMBER, 12));
        payments.pay(3, without(planted.diedKnown(), planted.diedUnknown(), planted.doubleProgramme(), held));
    }

    private void december() {
        calendar.day(DemoYear.date(Month.DECEMBER, 2));
        DemoFamily held = planted.suspended();
        one(DEPUTY_HEAD, new ResumeBenefit(held.id(), "BSU", held.kind().name(), DemoYear.YEAR));
        payments.instruct(3, List.of(held));
        payments.pay(3, List.of(held));
        calendar.round(
                "DTKS",
                strayPoor.stream()
                        .map(f -> calendar.step(
                                DATA_OFFICER, REGISTRY_LAW, f.listed(RegistrySource.DTKS, "2024-12", null)))
                        .toList());
        DemoVillages.graduation(calendar, planted.able());
        calendar.day(DemoYear.date(Month.DECEMBER, 20));
        LocalDate left = DemoYear.date(Month.DECEMBER, 14);
        late(left, new RecordMove(planted.moved().id(), "51.71", null, null, left));
        terminate(planted.moved(), TerminationReason.MOVED);
        planted.able().forEach(f -> terminate(f, TerminationReason.GRADUATED));
        calendar.policies();
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

    private List<DemoFamily> without(DemoFamily... families) {
        return recipients.stream().filter(f -> !List.of(families).contains(f)).toList();
    }
}
