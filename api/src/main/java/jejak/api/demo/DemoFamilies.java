package jejak.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import jejak.api.demo.DemoFamily.Disability;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Regions;

/** Invents the families of the demo year: the same ones for the same number and seed, and none that exists. */
final class DemoFamilies {

    private static final List<Occupation> WORK =
            List.of(Occupation.FARMER, Occupation.LABOURER, Occupation.FISHER, Occupation.TRADER, Occupation.NONE);

    private final SplittableRandom random;
    private final DemoNumbers numbers = new DemoNumbers();
    private final List<DemoFamily> families = new ArrayList<>();

    private DemoFamilies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * All families of the year, recipients first and the stray poor last.
     *
     * @param total how many in all; at least the published recipients and stray poor
     */
    static List<DemoFamily> invent(int total, long seed) {
        DemoFamilies inventing = new DemoFamilies(seed);
        int others = total - DemoQuotas.EXTREME_POVERTY - DemoQuotas.DISABILITY - DemoQuotas.STRAY_POOR;
        inventing.addAll(Kind.EXTREME_POVERTY, DemoQuotas.extremePoverty());
        inventing.addAll(Kind.DISABILITY_NON_PROGRAM, DemoQuotas.disability());
        inventing.addAll(Kind.REGISTERED, DemoQuotas.spread(others));
        inventing.addAll(Kind.STRAY_POOR, DemoQuotas.spread(DemoQuotas.STRAY_POOR));
        return Planted.withDuplicate(List.copyOf(inventing.families));
    }

    private void addAll(Kind kind, Map<String, Integer> quotas) {
        quotas.forEach((kecamatan, count) -> {
            List<Regions.Region> villages = Regions.villages(kecamatan);
            for (int i = 0; i < count; i++) {
                families.add(family(kind, villages.get(i % villages.size()).code()));
            }
        });
    }

    private DemoFamily family(Kind kind, String village) {
        List<NewMember> members = members(Regions.kecamatanOf(village));
        boolean disabled = kind == Kind.DISABILITY_NON_PROGRAM;
        NewMember recipient = disabled ? members.getLast() : members.getFirst();
        return new DemoFamily(
                kind,
                new RegisterHousehold(
                        uuid(),
                        village,
                        "Banjar Dinas "
                                + List.of("Kaja", "Kelod", "Kangin", "Kauh").get(random.nextInt(4)),
                        numbers.familyCard(Regions.kecamatanOf(village), date(2012, 2022)),
                        "Jalan Demo No. " + random.nextInt(1, 300),
                        members,
                        kind == Kind.STRAY_POOR ? IntakeChannel.STRAY_POOR_REPORT : IntakeChannel.REGISTRY_IMPORT),
                recipient.personId(),
                disabled ? disability() : null,
                kind == Kind.REGISTERED ? programmes() : List.of());
    }

    /** Between one and seven people; 3.7 on average, as in the registry of the poor. */
    private List<NewMember> members(String kecamatan) {
        List<NewMember> members = new ArrayList<>();
        members.add(member(kecamatan, Relation.HEAD, random.nextInt(5) == 0 ? Sex.FEMALE : Sex.MALE, date(1950, 1992)));
        if (random.nextInt(10) < 8) {
            Sex other = members.getFirst().sex() == Sex.MALE ? Sex.FEMALE : Sex.MALE;
            members.add(member(kecamatan, Relation.SPOUSE, other, date(1952, 1996)));
        }
        int children = random.nextInt(5);
        for (int i = 0; i < children; i++) {
            members.add(
                    member(kecamatan, Relation.CHILD, random.nextBoolean() ? Sex.MALE : Sex.FEMALE, date(1998, 2023)));
        }
        return List.copyOf(members);
    }

    private NewMember member(String kecamatan, Relation relation, Sex sex, LocalDate birth) {
        Occupation occupation = relation == Relation.CHILD ? Occupation.STUDENT : WORK.get(random.nextInt(WORK.size()));
        String nik = numbers.nik(kecamatan, birth, sex);
        return new NewMember(uuid(), nik, BalineseNames.next(sex, random), birth, sex, relation, occupation);
    }

    private Disability disability() {
        DisabilityKind[] kinds = DisabilityKind.values();
        DisabilitySeverity[] severities = DisabilitySeverity.values();
        return new Disability(kinds[random.nextInt(kinds.length)], severities[random.nextInt(severities.length)]);
    }

    /** Shares of the regency in 2021: about a quarter of the listed families in PKH, two thirds in BPNT. */
    private List<String> programmes() {
        List<String> programmes = new ArrayList<>();
        if (random.nextInt(100) < 26) {
            programmes.add("PKH");
        }
        if (random.nextInt(100) < 65) {
            programmes.add("BPNT");
        }
        return programmes;
    }

    private LocalDate date(int fromYear, int toYear) {
        return LocalDate.of(fromYear, 1, 1).plusDays(random.nextInt(365 * (toYear - fromYear)));
    }

    private String uuid() {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
