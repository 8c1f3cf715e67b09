package jejak.aid.check;

import static jejak.aid.Families.PUTU_FAMILY;
import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static jejak.aid.Families.WAYAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.check.CheckCases.Case;
import jejak.aid.check.payment.DoubleProgramme;
import jejak.aid.events.DeliveryEvent.AidDelivered;
import jejak.aid.events.DeliveryEvent.AidDeliveryCancelled;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.DeliveryCancellation;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import jejak.aid.signal.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds what it is for, with its facts and its money, and lets the nearest harmless case pass. */
class ChecksTest {

    private static final String FIRST = Story.FIRST;
    private static final String DAY = "2024-06-12";

    static Stream<Case> cases() {
        return Stream.concat(CheckCases.ofHouseholds().stream(), CheckCases.ofOffices().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itFindsWhatItIsFor(Case planted) {
        List<Finding> found = findings(planted.check(), planted.found());
        assertThat(found).as(planted.says()).isNotEmpty();
        Finding first = found.getFirst();
        assertThat(List.of(first.rupiah(), first.wrongRupiah(), first.knownRupiah()))
                .isEqualTo(planted.money());
        assertThat(found).allSatisfy(f -> assertThat(f.facts()).isNotEmpty().doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itLetsTheNearestHarmlessCasePass(Case planted) {
        assertThat(findings(planted.check(), planted.clean()))
                .as(planted.nearly())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itFindsTheSameAgainAndTellsFindingsApart(Case planted) {
        List<Finding> found = findings(planted.check(), planted.found());
        assertThat(findings(planted.check(), planted.found())).isEqualTo(found);
        assertThat(found.stream().map(f -> f.subject() + f.key())).doesNotHaveDuplicates();
    }

    @Test
    void aFamilyOfWhichNothingIsWrongRaisesNothing() {
        Story clean =
                Story.paid().instructedSecond().paid(Story.SECOND, "2024-08-12").sweptOn("2024-12-31");
        assertThat(Checks.OF_HOUSEHOLDS.stream().flatMap(c -> c.find(clean.file(), clean.now()).stream()))
                .isEmpty();
    }

    @Test
    void everyCheckHasItsCases() {
        assertThat(cases().map(Case::check).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Checks.all().stream().map(About::code).toList());
    }

    @Test
    void anOfficeMaySetTheValuesOfACheck() {
        Story uncollected = Story.determined().instructedFirst().sweptOn("2024-07-11");
        Circumstances patient = new Circumstances(
                uncollected.now().packs(),
                uncollected.now().sweep(),
                Map.of("UNCOLLECTED_TOO_LONG.days", 31),
                uncollected.now().cards());
        assertThat(Checks.OF_HOUSEHOLDS.stream().flatMap(c -> c.find(uncollected.file(), patient).stream()))
                .isEmpty();
    }

    @Test
    void anHeirNamedBeforeFetchesWhatWasDueUntilTheDeathAndNoMore() {
        assertThat(findings(
                        "PAID_AFTER_DEATH",
                        diedIn("2024-04-02").on("2024-04-10", heir()).paid(FIRST, DAY, SARI)))
                .isEmpty();
        assertThat(findings(
                        "PAID_AFTER_DEATH",
                        diedIn("2024-03-02").on("2024-04-10", heir()).paid(FIRST, DAY, SARI)))
                .as("April was not due any more")
                .hasSize(1);
        assertThat(findings(
                        "PAID_AFTER_DEATH",
                        diedIn("2024-04-02").paid(FIRST, DAY, SARI).on(DAY, heir())))
                .as("named only afterwards")
                .hasSize(1);
    }

    @Test
    void whoEverythingIsCollectedForByAGuardianIsNotAskedAbout() {
        Story alone = Story.determined()
                .instructedFirst()
                .paid(FIRST, DAY, SARI)
                .instructedSecond()
                .paid(Story.SECOND, "2024-08-12", SARI);
        Story guarded = Story.determined()
                .on("2024-03-01", named(PayeeStanding.REPRESENTATIVE))
                .instructedFirst()
                .paid(FIRST, DAY, SARI)
                .instructedSecond()
                .paid(Story.SECOND, "2024-08-12", SARI);
        assertThat(findings("RECIPIENT_NEVER_CONFIRMED", alone)).hasSize(1);
        assertThat(findings("RECIPIENT_NEVER_CONFIRMED", guarded)).isEmpty();
        Story noLonger = Story.determined()
                .on("2024-03-01", named(PayeeStanding.REPRESENTATIVE))
                .on("2024-03-02", new PayeeWithdrawn(SARI_FAMILY, WAYAN, PayeeStanding.REPRESENTATIVE, SARI))
                .instructedFirst()
                .paid(FIRST, DAY, SARI)
                .instructedSecond()
                .paid(Story.SECOND, "2024-08-12", SARI);
        assertThat(findings("RECIPIENT_NEVER_CONFIRMED", noLonger)).hasSize(1);
    }

    @Test
    void whoWasNamedByManyFamiliesAndCollectsForThemAllIsFound() {
        Story two = new Story().on("2024-03-01", heir()).on(DAY, Story.receipt(SARI_FAMILY, FIRST, DAY, SARI));
        two.on(DAY, Story.receipt(PUTU_FAMILY, "p2", DAY, SARI));
        assertThat(findings("SAME_COLLECTOR_MANY_RECIPIENTS", two)).isEmpty();
        two.on(DAY, Story.receipt("0f3f1f7a-5f1c-4f6e-9d0a-2f3b6b8f0a03", "p3", DAY, SARI));
        assertThat(findings("SAME_COLLECTOR_MANY_RECIPIENTS", two)).hasSize(1);
    }

    private static Story diedIn(String day) {
        return Story.determined().instructedFirst().on(day, Families.died(SARI_FAMILY, WAYAN, LocalDate.parse(day)));
    }

    private static PayeeNamed heir() {
        return named(PayeeStanding.HEIR);
    }

    private static PayeeNamed named(PayeeStanding standing) {
        return new PayeeNamed(
                SARI_FAMILY,
                WAYAN,
                standing,
                SARI,
                null,
                "HEIR_LETTER",
                "470/1",
                LocalDate.of(2024, 4, 9),
                "ab".repeat(32));
    }

    @Test
    void moneyBesideGoodsOfAProgrammeTheMatrixExcludesIsFoundOnceItStands() {
        String pack = Packs.buleleng()
                .replace("excludingProgrammes: [PKH, BPNT, BST]", "excludingProgrammes: [PKH, BPNT, BST, BERAS]");
        Story both =
                Story.determined().instructedFirst().on("2024-06-11", rice()).paid(FIRST, DAY);
        assertThat(findings("DOUBLE_PROGRAMME", both))
                .as("no pack keeps them apart")
                .isEmpty();
        assertThat(doubled(both, pack)).hasSize(1);
        Story undone = both.on(
                "2024-06-20",
                new AidDeliveryCancelled(
                        SARI_FAMILY,
                        "d1",
                        "BERAS",
                        "FAMILY_RICE",
                        null,
                        "2024-04",
                        DeliveryCancellation.RECORDED_IN_ERROR));
        assertThat(doubled(undone, pack)).isEmpty();
    }

    private static List<Finding> doubled(Story story, String pack) {
        Circumstances now =
                new Circumstances(Packs.shelf(pack), null, Map.of(), story.now().cards());
        return new DoubleProgramme().find(story.file(), now);
    }

    private static AidDelivered rice() {
        return new AidDelivered(
                SARI_FAMILY,
                "d1",
                "BERAS",
                "FAMILY_RICE",
                2024,
                AidKind.IN_KIND,
                "2024-04",
                null,
                10,
                "KG",
                150_000,
                LocalDate.of(2024, 6, 11),
                "Bengkala",
                SARI,
                "ab".repeat(32));
    }

    private static List<Finding> findings(String check, Story story) {
        Stream<Finding> ofHouseholds = Checks.OF_HOUSEHOLDS.stream()
                .filter(c -> c.about().code().equals(check))
                .flatMap(c -> c.find(story.file(), story.now()).stream());
        Stream<Finding> ofOffices = Checks.OF_OFFICES.stream()
                .filter(c -> c.about().code().equals(check))
                .flatMap(c -> c.find(story.office(), story.now()).stream());
        return Stream.concat(ofHouseholds, ofOffices).toList();
    }
}
