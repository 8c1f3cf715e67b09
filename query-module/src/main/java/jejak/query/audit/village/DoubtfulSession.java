package jejak.query.audit.village;

import static jejak.query.words.Sentence.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jejak.query.audit.Asked;
import jejak.query.audit.Cited;
import jejak.query.audit.EventList;
import jejak.query.words.Sentence;
import org.jspecify.annotations.Nullable;

/** A session that lacked the quorum, decided below it, was not signed as it must be, or whose result went back. */
record DoubtfulSession(
        String musdesId,
        String villageCode,
        LocalDate scheduledOn,
        int invited,
        @Nullable Integer present,
        @Nullable Integer required,
        int decisions,
        @Nullable String minutesNumber,
        List<Doubt> doubts,
        Sentence reason,
        List<Cited> events) {

    /** Minutes signed after the day do not count on it. */
    static final String SELECT = """
        select * from (
            select musdes_id, village_code, scheduled_on, invited, present, required, decisions, minutes_number, events,
                not opened and present is not null as no_quorum,
                opened and coalesce(present < required, false) as below_quorum,
                opened and (signed_on is null or signed_on > :asOf) as unsigned,
                coalesce(signed_on <= :asOf, false) and not head_signed as without_head,
                coalesce(returned_on <= :asOf and (accepted_on is null or accepted_on > :asOf), false) as given_back,
                stated
            from village_sessions_v1
            where scheduled_on <= :asOf
                and\
        """ + Asked.WITHIN + """
        ) as seen
        where (no_quorum or below_quorum or unsigned or without_head or given_back or stated)
            and (scheduled_on, musdes_id) > (:day, :id)
        order by scheduled_on, musdes_id limit :limit
        """;

    /** What a session lacked. */
    enum Doubt {
        NO_QUORUM,
        DECIDED_BELOW_QUORUM,
        MINUTES_UNSIGNED,
        HEAD_DID_NOT_SIGN,
        RESULT_RETURNED,
        DECIDED_BY_STATEMENT
    }

    /** As the table has it. */
    record Stored(
            String musdesId,
            String villageCode,
            LocalDate scheduledOn,
            int invited,
            @Nullable Integer present,
            @Nullable Integer required,
            int decisions,
            @Nullable String minutesNumber,
            String events,
            boolean noQuorum,
            boolean belowQuorum,
            boolean unsigned,
            boolean withoutHead,
            boolean givenBack,
            boolean stated) {}

    static DoubtfulSession of(Stored s) {
        List<Doubt> doubts = doubts(s);
        return new DoubtfulSession(
                s.musdesId,
                s.villageCode,
                s.scheduledOn,
                s.invited,
                s.present,
                s.required,
                s.decisions,
                s.minutesNumber,
                doubts,
                reason(doubts.getFirst(), s),
                EventList.read(s.events));
    }

    private static List<Doubt> doubts(Stored s) {
        return Stream.of(
                        s.noQuorum ? Doubt.NO_QUORUM : null,
                        s.belowQuorum ? Doubt.DECIDED_BELOW_QUORUM : null,
                        s.unsigned ? Doubt.MINUTES_UNSIGNED : null,
                        s.withoutHead ? Doubt.HEAD_DID_NOT_SIGN : null,
                        s.givenBack ? Doubt.RESULT_RETURNED : null,
                        s.stated ? Doubt.DECIDED_BY_STATEMENT : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Sentence reason(Doubt doubt, Stored s) {
        return switch (doubt) {
            case NO_QUORUM ->
                say(
                        "Hadir %d dari %d undangan, kuorum %d; tidak pernah dilanjutkan.",
                        "%d of %d invited came, the quorum was %d; it never went on.",
                        said(s.present),
                        s.invited,
                        said(s.required));
            case DECIDED_BELOW_QUORUM ->
                say(
                        "Dilanjutkan dengan %d orang, kuorum %d.",
                        "It went on with %d people, the quorum was %d.", said(s.present), said(s.required));
            case MINUTES_UNSIGNED ->
                say(
                        "Dibuka, %d keputusan, berita acara belum ditandatangani.",
                        "Opened, %d decisions, minutes not signed.", s.decisions);
            case HEAD_DID_NOT_SIGN ->
                say(
                        "Berita acara %s tanpa tanda tangan kepala desa.",
                        "Minutes %s lack the signature of the village head.", said(s.minutesNumber));
            case DECIDED_BY_STATEMENT ->
                say(
                        "Tanpa musyawarah: %d keputusan atas SPTJM kepala desa.",
                        "No session was held: %d decisions rest on the village head's statement (SPTJM).", s.decisions);
            case RESULT_RETURNED ->
                say(
                        "Hasil dengan berita acara %s dikembalikan dinas dan belum diterima.",
                        "The result with minutes %s was returned by the office and is not accepted yet.",
                        said(s.minutesNumber));
        };
    }

    /** What a session of this kind of doubt always has. */
    private static Object said(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }
}
