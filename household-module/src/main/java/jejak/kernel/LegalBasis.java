package jejak.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The legal ground of a decision, as a value that is stored and printed with it.
 *
 * @param instrument kind of instrument as the office cites it, for example {@code SK Bupati} or {@code Permensos}
 * @param number its number, as printed on it
 * @param year the year it was issued
 * @param article the article it rests on, when one is cited
 */
public record LegalBasis(
        String instrument,
        String number,
        int year,
        @Nullable String article) {

    /** How the basis is cited in a sentence, in Indonesian word order. */
    public String citation() {
        String base = instrument + " " + number + "/" + year;
        return article == null ? base : base + " " + article;
    }
}
