package jejak.query.engine.tables;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far whoever asks may see into the tables of answers.
 *
 * @param regions region-code prefixes, such as {@code 51.08} or {@code 51.08.08.2010}
 * @param households households it may see wherever they live
 * @param account whoever asks; its own rows it may see
 */
public record ReadScope(Set<String> regions, Set<String> households, String account) {

    /** For threads on which nobody asks: no row. */
    public static final ReadScope NOTHING = new ReadScope(Set.of(), Set.of(), "");

    /** A region whose reader may see every row. */
    public static final String EVERYWHERE = "*";

    private static final int REGENCY = "00.00".length();

    public ReadScope {
        regions = Set.copyOf(regions);
        households = Set.copyOf(households);
    }

    /** As patterns: a region and everything in it, but no region whose code begins alike. */
    String places() {
        return regions.stream()
                .map(region -> region.equals(EVERYWHERE) ? "%" : region + ".%")
                .collect(Collectors.joining(","));
    }

    /** The regencies of those regions, as patterns; a region above them has none. */
    String regencies() {
        return regions.stream()
                .filter(region -> region.equals(EVERYWHERE) || region.length() >= REGENCY)
                .map(region -> region.equals(EVERYWHERE) ? "%" : region.substring(0, REGENCY) + ".%")
                .distinct()
                .collect(Collectors.joining(","));
    }

    static String listed(Collection<String> ids) {
        return String.join(",", ids);
    }
}
