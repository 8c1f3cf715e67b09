package jejak.query.words.village;

import static jejak.query.words.Sentence.say;

import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionRaised;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionSettled;
import jejak.deliberation.events.HouseholdObjectionEvent.SettlementCause;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ObjectionEvent.Findings;
import jejak.deliberation.events.ObjectionEvent.ObjectionAcknowledged;
import jejak.deliberation.events.ObjectionEvent.ObjectionAppealed;
import jejak.deliberation.events.ObjectionEvent.ObjectionDecided;
import jejak.deliberation.events.ObjectionEvent.ObjectionExpired;
import jejak.deliberation.events.ObjectionEvent.ObjectionFiled;
import jejak.deliberation.events.ObjectionEvent.ObjectionInvestigated;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;

/** What the office says of objections; to the family it never says who objected. */
public final class ObjectionSentences {

    private ObjectionSentences() {}

    /** What one of them says. */
    public static Sentence of(HouseholdObjectionEvent event) {
        return switch (event) {
            case ObjectionRaised e ->
                say(
                        "Sanggahan masuk tentang keluarga ini: %s.",
                        "An objection about the family came in: %s.", e.kind());
            case ObjectionSettled e ->
                say(
                        "Sanggahan tentang keluarga ini (%s) selesai: %s, %s.",
                        "The objection about the family (%s) has ended: %s, %s.", e.kind(), e.outcome(), e.cause());
        };
    }

    /** What one of them says. */
    public static Sentence of(ObjectionEvent event) {
        return switch (event) {
            case ObjectionFiled e ->
                say(
                        "Sanggahan diterima: %s, tentang keluarga %s di %s; diputus paling lambat %s.",
                        "An objection was filed: %s, about household %s in %s; it is decided by %s.",
                        e.kind(),
                        e.householdId(),
                        Texts.place(e.villageCode()),
                        e.dueOn());
            case ObjectionAcknowledged _ ->
                new Sentence(
                        "Penyanggah diberi tahu bahwa sanggahannya diterima.",
                        "The objector was told that the office has the objection.");
            case ObjectionInvestigated e ->
                say("Sanggahan diperiksa di lapangan: %s.", "The objection was investigated: %s.", e.findings());
            case ObjectionDecided e -> say("Sanggahan diputus: %s.", "The objection was decided: %s.", e.outcome());
            case ObjectionExpired e ->
                say(
                        "Tenggat lewat tanpa putusan, jadi aturan yang memutus: %s.",
                        "Nobody decided in time, so the rule did: %s.", e.outcome());
            case ObjectionAppealed e ->
                say(
                        "Putusan sanggahan dibanding; diputus lagi paling lambat %s.",
                        "The decision was appealed; it is decided again by %s.", e.dueOn());
        };
    }

    /** The words for {@link ObjectionKind}. */
    public static Sentence of(ObjectionKind code) {
        return switch (code) {
            case AGAINST_RECIPIENT -> new Sentence("terhadap penerima", "against a recipient");
            case FOR_INCLUSION -> new Sentence("minta dimasukkan", "for inclusion");
            case SELF_RESIGNATION -> new Sentence("pengunduran diri", "resignation");
            case IDENTITY_MISUSE -> new Sentence("identitas disalahgunakan", "misuse of an identity");
        };
    }

    /** The words for {@link Findings}. */
    public static Sentence of(Findings code) {
        return switch (code) {
            case SUPPORT_OBJECTION -> new Sentence("mendukung sanggahan", "it supports the objection");
            case CONTRADICT_OBJECTION -> new Sentence("bertentangan dengan sanggahan", "it contradicts the objection");
            case UNCLEAR -> new Sentence("belum jelas", "unclear");
        };
    }

    /** The words for {@link ObjectionOutcome}. */
    public static Sentence of(ObjectionOutcome code) {
        return switch (code) {
            case UPHELD -> new Sentence("dikabulkan", "upheld");
            case REJECTED -> new Sentence("ditolak", "rejected");
            case LAPSED -> new Sentence("gugur", "lapsed");
        };
    }

    /** The words for {@link SettlementCause}. */
    public static Sentence of(SettlementCause code) {
        return switch (code) {
            case DECISION -> new Sentence("oleh putusan", "by a decision");
            case DEADLINE -> new Sentence("oleh tenggat", "by the deadline");
        };
    }
}
