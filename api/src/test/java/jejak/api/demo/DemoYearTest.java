package jejak.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.Regency;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.RegisterHousehold.NewMember;
import jejak.kernel.Regions;
import org.junit.jupiter.api.Test;

/** What the demo year promises before a single command is sent. */
class DemoYearTest {

    private static final long SEED = 7;
    private static final List<DemoFamily> FAMILIES = DemoFamilies.invent(2_500, SEED);

    @Test
    void familiesAddUpToThePublishedNumbers() {
        assertThat(FAMILIES).hasSize(2_500);
        assertThat(count(Kind.EXTREME_POVERTY, "")).isEqualTo(349);
        assertThat(count(Kind.EXTREME_POVERTY, "51.08.04")).isEqualTo(62);
        assertThat(count(Kind.EXTREME_POVERTY, "51.08.09")).isEqualTo(7);
        assertThat(count(Kind.DISABILITY_NON_PROGRAM, "51.08.04")).isEqualTo(151);
        assertThat(count(Kind.DISABILITY_NON_PROGRAM, "51.08.09")).isEqualTo(95);
        assertThat(count(Kind.DISABILITY_NON_PROGRAM, "")).isEqualTo(1_200);
        assertThat(count(Kind.STRAY_POOR, "")).isEqualTo(140);
    }

    @Test
    void everyNumberCarriesAProvinceThatDoesNotExist() {
        assertThat(FAMILIES).allSatisfy(family -> {
            assertThat(family.registration().cardNumber()).startsWith("99").hasSize(16);
            assertThat(family.registration().members())
                    .extracting(NewMember::nik)
                    .allMatch(nik -> nik.startsWith("99") && nik.length() == 16);
        });
    }

    @Test
    void exactlyOneNikIsHeldTwice() {
        List<String> niks = FAMILIES.stream()
                .flatMap(f -> f.registration().members().stream())
                .map(NewMember::nik)
                .toList();
        assertThat(new HashSet<>(niks)).hasSize(niks.size() - 1);
    }

    @Test
    void familiesLiveInTheVillagesOfTheCodeList() {
        assertThat(FAMILIES).allMatch(family -> Regions.isVillage(family.village()));
        Set<String> lived = FAMILIES.stream().map(DemoFamily::village).collect(Collectors.toSet());
        assertThat(lived).hasSameSizeAs(Regions.villages("51.08"));
    }

    @Test
    void theSameSeedTellsTheSameYear() {
        assertThat(DemoFamilies.invent(2_500, SEED)).isEqualTo(FAMILIES);
        assertThat(DemoFamilies.invent(2_500, SEED + 1)).isNotEqualTo(FAMILIES);
    }

    @Test
    void timeNeverRunsBackwards() {
        List<Instant> times = DemoYear.of(FAMILIES, Regency.pack()).stream()
                .flatMap(round -> round.steps().stream())
                .map(Step::at)
                .toList();
        assertThat(times).isSorted().doesNotHaveDuplicates();
    }

    private static long count(Kind kind, String kecamatan) {
        return FAMILIES.stream()
                .filter(f -> f.kind() == kind)
                .filter(f -> f.village().startsWith(kecamatan))
                .count();
    }
}
