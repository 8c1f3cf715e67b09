package jejak.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts the region lists as they ship, and asks them what a decision would ask. */
class RegionsTest {

    @ParameterizedTest
    @CsvSource({"51.08, 129, 19, 148", "12.05, 240, 37, 277"})
    void aRegencyHoldsItsDesaAndKelurahan(String regency, int desa, int kelurahan, int villages) {
        List<Regions.Region> listed = Regions.villages(regency);

        assertThat(listed).hasSize(villages);
        assertThat(listed).filteredOn(r -> r.kind() == Regions.Kind.DESA).hasSize(desa);
        assertThat(listed).filteredOn(r -> r.kind() == Regions.Kind.KELURAHAN).hasSize(kelurahan);
    }

    @ParameterizedTest
    @CsvSource({"51.08, 9", "12.05, 23"})
    void everyVillageLiesInAListedKecamatan(String regency, int kecamatan) {
        List<String> codes = Regions.villages(regency).stream()
                .map(r -> Regions.kecamatanOf(r.code()))
                .distinct()
                .toList();

        assertThat(codes)
                .hasSize(kecamatan)
                .allSatisfy(code -> assertThat(Regions.find(code))
                        .get()
                        .extracting(Regions.Region::kind)
                        .isEqualTo(Regions.Kind.KECAMATAN));
    }

    @Test
    void theVillagesOfAKecamatanAreThoseWithItsCode() {
        assertThat(Regions.villages("51.08.08"))
                .hasSize(13)
                .allSatisfy(r -> assertThat(r.kecamatan()).isEqualTo("Kubutambahan"));
    }

    @Test
    void villagesComeInOrderOfCode() {
        assertThat(Regions.villages("51.08")).extracting(Regions.Region::code).isSorted();
    }

    @Test
    void theDeafVillageIsFoundByItsCode() {
        Regions.Region bengkala = Regions.find("51.08.08.2010").orElseThrow();

        assertThat(bengkala.name()).isEqualTo("Bengkala");
        assertThat(bengkala.kind()).isEqualTo(Regions.Kind.DESA);
        assertThat(Regions.regencyOf(bengkala.code())).isEqualTo("51.08");
    }

    @Test
    void aKelurahanHasACodeOfItsKind() {
        assertThat(Regions.villages("51.08"))
                .allSatisfy(r -> assertThat(r.code().charAt("51.08.08.".length()))
                        .isEqualTo(r.kind() == Regions.Kind.KELURAHAN ? '1' : '2'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51.08", "51.08.08", "51.08.08.9999", "51.08.08.2010.", "51.08.08.201", ""})
    void nobodyLivesInWhatIsNotAVillage(String code) {
        assertThat(Regions.isVillage(code)).isFalse();
    }

    @Test
    void aPrefixIsNotCutInTheMiddleOfACode() {
        assertThat(Regions.villages("51.0")).isEmpty();
    }
}
