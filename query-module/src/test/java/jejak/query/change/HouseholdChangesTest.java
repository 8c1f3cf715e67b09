package jejak.query.change;

import static jejak.query.BuSari.FIRST_PAYMENT;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.IBU_SARI;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.SARI;
import static jejak.query.BuSari.registered;
import static jejak.query.engine.Told.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.CorrectionReason;
import jejak.household.events.HouseholdEvent.DisabilityKind;
import jejak.household.events.HouseholdEvent.DisabilityRecorded;
import jejak.household.events.HouseholdEvent.DisabilitySeverity;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.kernel.Actor;
import jejak.ledger.RecordedEvent;
import jejak.query.BuSari;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.household.FamilySdl;
import jejak.query.log.Moment;
import org.junit.jupiter.api.Test;

class HouseholdChangesTest {

    private static final LocalDate TWENTIETH_OF_JULY = LocalDate.of(2024, 7, 20);

    private final List<RecordedEvent> log = Recorded.log(
            on("2024-01-10", registered()),
            on("2024-01-20", BuSari.nominated()),
            on("2024-01-25", BuSari.determined()),
            on("2024-06-08", BuSari.instructed(FIRST_PAYMENT, 1, 1_800_000)),
            on("2024-06-10", BuSari.paid(FIRST_PAYMENT, 1_800_000)),
            on("2024-07-20", new MemberDeceased(HOUSEHOLD, GEDE, TWENTIETH_OF_JULY)),
            on("2024-07-20", new HeadVacated(HOUSEHOLD, GEDE)));

    @Test
    void whatTheOfficeLearnedLaterIsADifferenceBetweenKnownAndTrue() {
        assertThat(difference(at(4), new Moment(null, null, LocalDate.of(2024, 8, 21))))
                .extracting(
                        Change::path,
                        Change::kind,
                        Change::before,
                        Change::after,
                        c -> c.event().type())
                .containsExactlyInAnyOrder(
                        tuple(
                                "members[" + GEDE + "].diedOn",
                                Change.Kind.ADDED,
                                null,
                                "2024-07-20",
                                "household.MemberDeceased"),
                        tuple("head", Change.Kind.REMOVED, GEDE, null, "household.HeadVacated"));
    }

    @Test
    void backInTimeTheEventThatIsNotKnownYetIsTheReason() {
        assertThat(difference(at(4), at(3)))
                .extracting(Change::path, Change::kind, c -> c.event().type())
                .contains(
                        tuple(payment("state"), Change.Kind.CHANGED, "aid.BsuPaid"),
                        tuple(payment("paidOn"), Change.Kind.REMOVED, "aid.BsuPaid"));
    }

    @Test
    void everyFieldSaysWhichEventMadeItWhatItIs() {
        Map<String, Change> blame = blame(null);
        assertThat(blame.get("villageCode").event().type()).isEqualTo("household.HouseholdRegistered");
        assertThat(blame.get(payment("state")).event().type()).isEqualTo("aid.BsuPaid");
        assertThat(blame.get(payment("state")).before()).isEqualTo("INSTRUCTED");
        assertThat(blame.get(payment("rupiah")).event().type()).isEqualTo("aid.BsuDisbursementInstructed");
        assertThat(blame).doesNotContainKey("head");
    }

    @Test
    void aPathIsTheFieldAndWhatLiesUnderIt() {
        assertThat(blame("members[" + GEDE + "]").keySet())
                .allMatch(path -> path.startsWith("members[" + GEDE + "]."))
                .isNotEmpty();
        assertThat(blame("villageCode")).containsOnlyKeys("villageCode");
        assertThat(blame("village")).isEmpty();
    }

    @Test
    void numbersAreMaskedAndSayOfWhomTheyAre() {
        Member right = new Member(
                SARI,
                "9951084512800009",
                IBU_SARI.name(),
                IBU_SARI.birthDate(),
                IBU_SARI.sex(),
                IBU_SARI.relation(),
                IBU_SARI.occupation());
        List<RecordedEvent> corrected = Recorded.log(
                registered(),
                new MemberCorrected(HOUSEHOLD, SARI, "event-0", CorrectionReason.TYPING_ERROR, IBU_SARI.nik(), right));
        Change change = HouseholdChanges.difference(corrected, at(0), at(1))
                .orElseThrow()
                .getFirst();
        assertThat(change.before()).isEqualTo("9951••••••••0001");
        assertThat(change.after()).isEqualTo("9951••••••••0009");
        assertThat(change.nikOf()).containsExactly(SARI);
        assertThat(change.nameOf()).isEmpty();
    }

    @Test
    void whatLiesUnderAPersonalFieldIsPersonalToo() {
        List<RecordedEvent> assessed = Recorded.log(
                registered(),
                new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH),
                new DisabilityRecorded(
                        HOUSEHOLD, LUH, DisabilityKind.SENSORY, DisabilitySeverity.MILD, LocalDate.of(2024, 5, 1)));
        assertThat(HouseholdChanges.difference(assessed, at(1), at(2)).orElseThrow())
                .hasSize(3)
                .allMatch(change -> change.disabilityOf().equals(List.of(LUH)));
        assertThat(HouseholdChanges.difference(
                                assessed, new Moment(null, Recorded.BEGINNING.minusSeconds(1), null), at(0))
                        .orElseThrow())
                .filteredOn(change -> change.path().equals("address"))
                .allMatch(change -> change.addressOf().equals(List.of(GEDE, SARI)));
    }

    @Test
    void aProgrammesFieldsSayWhoseTheyAre() {
        assertThat(blame("benefits").values()).extracting(Change::programme).containsOnly("BSU");
        assertThat(blame("members").values()).extracting(Change::programme).containsOnlyNulls();
    }

    @Test
    void anUnknownHouseholdHasNoDifference() {
        assertThat(HouseholdChanges.difference(List.of(), at(0), Moment.NOW)).isEmpty();
        assertThat(HouseholdChanges.origins(List.of(), null, Moment.NOW)).isEmpty();
    }

    @Test
    void theSameFieldsArePersonalAsInTheSchema() {
        Map<String, PersonalField> marked = new TreeMap<>();
        marks("Household", "Household", marked);
        marks("Member", "FamilyMember", marked);
        assertThat(FamilyFields.PERSONAL).containsExactlyInAnyOrderEntriesOf(marked);
    }

    /** Fields of a type that are marked, without those in full, which are behind a purpose. */
    private static void marks(String type, String record, Map<String, PersonalField> marked) {
        Matcher mark =
                Pattern.compile("\n  (\\w+): \\S+ @personal\\(field ?: ?(\\w+)").matcher(FamilySdl.type(type));
        while (mark.find()) {
            marked.put(record + "." + mark.group(1), PersonalField.valueOf(mark.group(2)));
        }
    }

    private List<Change> difference(Moment from, Moment to) {
        return HouseholdChanges.difference(log, from, to).orElseThrow();
    }

    private Map<String, Change> blame(String under) {
        return HouseholdChanges.origins(log, under, Moment.NOW).orElseThrow().stream()
                .collect(Collectors.toMap(Change::path, Function.identity()));
    }

    private static Moment at(long position) {
        return new Moment(position, null, null);
    }

    private static String payment(String field) {
        return "benefits[BSU/EXTREME_POVERTY/2024].payments[" + FIRST_PAYMENT + "]." + field;
    }

    private static Told on(String day, Object event) {
        return told(event).with(Actor.EFFECTIVE_DATE, day);
    }
}
