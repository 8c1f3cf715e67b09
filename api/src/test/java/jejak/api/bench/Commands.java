package jejak.api.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jejak.household.RecordOtherProgramme;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.kernel.Actor;
import jejak.kernel.Regions;

/** What is sent: made-up families of three, and then programmes they enter and leave; one event for each command. */
final class Commands {

    private static final List<String> VILLAGES =
            Regions.villages("51.08").stream().map(Regions.Region::code).toList();
    private static final List<Map<String, Object>> BASIS =
            List.of(Map.of("instrument", "UU", "number", "13", "year", 2011, "article", "Pasal 8"));

    private Commands() {}

    static RegisterHousehold registration(long number) {
        return new RegisterHousehold(
                UUID.randomUUID().toString(),
                VILLAGES.get((int) (number % VILLAGES.size())),
                "Banjar Contoh",
                "99%014d".formatted(number),
                "Jalan Contoh " + number,
                IntStream.range(0, 3).mapToObj(i -> member(number, i)).toList(),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    /** In turns entered and left, so that each says something new. */
    static RecordOtherProgramme programme(String householdId, int turn) {
        EnrolmentStatus status = turn % 2 == 0 ? EnrolmentStatus.ENROLLED : EnrolmentStatus.ENDED;
        return new RecordOtherProgramme(householdId, "PKH", status, LocalDate.of(2024, 1, 1 + turn));
    }

    static Map<String, Object> metadata(LocalDate today) {
        return Map.of(
                Actor.ID, "operator-1",
                Actor.ROLE, "OFFICE_DATA_OFFICER",
                Actor.SCOPE, "51.08",
                Actor.COMMAND_ID, UUID.randomUUID().toString(),
                Actor.EFFECTIVE_DATE, "2024-03-01",
                Actor.LEGAL_BASIS, BASIS,
                Actor.EVIDENCE, List.of(),
                Actor.APP_VERSION, "bench",
                Actor.TODAY, today.toString());
    }

    private static NewMember member(long number, int i) {
        int day = (int) (1 + number % 28);
        int month = (int) (1 + number / 28 % 12);
        long serial = 1 + number / (28 * 12) % 9_999;
        boolean woman = i % 2 == 0;
        return new NewMember(
                UUID.randomUUID().toString(),
                "990801%02d%02d%02d%04d".formatted(woman ? day + 40 : day, month, 60 + i, serial),
                "Orang Contoh " + i,
                LocalDate.of(1960 + i, month, day),
                woman ? Sex.FEMALE : Sex.MALE,
                i == 0 ? Relation.HEAD : Relation.CHILD,
                Occupation.FARMER);
    }
}
