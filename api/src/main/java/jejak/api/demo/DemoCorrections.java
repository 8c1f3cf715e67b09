package jejak.api.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import jejak.household.AddMember;
import jejak.household.CorrectMember;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;

/** What the office puts right in September: a NIK that was typed wrongly and a birth that came half a year late. */
final class DemoCorrections {

    private DemoCorrections() {}

    static void september(DemoCalendar calendar, Planted planted) {
        calendar.round(
                "Perubahan", List.of(correction(calendar, planted.corrected()), birth(calendar, planted.bornLate())));
    }

    private static Step correction(DemoCalendar calendar, DemoFamily family) {
        NewMember head = family.registration().members().getFirst();
        String lastDigits = "%04d".formatted(Integer.parseInt(head.nik().substring(12)) + 5_000);
        return calendar.step(DemoCalendar.DATA_OFFICER, DemoCalendar.CIVIL_LAW, (Step.Later)
                ledger -> new CorrectMember(
                        family.id(),
                        head.personId(),
                        ledger.stream(family.id()).getFirst().envelope().eventId(),
                        CorrectionReason.TYPING_ERROR,
                        head.nik().substring(0, 12) + lastDigits,
                        head.name(),
                        head.birthDate(),
                        head.sex(),
                        head.relation(),
                        head.occupation()));
    }

    private static Step birth(DemoCalendar calendar, DemoFamily family) {
        LocalDate born = DemoYear.date(Month.MARCH, 2);
        NewMember child = new NewMember(
                new UUID(0x4000L, 0x8000000000000001L).toString(),
                "990801020324" + "7001",
                "I Putu Demo",
                born,
                Sex.MALE,
                Relation.CHILD,
                Occupation.NONE);
        return calendar.late(
                born,
                DemoCalendar.operator(family.village()),
                DemoCalendar.CIVIL_LAW,
                new AddMember(family.id(), child, AdditionReason.BIRTH));
    }
}
