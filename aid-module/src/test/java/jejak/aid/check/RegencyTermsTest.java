package jejak.aid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.aid.Packs;
import jejak.aid.check.About.Setting;
import jejak.aid.check.payment.NotReturned;
import jejak.aid.rulepack.office.CheckTerms;
import jejak.aid.signal.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegencyTermsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @ParameterizedTest
    @CsvSource({"buleleng-2024.yaml,51.08", "langkat-2024.yaml,12.05"})
    void aShippedPackNamesChecksOfTheCatalogueAndTheirValuesAsTheyAre(String file, String regency) {
        RegencyTerms terms = RegencyTerms.of(Packs.shelf(Packs.read(file)), regency, DAY);
        Map<String, Integer> catalogue = Checks.all().stream()
                .flatMap(about -> about.settings().stream())
                .collect(Collectors.toMap(Setting::name, Setting::otherwise));
        assertThat(Checks.all().stream().map(About::code))
                .containsAll(terms.byCheck().keySet());
        assertThat(terms.byCheck().values()).isNotEmpty().allMatch(CheckTerms::on);
        assertThat(catalogue).containsAllEntriesOf(terms.values(new CheckSettings(Map.of())));
    }

    @Test
    void theDaysOfPaymentsAreThoseOfThePaymentTermsAndMoveWithThem() {
        String patient = Packs.buleleng()
                .replace("returnWithinDays: 30", "returnWithinDays: 60")
                .replace("uncollectedAfterDays: 30", "uncollectedAfterDays: 45");
        Story kept = Story.determined()
                .instructedFirst()
                .failed(Story.FIRST, "2024-06-12")
                .sweptOn("2024-07-13");
        assertThat(found("NOT_RETURNED", kept, Packs.buleleng())).hasSize(1);
        assertThat(found("NOT_RETURNED", kept, patient)).isEmpty();
        Story silent = Story.determined().instructedFirst().sweptOn("2024-07-11");
        assertThat(found("UNCOLLECTED_TOO_LONG", silent, Packs.buleleng())).hasSize(1);
        assertThat(found("UNCOLLECTED_TOO_LONG", silent, patient)).isEmpty();
    }

    @Test
    void aPackSaysMoreThanTheInstallationAndIsHeardWhereTheInstallationIsSilent() {
        CheckSettings installation = new CheckSettings(Map.of("LONG_TENURE.months", 1, "CIVIL_MISMATCH.days", 7));
        Map<String, Integer> values = terms(Packs.buleleng()).values(installation);
        assertThat(values).containsEntry("LONG_TENURE.months", 72).containsEntry("CIVIL_MISMATCH.days", 7);
    }

    @Test
    void aRegencyWithoutAPackKeepsWhatTheInstallationSays() {
        RegencyTerms none = RegencyTerms.of(Packs.shelf(), "51.08", DAY);
        assertThat(none.values(new CheckSettings(Map.of("LONG_TENURE.months", 1))))
                .isEqualTo(Map.of("LONG_TENURE.months", 1));
        assertThat(Checks.OF_HOUSEHOLDS).allMatch(none::looks);
    }

    @Test
    void oneValueIsThePacksThenTheInstallationsThenTheCatalogues() {
        Check check = new NotReturned();
        CheckSettings installation = new CheckSettings(Map.of("NOT_RETURNED.days", 45));
        String patient = Packs.buleleng().replace("returnWithinDays: 30", "returnWithinDays: 60");
        assertThat(terms(patient).value(check, installation)).isEqualTo(60);
        RegencyTerms none = RegencyTerms.of(Packs.shelf(), "51.08", DAY);
        assertThat(none.value(check, installation)).isEqualTo(45);
        assertThat(none.value(check, new CheckSettings(Map.of()))).isEqualTo(30);
    }

    private static RegencyTerms terms(String pack) {
        return RegencyTerms.of(Packs.shelf(pack), "51.08", DAY);
    }

    private static List<Finding> found(String check, Story story, String pack) {
        Circumstances now = story.now();
        Circumstances ruled = new Circumstances(
                now.packs(), now.sweep(), terms(pack).values(new CheckSettings(Map.of())), now.cards());
        return Checks.OF_HOUSEHOLDS.stream()
                .filter(c -> c.about().code().equals(check))
                .flatMap(c -> c.find(story.file(), ruled).stream())
                .toList();
    }
}
