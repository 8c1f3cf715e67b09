package jejak.api.minutes;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import jejak.api.paper.Block;
import jejak.api.paper.Block.Fact;
import jejak.api.paper.Block.Facts;
import jejak.api.paper.Paper;
import jejak.ledger.RecordedEvent;
import jejak.ledger.proof.TlogProof;
import jejak.query.words.Sentence;

/** The last pages of the minutes: what lets a stranger hold them against the log. */
final class ProofPage {
    /** Large enough for an ordinary phone at arm's length: a millimetre a square. */
    private static final float CODE = 235;

    private static final List<Sentence> WHAT_A_PHONE_CAN_DO = List.of(
            new Sentence(
                    "Kode ini berisi nomor musyawarah, SHA-256 isi berita acara (lampiran isi.txt), lalu checkpoint"
                            + " log dengan tanda tangannya. Ponsel membacanya tanpa internet dan tanpa server kami.",
                    "This code says the session's id, the SHA-256 of the minutes' text (attachment isi.txt), then the "
                            + "log's signed checkpoint. A phone reads it without the internet and without our server."),
            new Sentence(
                    "Bandingkan: dua kertas dengan jumlah peristiwa yang sama harus memuat akar yang sama. Bila"
                            + " berbeda, log pernah diubah. Dengan kunci publik kantor, tanda tangan diperiksa di mana"
                            + " saja.",
                    "Compare: two papers with the same number of events must show the same root. If they do not, the"
                            + " log was changed. With the office's public key the signature can be checked anywhere."),
            new Sentence(
                    "Simpan kertas ini: kelak kantor harus dapat membuktikan bahwa log hanya bertambah sejak akar ini. "
                            + "Kode saja tidak membuktikan isi kertas: hitung SHA-256 lampiran isi.txt dan bandingkan.",
                    "Keep this paper: the office must be able to prove later that the log has only grown since this "
                            + "root. The code alone does not prove what the paper says: hash isi.txt and compare."));

    private final PaperAnchor anchor;
    private final List<RecordedEvent> events;
    private final TlogProof last;

    /**
     * @param events of the session, under the checkpoint
     * @param last the way from the newest of them to the root
     */
    ProofPage(PaperAnchor anchor, List<RecordedEvent> events, TlogProof last) {
        this.anchor = anchor;
        this.events = events;
        this.last = last;
    }

    void write(Paper paper) {
        paper.turn();
        paper.heading(new Sentence(
                "Peristiwa musyawarah dalam log: posisi, hash daun (RFC 9162), jenis",
                "Events of the session in the log: position, leaf hash, type; each contains the hash of the"
                        + " one before"));
        paper.letters(events.stream().map(ProofPage::line).toList());
        paper.heading(new Sentence(
                "Jalur dari peristiwa terakhir ke akar (juga lampiran bukti.tlog-proof)",
                "Path from the last event to the root (also the attachment bukti.tlog-proof)"));
        paper.letters(
                last.path().stream().map(Base64.getEncoder()::encodeToString).toList());
        anchor(paper);
    }

    /** However long the list before it is, the very last page has the root and the code, and nothing is written after them. */
    private void anchor(Paper paper) {
        paper.turn();
        paper.add(facts());
        paper.code(anchor.text(), CODE);
        WHAT_A_PHONE_CAN_DO.forEach(paper::say);
        paper.heading(new Sentence("Yang tertulis dalam kode", "What the code says"));
        paper.letters(anchor.lines());
    }

    private Block facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("Log", "Log", anchor.checkpoint().origin()));
        facts.add(fact(
                "Jumlah peristiwa", "Events", Long.toString(anchor.checkpoint().size())));
        facts.add(fact(
                "Akar",
                "Root",
                Base64.getEncoder().encodeToString(anchor.checkpoint().root())));
        facts.add(fact("SHA-256 isi berita acara", "SHA-256 of the minutes' text", anchor.contentHash()));
        return new Facts(new Sentence("Bukti: checkpoint log", "Proof: the log's checkpoint"), facts);
    }

    private static Fact fact(String id, String en, String value) {
        return new Fact(new Sentence(id, en), Said.both(value));
    }

    private static String line(RecordedEvent event) {
        return event.position() + "  " + HexFormat.of().formatHex(event.hash()) + "  "
                + event.envelope().type();
    }
}
