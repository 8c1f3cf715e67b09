package jejak.api.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.api.paper.Block;
import jejak.api.paper.Block.Facts;
import jejak.api.paper.Block.Table;
import jejak.deliberation.events.MusdesCallEvent.MusdesCancellationReason;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.query.words.Sentence;
import tools.jackson.databind.JsonNode;

/** Puts who was called to a session, about which families and on whose statement into the parts of its minutes. */
final class CallBlocks {
    private final JsonNode session;
    private final Map<String, String> heads;

    CallBlocks(JsonNode session, Map<String, String> heads) {
        this.session = session;
        this.heads = heads;
    }

    /** Nothing of what there was not. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        if (session.path("statement").isObject()) {
            blocks.addAll(statement(session.path("statement")));
        }
        if (session.path("cancellation").isObject()) {
            blocks.add(cancellation(session.path("cancellation")));
        }
        JsonNode invited = session.path("invitations");
        if (!invited.isEmpty()) {
            blocks.add(new Facts(
                    new Sentence("Undangan menurut unsur", "Invited by role"),
                    Said.counted(AttendeeRole.class, invited, "role")));
            blocks.add(Said.people(new Sentence("Daftar undangan", "Those invited"), invited));
        }
        if (session.path("prelist").isObject()) {
            blocks.add(prelist(session.path("prelist")));
            blocks.add(undecided(session.at("/prelist/undecided")));
        }
        return blocks;
    }

    private static List<Block> statement(JsonNode statement) {
        return List.of(
                new Facts(
                        new Sentence("SPTJM kepala desa atau lurah", "The village head's statement (SPTJM)"),
                        List.of(
                                Said.fact("Nomor", "Number", Said.text(statement.path("statementNumber"))),
                                Said.fact("Ditandatangani pada", "Signed on", Said.date(statement.path("issuedOn"))),
                                Said.fact(
                                        "SHA-256 dokumen",
                                        "SHA-256 of the document",
                                        Said.text(statement.path("contentHash"))))),
                Said.people(
                        new Sentence("Penanda tangan SPTJM", "Who signed the statement"),
                        List.of(statement.path("signatory"))));
    }

    private static Facts cancellation(JsonNode cancellation) {
        return new Facts(
                new Sentence("Musyawarah ini dibatalkan", "This session was called off"),
                List.of(
                        Said.fact("Dibatalkan pada", "Called off on", Said.date(cancellation.path("cancelledOn"))),
                        Said.fact(
                                "Alasan",
                                "Reason",
                                Said.code(MusdesCancellationReason.class, cancellation.path("reason")))));
    }

    private Facts prelist(JsonNode prelist) {
        long additions = session.path("decisions")
                .valueStream()
                .filter(decision -> decision.path("addition").asBoolean())
                .map(decision -> decision.path("householdId").asString())
                .distinct()
                .count();
        return new Facts(
                new Sentence("Daftar awal", "The prelist"),
                List.of(
                        Said.fact("Versi", "Version", Said.text(prelist.path("version"))),
                        Said.fact(
                                "Keluarga",
                                "Families",
                                number(prelist.path("householdIds").size())),
                        Said.fact("Diputuskan di luar daftar awal", "Decided beyond it", number(additions)),
                        Said.fact("SHA-256 daftar awal", "SHA-256 of it", Said.text(prelist.path("contentHash")))));
    }

    private Table undecided(JsonNode families) {
        List<List<Sentence>> rows = new ArrayList<>();
        for (JsonNode each : families) {
            String family = each.asString();
            rows.add(List.of(number(rows.size() + 1), Said.head(family, heads), Said.both(family)));
        }
        return new Table(
                new Sentence("Keluarga yang belum diputuskan", "Families left undecided"),
                List.of(
                        Said.column("No.", "No.", 1),
                        Said.name("Kepala keluarga", "Head of the family", 12),
                        Said.id("Keluarga")),
                rows,
                Said.NONE);
    }

    private static Sentence number(long figure) {
        return Said.both(Long.toString(figure));
    }
}
