package jejak.query.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({"0, Rp0", "450000, Rp450.000", "1800000, Rp1.800.000", "5000000000, Rp5.000.000.000"})
    void moneyIsWrittenWithDots(long rupiah, String text) {
        assertThat(Texts.rupiah(rupiah)).isEqualTo(Sentence.same(text));
    }

    @Test
    void aDateIsWrittenInBothLanguages() {
        assertThat(Texts.date(LocalDate.of(2024, 8, 17))).isEqualTo(new Sentence("17 Agustus 2024", "17 August 2024"));
    }

    @Test
    void aStretchOfMonthsIsWrittenByItsEnds() {
        assertThat(Texts.months(List.of("2023-12", "2024-01", "2024-02")))
                .isEqualTo(new Sentence("Desember 2023 sampai Februari 2024", "December 2023 to February 2024"));
        assertThat(Texts.months("2024-03", "2024-03")).isEqualTo(new Sentence("Maret 2024", "March 2024"));
    }

    @Test
    void monthsWithAGapAreWrittenOneByOne() {
        assertThat(Texts.months(List.of("2024-01", "2024-03")))
                .isEqualTo(new Sentence("Januari 2024, Maret 2024", "January 2024, March 2024"));
        assertThat(Texts.months(List.of("2024-05"))).isEqualTo(new Sentence("Mei 2024", "May 2024"));
    }

    @Test
    void aPlaceIsWrittenByItsKindAndName() {
        assertThat(Texts.place("51.08.08.2010").id()).isEqualTo("Desa Bengkala");
        assertThat(Texts.place("51.08").id()).isEqualTo("Kabupaten Buleleng");
        assertThat(Texts.place("31.71").id()).isEqualTo("31.71");
    }

    @Test
    void aCategoryOfAnotherRegencyStaysACode() {
        assertThat(Texts.category("FISHER_FAMILY")).isEqualTo(Sentence.same("FISHER_FAMILY"));
    }
}
