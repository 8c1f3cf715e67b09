package jejak.query.words.village;

import static jejak.query.words.EventSentences.because;
import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.util.List;
import java.util.stream.Collectors;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendanceRecorded;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.DecisionReason;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesDecisionRecorded;
import jejak.deliberation.events.MusdesEvent.MusdesOpened;
import jejak.deliberation.events.MusdesEvent.MusdesPostponed;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.QuorumNotMet;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;
import jejak.query.words.Words;
import org.jspecify.annotations.Nullable;

/** What the office says of a village's deliberations. */
public final class MusdesSentences {

    private static final Sentence INSTEAD =
            new Sentence("; menggantikan keputusan sebelumnya", "; it replaces an earlier decision");

    private MusdesSentences() {}

    /** What one of them says. */
    public static Sentence of(HouseholdDecisionEvent event) {
        return switch (event) {
            case HouseholdDeliberated e ->
                say(
                        "%s di %s pada %s memutuskan tentang keluarga ini: %s%s%s.",
                        "On %3$s %1$s in %2$s decided on the family: %4$s%5$s%6$s.",
                        e.forum(),
                        Texts.place(e.villageCode()),
                        e.decidedOn(),
                        e.kind(),
                        reason(e.reason()),
                        when(e.supersedes() != null, INSTEAD));
        };
    }

    /** What one of them says. */
    public static Sentence of(MusdesEvent event) {
        return switch (event) {
            case MusdesScheduled e ->
                say(
                        "%s di %s dijadwalkan pada %s untuk %s siklus %s; %d orang diundang.",
                        "Scheduled: %s in %s on %s for %s, cycle %s; %d people are invited.",
                        e.forum(),
                        Texts.place(e.villageCode()),
                        e.scheduledOn(),
                        e.agenda(),
                        e.cycle(),
                        e.invited());
            case AttendanceRecorded e ->
                say(
                        "%d orang dicatat hadir.",
                        "Recorded as present: %d.", e.attendees().size());
            case QuorumNotMet e -> quorumNotMet(e);
            case MusdesPostponed e ->
                say(
                        "Musyawarah ditunda ke sidang ke-%d, paling lambat %s.",
                        "The session is put off to sitting %d, not after %s.", e.nextSitting(), e.notAfter());
            case MusdesOpened e ->
                say(
                        "Sidang ke-%d dibuka: hadir %d dari %d undangan, diperlukan %d.",
                        "Sitting %d is open: %d of %d invited are present, %d are required.",
                        e.sitting(),
                        e.present(),
                        e.invited(),
                        e.required());
            case MusdesDecisionRecorded e ->
                say(
                        "Musyawarah memutuskan tentang keluarga %s: %s%s%s.",
                        "The session decided on household %s: %s%s%s.",
                        e.householdId(),
                        e.kind(),
                        reason(e.reason()),
                        when(e.supersedes() != null, INSTEAD));
            case MinutesSigned e ->
                say(
                        "Berita acara %s ditandatangani %d orang pada %s; musyawarah ditutup.",
                        "Minutes %s were signed by %d people on %s; the session is closed.",
                        e.beritaAcaraNumber(),
                        e.signatures().size(),
                        e.signedOn());
        };
    }

    private static Sentence quorumNotMet(QuorumNotMet e) {
        return say(
                "Kuorum sidang ke-%d tidak tercapai: hadir %d dari %d undangan, diperlukan %d%s.",
                "Sitting %d has no quorum: %d of %d invited are present, %d are required%s.",
                e.sitting(),
                e.present(),
                e.invited(),
                e.required(),
                when(!e.missingRoles().isEmpty(), say("; belum hadir: %s", "; missing: %s", roles(e.missingRoles()))));
    }

    /** Their names, one after the other. */
    static Sentence roles(List<AttendeeRole> roles) {
        return new Sentence(
                roles.stream().map(role -> Words.of(role).id()).collect(Collectors.joining(", ")),
                roles.stream().map(role -> Words.of(role).en()).collect(Collectors.joining(", ")));
    }

    private static Sentence reason(@Nullable DecisionReason reason) {
        return reason == null ? Sentence.NOTHING : because(reason);
    }
}
