package jejak.api.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.api.paper.Block;
import jejak.api.paper.Block.Facts;
import jejak.api.paper.Block.Table;
import jejak.api.paper.Block.Title;
import jejak.deliberation.events.MusdesEvent.Agenda;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.kernel.Regions;
import jejak.query.words.Sentence;
import tools.jackson.databind.JsonNode;

/** Puts what was answered of a session into the parts of its minutes: which it was, who came, and what came of it. */
final class SessionBlocks {
    private final JsonNode session;
    private final CallBlocks call;
    private final OutcomeBlocks outcome;

    /**
     * @param session as the office's schema answers it
     * @param heads names of the heads of the families that were decided on, as far as the reader may see them
     * @param legalBases what the session's events cite
     * @param signatories who must sign by the regency's rules
     */
    SessionBlocks(JsonNode session, Map<String, String> heads, List<String> legalBases, Set<AttendeeRole> signatories) {
        this.session = session;
        this.call = new CallBlocks(session, heads);
        this.outcome = new OutcomeBlocks(session, heads, legalBases, signatories);
    }

    /** Of what was called off nothing came, and nobody signs for it. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>(List.of(title(), facts()));
        blocks.addAll(call.all());
        if (session.path("cancellation").isObject()) {
            return blocks;
        }
        blocks.addAll(List.of(sittings(), attendance(), attendees()));
        blocks.addAll(outcome.all());
        return blocks;
    }

    private Title title() {
        Sentence forum = Said.code(Forum.class, session.path("forum"));
        return new Title(
                new Sentence("Berita Acara " + forum.id(), "Minutes of " + forum.en()),
                place(session.path("villageCode").asString()));
    }

    private static String place(String code) {
        return Regions.find(code)
                .map(village -> (village.kind() == Regions.Kind.DESA ? "Desa " : "Kelurahan ")
                        + village.name() + ", Kecamatan " + village.kecamatan() + ", "
                        + Regions.find(Regions.regencyOf(code))
                                .map(Regions.Region::name)
                                .orElse("") + " (" + code + ")")
                .orElse(code);
    }

    private Facts facts() {
        return new Facts(
                new Sentence("Musyawarah", "The session"),
                List.of(
                        Said.fact("Agenda", "Agenda", Said.code(Agenda.class, session.path("agenda"))),
                        Said.fact("Putaran", "Round", Said.text(session.path("cycle"))),
                        Said.fact("Dijadwalkan pada", "Called for", Said.date(session.path("scheduledOn"))),
                        Said.fact("Diundang", "Invited", Said.text(session.path("invited"))),
                        Said.fact(
                                "Tercatat hadir pada semua sidang",
                                "Recorded as present at all sittings",
                                Said.text(session.path("present"))),
                        Said.fact(
                                "Versi daftar awal",
                                "Version of the prelist",
                                Said.text(
                                        session.at("/prelist/version").isString()
                                                ? session.at("/prelist/version")
                                                : session.path("prelistVersion"))),
                        Said.fact("Nomor musyawarah dalam log", "Id in the log", Said.text(session.path("id")))));
    }

    private Table sittings() {
        return new Table(
                new Sentence("Sidang dan kuorum", "Sittings and quorum"),
                List.of(
                        Said.column("Sidang", "Sitting", 2),
                        Said.column("Tanggal", "Day", 3),
                        Said.column("Diundang", "Invited", 2),
                        Said.column("Hadir yang dihitung", "Present and counted", 2),
                        Said.column("Kuorum", "Needed", 2),
                        Said.column("Tercapai", "Reached", 2),
                        Said.column("Unsur yang tidak hadir", "Required and missing", 5),
                        Said.column("Sidang lanjutan paling lambat", "Next sitting by", 4)),
                session.path("sittings")
                        .valueStream()
                        .map(SessionBlocks::sitting)
                        .toList(),
                new Sentence("Belum bersidang.", "It has not sat yet."));
    }

    private static List<Sentence> sitting(JsonNode sitting) {
        return List.of(
                Said.text(sitting.path("number")),
                Said.date(sitting.path("heldOn")),
                Said.text(sitting.path("invited")),
                Said.text(sitting.path("present")),
                Said.text(sitting.path("required")),
                Said.yes(sitting.path("quorum")),
                Said.codes(AttendeeRole.class, sitting.path("missingRoles")),
                Said.date(sitting.path("nextNotAfter")));
    }

    /** Of those who came to the sitting that decided, or is to be held next: others were not in that room. */
    private Facts attendance() {
        JsonNode last = session.path("sittings").path(session.path("sittings").size() - 1);
        int sitting = last.path("number").asInt(0) + (last.path("quorum").asBoolean(false) ? 0 : 1);
        return new Facts(
                new Sentence("Kehadiran menurut unsur, sidang " + sitting, "Attendance by role, sitting " + sitting),
                Said.counted(
                        AttendeeRole.class,
                        session.path("attendees")
                                .valueStream()
                                .filter(one ->
                                        one.path("sittings").valueStream().anyMatch(n -> n.asInt() == sitting))
                                .toList(),
                        "role"));
    }

    private Table attendees() {
        return Said.attendees(new Sentence("Daftar hadir", "Attendance list"), session.path("attendees"));
    }
}
