package jejak.aid.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jejak.aid.check.CheckCases.Case;
import jejak.aid.signal.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check finds what it is for, with its facts and its money, and lets the nearest harmless case pass. */
class ChecksTest {

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
