package jejak.query.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Region;
import org.jspecify.annotations.Nullable;

/** Puts figures beside the villages of the code list, so that a village without any is seen too. */
final class VillageFigures {

    /** Official province codes have two digits. */
    private static final List<Region> ALL = IntStream.range(10, 100)
            .mapToObj(province -> Regions.villages(Integer.toString(province)))
            .flatMap(List::stream)
            .toList();

    /** What the tables know of a village. */
    record Figures(
            String villageCode,
            long households,
            long membersAlive,
            @Nullable LocalDate latestMusdesOn) {}

    /** A village with its figures. */
    record Summary(
            String code,
            String name,
            String kind,
            String kecamatan,
            long households,
            long membersAlive,
            @Nullable LocalDate latestMusdesOn) {

        private static Summary of(Region village, Figures f) {
            return new Summary(
                    village.code(),
                    village.name(),
                    village.kind().name(),
                    village.kecamatan(),
                    f.households(),
                    f.membersAlive(),
                    f.latestMusdesOn());
        }
    }

    private VillageFigures() {}

    /** @param region beginning of the codes of the villages that are wanted; every village when null */
    static List<Summary> of(@Nullable String region, Map<String, Figures> known) {
        return ALL.stream()
                .filter(v ->
                        region == null || v.code().equals(region) || v.code().startsWith(region + "."))
                .map(v -> Summary.of(v, known.getOrDefault(v.code(), new Figures(v.code(), 0, 0, null))))
                .toList();
    }
}
