package jejak.query.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is set for regions from a day on and comes as data: the threshold of coverage, and which villages are inclusive. */
record RegionFacts(List<Fact> facts) {

    static final RegionFacts UHC = read("uhc.csv");
    static final RegionFacts INCLUSIVE = read("inclusive-villages.csv");

    /**
     * One line of a list.
     *
     * @param region beginning of the codes it holds for; empty for every region
     */
    record Fact(String region, LocalDate from, String value) {}

    /** What holds for a region on a day; what was set for it alone comes before what was set for all. */
    Optional<Fact> of(String region, LocalDate day) {
        return facts.stream()
                .filter(fact -> region.startsWith(fact.region()) && !fact.from().isAfter(day))
                .max(Comparator.comparingInt((Fact fact) -> fact.region().length())
                        .thenComparing(Fact::from));
    }

    private static RegionFacts read(String file) {
        try (InputStream in =
                Objects.requireNonNull(RegionFacts.class.getResourceAsStream("/register/" + file), file)) {
            return new RegionFacts(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Fact(cells[0], LocalDate.parse(cells[1]), cells[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
