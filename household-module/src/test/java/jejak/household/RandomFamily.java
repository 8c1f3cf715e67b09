package jejak.household;

import static jejak.household.SampleFamily.FAMILY;
import static jejak.household.SampleFamily.OTHER_FAMILY;
import static jejak.household.SampleFamily.TODAY;
import static jejak.household.SampleFamily.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import org.jspecify.annotations.Nullable;

/** One family that is told anything at random, out of choices few enough to collide all the time. */
final class RandomFamily {

    /** One event under the id it was recorded with. */
    record Entry(String id, HouseholdEvent event) {}

    private static final List<String> PEOPLE =
            List.of(SampleFamily.MADE, SampleFamily.SARI, SampleFamily.KETUT, SampleFamily.WAYAN, "not-an-id", FAMILY);
    private static final List<String> NIKS = List.of(
            SampleFamily.NIK_MADE,
            SampleFamily.NIK_SARI,
            SampleFamily.NIK_KETUT,
            SampleFamily.NIK_WAYAN,
            "9908080101010005",
            "9908080101010006",
            "12");
    private static final String HELD_ELSEWHERE = "9908080101010006";
    private static final List<String> PLACES =
            List.of(SampleFamily.BENGKALA, SampleFamily.BENGKALA, SampleFamily.BILA, "51.08", "51.08.08.9999");

    private final Random random;
    private final IdentityIndex identities = held(HELD_ELSEWHERE, OTHER_FAMILY);
    private final List<Entry> log = new ArrayList<>();
    private HouseholdState state = HouseholdState.UNKNOWN;
    private RecordMove.Days days = RecordMove.Days.NONE;

    RandomFamily(Random random) {
        this.random = random;
        record(SampleFamily.register(
                        IntakeChannel.REGISTRY_IMPORT, SampleFamily.made(), SampleFamily.sari(), someoneWhoIsHeld())
                .decide(TODAY, identities));
    }

    /** Carries out one command at random; a refusal leaves everything as it was. */
    void next() {
        record(decideSomething());
    }

    HouseholdState state() {
        return state;
    }

    List<Entry> log() {
        return List.copyOf(log);
    }

    private void record(List<HouseholdEvent> decided) {
        decided.forEach(event -> {
            Entry entry = new Entry("event-" + log.size(), event);
            log.add(entry);
            state = state.evolve(event, entry.id());
            days = days.evolve(event, TODAY.minusDays(40));
        });
    }

    private List<HouseholdEvent> decideSomething() {
        return switch (random.nextInt(40)) {
            case 0, 1, 2, 3 ->
                new AddMember(FAMILY, member(), any(AdditionReason.class)).decide(state, TODAY, identities);
            case 4, 5, 6, 7, 8, 9, 10, 11, 12 -> correction().decide(state, TODAY, identities);
            case 13, 14, 15 -> new FlagDuplicateNik(FAMILY, any(PEOPLE), OTHER_FAMILY).decide(state);
            case 16, 17, 18 -> new RecordDeath(FAMILY, any(PEOPLE), date(), maybe(any(PEOPLE))).decide(state, TODAY);
            case 19, 20, 21, 22 ->
                new RecordMove(FAMILY, any(PLACES), "Kajanan", "Jalan Desa 3", date()).decide(state, days, TODAY);
            case 23 -> new RecordMove(FAMILY, "12.05", null, null, date()).decide(state, days, TODAY);
            case 24, 25, 26, 27, 28 -> assessment().decide(state, TODAY);
            case 29, 30, 31, 32, 33, 34 -> registryWord().decide(state, TODAY);
            default -> programmeWord().decide(state, TODAY);
        };
    }

    private CorrectMember correction() {
        NewMember m = member();
        Person known = state.people().get(m.personId());
        String latest = known == null || random.nextInt(5) == 0 ? "event-0" : known.setBy();
        return new CorrectMember(
                FAMILY,
                m.personId(),
                latest,
                any(CorrectionReason.class),
                m.nik(),
                m.name(),
                m.birthDate(),
                m.sex(),
                m.relation(),
                m.occupation());
    }

    private RecordDisability assessment() {
        return new RecordDisability(
                FAMILY, any(PEOPLE), DisabilityKind.PHYSICAL, any(DisabilitySeverity.class), date());
    }

    private ImportRegistryStatus registryWord() {
        Integer decile = random.nextBoolean() ? null : random.nextInt(12);
        String period = "2024-0" + (1 + random.nextInt(8));
        return new ImportRegistryStatus(FAMILY, any(RegistrySource.class), period, any(RegistryStatus.class), decile);
    }

    private RecordOtherProgramme programmeWord() {
        return new RecordOtherProgramme(FAMILY, any(List.of("PKH", "BPNT", "pkh")), any(EnrolmentStatus.class), date());
    }

    private NewMember member() {
        return new NewMember(
                any(PEOPLE), any(NIKS), "Nama", date(), any(Sex.class), any(Relation.class), Occupation.NONE);
    }

    private static NewMember someoneWhoIsHeld() {
        return new NewMember(
                SampleFamily.KETUT,
                HELD_ELSEWHERE,
                "Ketut",
                LocalDate.of(2001, 1, 1),
                Sex.MALE,
                Relation.CHILD,
                Occupation.NONE);
    }

    private LocalDate date() {
        return TODAY.plusDays(3L - random.nextInt(40));
    }

    private @Nullable String maybe(String value) {
        return random.nextBoolean() ? value : null;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <E extends Enum<E>> E any(Class<E> choices) {
        return any(List.of(choices.getEnumConstants()));
    }
}
