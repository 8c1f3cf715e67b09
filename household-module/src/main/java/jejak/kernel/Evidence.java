package jejak.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a command rests on; the document itself stays in the office's archive.
 *
 * @param kind what it is, for example {@code AKTA_KEMATIAN}, {@code BERITA_ACARA}, {@code KK}
 * @param number the number printed on it
 * @param date the date printed on it
 * @param contentHash SHA-256 of the scanned file in hex, when it was scanned
 */
public record Evidence(
        String kind,
        String number,
        LocalDate date,
        @Nullable String contentHash) {}
