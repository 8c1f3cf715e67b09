package jejak.query.audit.village;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Region;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A village of the code list without signed minutes for long; also one that never had any. */
record StaleVillage(
        String villageCode,
        String name,
        String kecamatan,
        @Nullable LocalDate lastSignedOn,
        @Nullable String lastMusdesId,
        Sentence reason,
        List<Cited> events) {

    /** What the office gave back counts again on the day it is accepted. */
    private static final String LAST = """
        select distinct on (village_code) village_code, musdes_id, signed_on, events from village_sessions_v1
        where signed_on <= :asOf
            and (not :acceptedOnly or accepted_on <= :asOf)
            and (returned_on is null or returned_on > :asOf or accepted_on <= :asOf)
        order by village_code, signed_on desc, musdes_id
        """;

    /** Official province codes have two digits. */
    private static final List<Region> ALL = IntStream.range(10, 100)
            .mapToObj(province -> Regions.villages(Integer.toString(province)))
            .flatMap(List::stream)
            .toList();

    /** The last signed session of a village. */
    record LastSession(String villageCode, String musdesId, LocalDate signedOn, String events) {}

    /** By village. */
    static Map<String, LastSession> last(JdbcClient db, Sought sought) {
        return db
                .sql(LAST)
                .param("asOf", sought.asOf())
                .param("acceptedOnly", Boolean.TRUE.equals(sought.acceptedOnly()))
                .query(LastSession.class)
                .list()
                .stream()
                .collect(Collectors.toMap(LastSession::villageCode, s -> s));
    }

    /** In the order of the codes. */
    static List<StaleVillage> all(Sought sought, @Nullable String within, int months, Map<String, LastSession> last) {
        LocalDate since = sought.asOf().minusMonths(months);
        return ALL.stream()
                .filter(v -> lies(v, sought.region()) && lies(v, within))
                .filter(v -> !last.containsKey(v.code())
                        || last.get(v.code()).signedOn().isBefore(since))
                .map(v -> of(v, last.get(v.code()), months))
                .sorted((one, other) -> one.villageCode.compareTo(other.villageCode))
                .toList();
    }

    private static boolean lies(Region village, @Nullable String region) {
        return region == null || (village.code() + ".").startsWith(region + ".");
    }

    private static StaleVillage of(Region village, @Nullable LastSession last, int months) {
        return new StaleVillage(
                village.code(),
                village.name(),
                village.kecamatan(),
                last == null ? null : last.signedOn(),
                last == null ? null : last.musdesId(),
                last == null
                        ? new Sentence("Belum pernah ada berita acara.", "There were never any signed minutes.")
                        : say(
                                "Berita acara terakhir %s, lebih dari %d bulan.",
                                "The last minutes were signed on %s, more than %d months before.",
                                last.signedOn(),
                                months),
                last == null ? List.of() : EventList.read(last.events()));
    }
}
