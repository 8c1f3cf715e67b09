package jejak.api.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.ExternalProgrammeEnrolmentChanged;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;

/** Events as a household's log holds them: a registration with three sealed members, and then programmes. */
final class Samples {
    private Samples() {}

    static Draft draft(EventCodec codec, String household, int number, int version) {
        HouseholdEvent event = version == 0 ? registered(household, number) : programme(household, version);
        Map<String, Object> metadata = new HashMap<>(Commands.metadata(LocalDate.of(2024, 3, 1)));
        String eventId = UUID.randomUUID().toString();
        metadata.put("commandId", eventId);
        return new Draft(
                household,
                version,
                "Household",
                eventId,
                Instant.now(),
                metadata,
                codec.encode(event, household, version));
    }

    private static HouseholdEvent programme(String household, int version) {
        EnrolmentStatus status = version % 2 == 0 ? EnrolmentStatus.ENDED : EnrolmentStatus.ENROLLED;
        return new ExternalProgrammeEnrolmentChanged(
                household, "PKH", status, LocalDate.of(2024, 1, 1).plusDays(version));
    }

    private static HouseholdEvent registered(String household, int number) {
        List<Member> members = IntStream.range(0, 3)
                .mapToObj(i -> member(household, number, i))
                .toList();
        return new HouseholdRegistered(
                household,
                "51.08.08.2010",
                "Banjar Contoh",
                "99%014d".formatted(number),
                "Jalan Contoh " + number,
                members.getFirst().personId(),
                members,
                IntakeChannel.REGISTRY_IMPORT);
    }

    private static Member member(String household, int number, int i) {
        return new Member(
                UUID.nameUUIDFromBytes((household + i).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                "99%013d%d".formatted(number, i),
                "Orang Contoh " + i,
                LocalDate.of(1960 + i, 1, 1),
                i % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                i == 0 ? Relation.HEAD : Relation.CHILD,
                Occupation.FARMER);
    }
}
