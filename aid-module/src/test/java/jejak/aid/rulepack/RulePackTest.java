package jejak.aid.rulepack;

import static jejak.aid.Commands.assertRejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jejak.aid.Packs;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.office.PublicList;
import jejak.aid.rulepack.values.RuleUse;
import jejak.aid.rulepack.values.Subject;
import jejak.aid.rulepack.values.ToBeConfirmed;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.kernel.Regions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

    private final RulePack buleleng = RulePack.parse(Packs.buleleng());

    @Test
    void bulelengPaysTwoCategoriesThatMayNotBeCombined() {
        Category poverty = buleleng.requireCategory("BSU", "EXTREME_POVERTY", 2024);
        Category disability = buleleng.requireCategory("BSU", "DISABILITY_NON_PROGRAM", 2024);
        Programme bsu = buleleng.programme("BSU", 2024).orElseThrow();

        assertThat(poverty.monthlyRupiah()).isEqualTo(450_000);
        assertThat(poverty.months()).isEqualTo(range("2024-01", "2024-12"));
        assertThat(poverty.excludingProgrammes()).isEmpty();
        assertThat(disability.monthlyRupiah()).isEqualTo(250_000);
        assertThat(disability.months()).isEqualTo(range("2024-03", "2024-12"));
        assertThat(disability.excludingProgrammes()).containsExactly("PKH", "BPNT", "BST");
        assertThat(disability.subject()).isEqualTo(Subject.MEMBER_WITH_DISABILITY);
        assertThat(bsu.mayCombine("EXTREME_POVERTY", "DISABILITY_NON_PROGRAM")).isFalse();
        assertThat(bsu.mayCombine("EXTREME_POVERTY", "EXTREME_POVERTY")).isFalse();
        assertThat(bsu.mayCombine("EXTREME_POVERTY", "ANOTHER")).isTrue();
    }

    @Test
    void bulelengSaysHowAVillageDeliberates() {
        assertThat(buleleng.deliberation().quorumNumerator()).isEqualTo(2);
        assertThat(buleleng.deliberation().quorumDenominator()).isEqualTo(3);
        assertThat(buleleng.deliberation().secondSittingWithinDays()).isEqualTo(3);
        assertThat(buleleng.deliberation().secondSittingMayProceed()).isTrue();
        assertThat(buleleng.deliberation().requiredSignatories())
                .containsExactly(AttendeeRole.VILLAGE_HEAD, AttendeeRole.VILLAGE_OPERATOR);
    }

    @Test
    void bulelengNamesTheValuesThatNobodyConfirmedYet() {
        assertThat(buleleng.toBeConfirmed())
                .extracting(ToBeConfirmed::value)
                .contains(
                        "programmes.BSU.categories.EXTREME_POVERTY.excludingProgrammes", "programmes.BSU.nonStackable");
    }

    @Test
    void everyRuleOfEveryCategoryHasALegalBasis() {
        List<RuleUse> uses = buleleng.programmes().stream()
                .flatMap(p -> p.categories().stream())
                .flatMap(c -> c.rules().stream())
                .toList();

        assertThat(uses)
                .hasSize(13)
                .allSatisfy(use -> assertThat(use.legalBasis().citation()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "buleleng-2024, 51.08, Asia/Makassar, Perbekel, 148",
        "langkat-2024, 12.05, Asia/Jakarta, Kepala desa, 277"
    })
    void anotherRegencyNeedsNoCode(String code, String regency, String zone, String villageHead, int villages) {
        String text = Packs.read(code + ".yaml");

        RulePack pack = RulePack.parse(text);

        assertThat(pack.regencyCode()).isEqualTo(regency);
        assertThat(pack.timeZone()).isEqualTo(zone);
        assertThat(pack.office().titles().villageHead().id()).isEqualTo(villageHead);
        assertThat(Regions.villages(regency)).hasSize(villages);
        assertThat(pack.toBeConfirmed()).isNotEmpty();
        assertThat(Packs.shelf(Packs.buleleng(), Packs.read("langkat-2024.yaml"))
                        .inForce(regency, LocalDate.of(2024, 6, 1)))
                .contains(pack);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        timeZone: Asia/Makassar    | ''                            | content.timeZone    | MISSING_VALUE
        timeZone: Asia/Makassar    | timeZone: ' '                 | content.timeZone    | MISSING_VALUE
        timeZone: Asia/Makassar    | timeZone: Bali                | content.timeZone    | TIME_ZONE_UNKNOWN
        code: buleleng-2024        | code: Buleleng 2024           | content.code        | CODE_NOT_PLAIN
        regencyCode: "51.08"       | regencyCode: "51.99"          | content.regencyCode | REGENCY_UNKNOWN
        regencyCode: "51.08"       | regencyCode: "51.08.08"       | content.regencyCode | REGENCY_UNKNOWN
        effectiveFrom: 2024-01-01  | effectiveFrom: January        | content.effectiveFrom | UNREADABLE_VALUE
        effectiveFrom: 2024-01-01  | 'effectiveFrom: ['            | content | NOT_YAML
        secondSittingWithinDays: 3 | ''                            | content.deliberation.secondSittingWithinDays | MISSING_VALUE
        secondSittingWithinDays: 3 | secondSittingWithinDays: 0    | content.deliberation.secondSittingWithinDays | DAYS_NOT_POSITIVE
        secondSittingMayProceed: true | ''                         | content.deliberation.secondSittingMayProceed | MISSING_VALUE
        quorumNumerator: 2         | quorumNumerator: 4            | content.deliberation | QUORUM_NOT_A_FRACTION
        monthlyRupiah: 450000      | ''                            | content.programmes[0].categories[0].monthlyRupiah | MISSING_VALUE
        monthlyRupiah: 450000      | monthlyRupiah: 0              | content.programmes[0].categories[0].monthlyRupiah | AMOUNT_NOT_POSITIVE
        monthlyRupiah: 450000      | monthlyRupiah: much           | content.programmes[0].categories[0].monthlyRupiah | UNREADABLE_VALUE
        2024-03, to: 2024-12       | 2024-12, to: 2024-03          | content.programmes[0].categories[1].months | MONTHS_REVERSED
        2024-03, to: 2024-12       | 2024-03, to: 2025-01          | content.programmes[0].categories[1].months | MONTHS_OUTSIDE_YEAR
        2024-03, to: 2024-12       | 2024-03                       | content.programmes[0].categories[1].months.to | MISSING_VALUE
        [PKH, BPNT, BST]           | []                            | content.programmes[0].categories[1].rules[4] | RULE_LACKS_ITS_VALUES
        'welfareLimit: {registry: P3KE, highestDecile: 1}' | ''    | content.programmes[0].categories[0].rules[1] | RULE_LACKS_ITS_VALUES
        rule: EXTREMELY_POOR       | rule: RICH                    | content.programmes[0].categories[0].rules[1].rule | UNREADABLE_VALUE
        rule: EXTREMELY_POOR       | rule: 1                       | content.programmes[0].categories[0].rules[1].rule | UNREADABLE_VALUE
        rule: EXTREMELY_POOR       | rule: HAS_LIVING_HEAD         | content.programmes[0].categories[0].rules | LISTED_TWICE
        'number: "4", year: 2022}' | 'year: 2022}'                 | content.programmes[0].categories[0].rules[1].legalBasis.number | MISSING_VALUE
        rowsPerFile: 200           | rowsPerFile: 201              | content.office.payout.files.rowsPerFile | ROWS_PER_FILE_OUT_OF_RANGE
        rowsPerFile: 200           | rowsPerFile: 0                | content.office.payout.files.rowsPerFile | ROWS_PER_FILE_OUT_OF_RANGE
        uncollectedAfterDays: 30   | uncollectedAfterDays: 0       | content.office.payout.files.uncollectedAfterDays | DAYS_NOT_POSITIVE
        [EXTREME_POVERTY, DISABILITY_NON_PROGRAM] | [EXTREME_POVERTY, RICH] | content.programmes[0].nonStackable[0] | CATEGORY_UNKNOWN
        """)
    void namesTheFieldThatIsWrong(String before, String after, String path, RulePackFault fault) {
        assertThat(Packs.buleleng()).contains(before);
        String broken = Packs.buleleng().replace(before, after);

        assertRejected(() -> RulePack.parse(broken), path, fault);
    }

    @Test
    void whatAFurtherSittingNeedsAndWhenAResultIsDueMayBeSaid() {
        String said = Packs.buleleng()
                .replace("waitHours: 3", "waitHours: 3\n    rolesAlsoAtSecondSitting: true\n    resultWithinDays: 7");

        assertThat(RulePack.parse(said).office().forums().rolesAlsoAtSecondSitting())
                .isTrue();
        assertThat(RulePack.parse(said).office().forums().resultWithinDays()).isEqualTo(7);
        assertRejected(
                () -> RulePack.parse(said.replace("resultWithinDays: 7", "resultWithinDays: 0")),
                "content.office.forums.resultWithinDays",
                RulePackFault.DAYS_NOT_POSITIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EXTREME_POVERTY, year: 2024, families: -1 |          | [0].families | NUMBER_BELOW_ZERO
        EXTREME_POVERTY, year: 2023, families: 1  |          | [0].category | CATEGORY_UNKNOWN
        RICH, year: 2024, families: 1             |          | [0].category | CATEGORY_UNKNOWN
        EXTREME_POVERTY, year: 2024, families: 1  | EXTREME_POVERTY, year: 2024, families: 2 | '' | LISTED_TWICE
        """)
    void placesAreOfACategoryThatThereIsAndSaidOnce(
            String one, @Nullable String other, String path, RulePackFault fault) {
        String places = "{programme: BSU, category: " + one + "}"
                + (other == null ? "" : ", {programme: BSU, category: " + other + "}");
        assertRejected(
                () -> RulePack.parse(Packs.buleleng().replace("places: []", "places: [" + places + "]")),
                "content.office.quotas.places" + path,
                fault);
    }

    @Test
    void aMonthOfGoodsBringsSomething() {
        assertRejected(
                () -> RulePack.parse(Packs.read("kinds.yaml").replace("perMonth: 10", "perMonth: 0")),
                "content.programmes[1].categories[0].provision.perMonth",
                RulePackFault.AMOUNT_NOT_POSITIVE);
    }

    @Test
    void aTextThatIsNoYamlIsRefusedAsSuch() {
        assertRejected(() -> RulePack.parse("\tcode: buleleng"), "content", RulePackFault.NOT_YAML);
        assertRejected(() -> RulePack.parse(""), "content", RulePackFault.UNREADABLE_VALUE);
    }

    @Test
    void aFieldWrittenTwiceIsRefused() {
        String twice = Packs.buleleng() + "\ntimeZone: Asia/Jakarta\n";

        assertRejected(() -> RulePack.parse(twice), "content", RulePackFault.NOT_YAML);
    }

    @Test
    void aFieldUnderAnotherNameIsUnknownAndTheRightOneMissing() {
        String renamed = Packs.buleleng().replace("regencyCode:", "regencyKode:");

        assertRejected(
                () -> RulePack.parse(renamed),
                Map.of(
                        "content.regencyKode", RulePackFault.UNKNOWN_FIELD,
                        "content.regencyCode", RulePackFault.MISSING_VALUE));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        String twice = Packs.buleleng().replace("code: DISABILITY_NON_PROGRAM", "code: EXTREME_POVERTY");

        assertRejected(
                () -> RulePack.parse(twice),
                Map.of(
                        "content.programmes[0].categories", RulePackFault.LISTED_TWICE,
                        "content.programmes[0].nonStackable[0]", RulePackFault.CATEGORY_UNKNOWN,
                        "content.office.publicList.unnamedCategories", RulePackFault.CATEGORY_UNKNOWN));
    }

    @Test
    void aVillageNamesNobodyInFullUnlessTheOfficeAllowsIt() {
        String full = Packs.buleleng().replace("{names: INITIALS", "{names: FULL");

        assertRejected(
                () -> RulePack.parse(full),
                Map.of("content.office.publicList.names", RulePackFault.FULL_NAMES_NOT_ALLOWED));
        assertThat(RulePack.parse(full.replace("namesOnPublicList: false", "namesOnPublicList: true")))
                .isNotNull();
    }

    @Test
    void initialsAreTheFirstLettersOfAllNames() {
        assertThat(PublicList.Naming.INITIALS.of(" ni Luh  Sari ")).isEqualTo("N. L. S.");
        assertThat(PublicList.Naming.NONE.of("Ni Luh Sari")).isEmpty();
    }

    @Test
    void aCategoryTheYearDoesNotKnowIsRefused() {
        assertRejected(
                () -> buleleng.requireCategory("BSU", "EXTREME_POVERTY", 2025),
                "category",
                RulePackFault.CATEGORY_NOT_IN_PACK);
    }

    private static MonthRange range(String from, String to) {
        return new MonthRange(YearMonth.parse(from), YearMonth.parse(to));
    }
}
