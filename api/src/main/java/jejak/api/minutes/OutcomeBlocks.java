package jejak.api.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jejak.api.paper.Block;
import jejak.api.paper.Block.Facts;
import jejak.api.paper.Block.Table;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesResultEvent.AmendmentGround;
import jejak.query.words.Sentence;
import jejak.query.words.Words;
import tools.jackson.databind.JsonNode;

/** Puts what a session decided, on which ground and who signed for it into the parts of its minutes. */
final class OutcomeBlocks {
    private final JsonNode session;
    private final Map<String, String> heads;
    private final List<String> legalBases;
    private final Set<AttendeeRole> signatories;

    OutcomeBlocks(JsonNode session, Map<String, String> heads, List<String> legalBases, Set<AttendeeRole> signatories) {
        this.session = session;
        this.heads = heads;
        this.legalBases = legalBases;
        this.signatories = signatories;
    }

    List<Block> all() {
        boolean signed = session.path("minutes").isObject();
        return List.of(counts(), decisions(), basis(), signing(), signed ? signatures() : places(), addenda());
    }

    private Facts counts() {
        return new Facts(
                new Sentence("Keputusan menurut jenis", "Decisions by kind"),
                Said.counted(DecisionKind.class, standing(), "kind"));
    }

    private Table decisions() {
        List<List<Sentence>> rows = new ArrayList<>();
        session.path("decisions").forEach(decision -> rows.add(row(rows.size() + 1, decision)));
        return new Table(
                new Sentence("Keputusan", "Decisions"),
                List.of(
                        Said.column("No.", "No.", 2),
                        Said.name("Kepala keluarga", "Head of the family", 10),
                        Said.id("Keluarga"),
                        Said.column("Keputusan", "Decision", 6),
                        Said.column("Alasan", "Reason", 7),
                        Said.column("Sejak", "From", 4),
                        Said.column("Di luar daftar awal", "Beyond the prelist", 4),
                        Said.column("Kedudukan", "Standing", 4)),
                rows,
                Said.NONE);
    }

    private List<Sentence> row(int number, JsonNode decision) {
        String family = decision.path("householdId").asString();
        boolean replaced = decision.path("supersededBy").isString();
        return List.of(
                Said.both(Integer.toString(number)),
                Said.head(family, heads),
                Said.both(family),
                Said.code(DecisionKind.class, decision.path("kind")),
                Said.code(DecisionReason.class, decision.path("reason")),
                Said.date(decision.path("decidedOn")),
                session.path("prelist").isObject() ? Said.yes(decision.path("addition")) : Said.NOTHING,
                replaced ? new Sentence("diganti kemudian", "replaced later") : new Sentence("berlaku", "stands"));
    }

    private Table basis() {
        return new Table(
                new Sentence("Dasar hukum", "Legal basis"),
                List.of(Said.column("Peraturan", "Instrument", 1)),
                legalBases.stream()
                        .map(citation -> List.of(Said.both(citation)))
                        .toList(),
                Said.NONE);
    }

    private Facts signing() {
        JsonNode minutes = session.path("minutes");
        return new Facts(
                new Sentence("Penandatanganan", "Signing"),
                List.of(
                        Said.fact(
                                "Nomor berita acara",
                                "Number of the minutes",
                                Said.text(minutes.path("beritaAcaraNumber"))),
                        Said.fact("Ditandatangani pada", "Signed on", Said.date(minutes.path("signedOn"))),
                        Said.fact(
                                "SHA-256 dokumen yang ditandatangani",
                                "SHA-256 of the signed document",
                                Said.text(minutes.path("contentHash")))));
    }

    /** Each changed what the minutes say and was signed for itself; what it decided stands among the decisions. */
    private Table addenda() {
        return new Table(
                new Sentence("Adendum", "Addenda"),
                List.of(
                        Said.column("Nomor", "Number", 3),
                        Said.column("Tanggal", "Day", 3),
                        Said.column("Alasan", "Reason", 4),
                        Said.column("SHA-256 dokumen", "SHA-256 of the document", 7)),
                session.path("addenda")
                        .valueStream()
                        .map(addendum -> List.of(
                                Said.text(addendum.path("addendumNumber")),
                                Said.date(addendum.path("amendedOn")),
                                Said.code(AmendmentGround.class, addendum.path("ground")),
                                Said.text(addendum.path("contentHash"))))
                        .toList(),
                Said.NONE);
    }

    private Table signatures() {
        return Said.people(
                new Sentence("Tanda tangan yang tercatat", "Signatures on record"),
                session.path("minutes").path("signatures"));
    }

    /** Where a draft is signed by hand, by everybody without whose signature the minutes are not taken. */
    private Table places() {
        return new Table(
                new Sentence("Tempat tanda tangan", "To be signed by"),
                List.of(Said.column("Unsur", "Role", 3), Said.column("Nama dan tanda tangan", "Name and signature", 5)),
                signatories.stream()
                        .sorted()
                        .map(role -> List.of(Words.of(role).capitalised(), Said.both("\n\n\n\n")))
                        .toList(),
                Said.NONE);
    }

    private List<JsonNode> standing() {
        return session.path("decisions")
                .valueStream()
                .filter(decision -> !decision.path("supersededBy").isString())
                .toList();
    }
}
