package jejak.api.demo;

import java.util.ArrayList;
import java.util.List;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;

/**
 * The families of the demo year to which one of each audit finding happens; none lives where sums were published.
 *
 * @param diedUnknown paid after a death that was recorded only later
 * @param diedKnown handed over after the death was recorded
 * @param doubleProgramme in an excluding programme since May, recorded in September
 * @param returned money that nobody came for and that went back to the treasury
 * @param corrected a NIK that was typed wrongly
 * @param bornLate a birth recorded half a year late
 * @param suspended held back in November and paid in December
 * @param moved leaves for Denpasar in December
 * @param able two families that are able by December
 */
record Planted(
        DemoFamily diedUnknown,
        DemoFamily diedKnown,
        DemoFamily doubleProgramme,
        DemoFamily returned,
        DemoFamily corrected,
        DemoFamily bornLate,
        DemoFamily suspended,
        DemoFamily moved,
        List<DemoFamily> able) {

    static Planted among(List<DemoFamily> families) {
        List<DemoFamily> disabled = families.stream()
                .filter(f -> f.kind() == Kind.DISABILITY_NON_PROGRAM)
                .filter(f -> !DemoCalendar.published(f.village()))
                .filter(f -> f.registration().members().size() > 1)
                .limit(7)
                .toList();
        List<DemoFamily> poor = families.stream()
                .filter(f -> f.kind() == Kind.EXTREME_POVERTY)
                .filter(f -> !DemoCalendar.published(f.village()))
                .limit(3)
                .toList();
        return new Planted(
                disabled.get(0),
                disabled.get(1),
                disabled.get(2),
                disabled.get(3),
                disabled.get(4),
                disabled.get(5),
                disabled.get(6),
                poor.get(0),
                poor.subList(1, 3));
    }

    /** Gives the last registered family a NIK that the first one holds, as an imported list would. */
    static List<DemoFamily> withDuplicate(List<DemoFamily> families) {
        List<DemoFamily> registered = DemoYear.only(families, Kind.REGISTERED);
        String nik = registered.getFirst().registration().members().getFirst().nik();
        DemoFamily last = registered.getLast();
        List<DemoFamily> planted = new ArrayList<>(families);
        planted.set(families.indexOf(last), withHeadNik(last, nik));
        return List.copyOf(planted);
    }

    private static DemoFamily withHeadNik(DemoFamily family, String nik) {
        RegisterHousehold r = family.registration();
        List<NewMember> members = new ArrayList<>(r.members());
        NewMember head = members.getFirst();
        members.set(
                0,
                new NewMember(
                        head.personId(),
                        nik,
                        head.name(),
                        head.birthDate(),
                        head.sex(),
                        head.relation(),
                        head.occupation()));
        RegisterHousehold changed = new RegisterHousehold(
                r.householdId(), r.villageCode(), r.hamlet(), r.cardNumber(), r.address(), members, r.channel());
        return new DemoFamily(
                family.kind(), changed, family.recipientPersonId(), family.disability(), family.programmes());
    }
}
