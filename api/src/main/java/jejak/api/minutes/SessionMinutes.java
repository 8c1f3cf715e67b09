package jejak.api.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.api.paper.Block;
import jejak.api.paper.Paper;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.sitting.QuorumRules;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.ledger.checkpoint.ProofDesk;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import jejak.query.words.Sentence;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes the minutes of a session as the last checkpoint has it, for whoever is signed in; the same each time. */
@Component
class SessionMinutes {
    private static final Sentence DRAFT = new Sentence("DRAF – belum ditandatangani", "DRAFT – not signed");
    private static final Sentence CANCELLED = new Sentence("DIBATALKAN", "CALLED OFF");
    private static final String FORM = "jejak-minutes/v1\n";

    private final OwnQuestions questions;
    private final Ledger ledger;
    private final ProofDesk proofs;
    private final QuorumRules rules;

    SessionMinutes(OwnQuestions questions, Ledger ledger, ProofDesk proofs, QuorumRules rules) {
        this.questions = questions;
        this.ledger = ledger;
        this.proofs = proofs;
        this.rules = rules;
    }

    /** The PDF; empty while no checkpoint has the session, and for whoever may not see it. */
    Optional<byte[]> make(String id, Locale language) {
        return proofs.checkpoint().flatMap(note -> make(id, note, language));
    }

    /** As {@link #make(String, Locale)}, under a checkpoint of one's choice. */
    Optional<byte[]> make(String id, SignedNote note, Locale language) {
        long size = Checkpoint.parse(note.text()).size();
        JsonNode session = questions.session(id, size, language);
        List<RecordedEvent> events =
                ledger.stream(id).stream().filter(e -> e.position() < size).toList();
        if (!session.isObject() || events.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new SessionBlocks(
                        session, questions.heads(families(session), language), cited(events), signatories(session))
                .all();
        String text = text(blocks);
        PaperAnchor anchor = new PaperAnchor(id, sha256(text), note);
        TlogProof last = proofs.proof(events.getLast().position(), anchor.note(), proofs.nodes());
        return Optional.of(drawn(blocks, text, new ProofPage(anchor, events, last), last, session));
    }

    private static List<String> families(JsonNode session) {
        Stream<String> decided = session.path("decisions")
                .valueStream()
                .map(decision -> decision.path("householdId").asString());
        Stream<String> undecided =
                session.at("/prelist/undecided").valueStream().map(JsonNode::asString);
        return Stream.concat(decided, undecided).distinct().toList();
    }

    /** By the rule that signing keeps to: that of the day for which the session was called. */
    private Set<AttendeeRole> signatories(JsonNode session) {
        LocalDate called = LocalDate.parse(session.path("scheduledOn").asString());
        return rules.of(Regions.regencyOf(session.path("villageCode").asString()), called)
                .signatoriesOf(Forum.valueOf(session.path("forum").asString()));
    }

    private static byte[] drawn(List<Block> blocks, String text, ProofPage proof, TlogProof last, JsonNode session) {
        Sentence mark = mark(session);
        String foot = session.path("id").asString() + (mark.id().isEmpty() ? "" : " · " + mark.id());
        try (Paper paper = new Paper()) {
            blocks.forEach(paper::add);
            proof.write(paper);
            paper.attach("isi.txt", text);
            paper.attach("bukti.tlog-proof", last.text());
            return paper.bytes(foot, mark);
        }
    }

    /** What stands across a paper that is not what it looks like. */
    private static Sentence mark(JsonNode session) {
        if (session.path("cancellation").isObject()) {
            return CANCELLED;
        }
        return session.path("minutes").isObject() ? Sentence.NOTHING : DRAFT;
    }

    /** What is hashed: everything the minutes say except the names, which may be forgotten one day. */
    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder(FORM);
        blocks.forEach(block -> block.plain()
                .forEach(line -> text.append(line.replace('\n', ' ')).append('\n')));
        return text.toString();
    }

    private static List<String> cited(List<RecordedEvent> events) {
        return events.stream()
                .flatMap(event -> Circumstances.of(event).legalBasis().stream())
                .map(Basis::citation)
                .distinct()
                .toList();
    }

    private static String sha256(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256; this one does not.", e);
        }
    }
}
