package jejak.deliberation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.deliberation.events.MusdesEvent.Forum;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.Attachment;
import jejak.deliberation.events.MusdesResultEvent.AttachmentKind;
import jejak.deliberation.events.MusdesResultEvent.MinutesAmended;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultSubmitted;
import jejak.deliberation.musdes.Inputs;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The village hands its signed result to the office, with the files it rests on. */
public record SubmitMusdesResult(@TargetAggregateIdentifier String musdesId, List<NewAttachment> attachments) {

    /** One file that is handed in. */
    public record NewAttachment(AttachmentKind kind, String contentHash) {

        Attachment asRecorded() {
            return new Attachment(kind, contentHash.toLowerCase(Locale.ROOT));
        }
    }

    /** The office must be able to hold every signed page against what the log says; a late result is taken and shows it. */
    MusdesResultSubmitted decide(
            ResultState session, LocalDate on, LocalDate today, @Nullable String actor, QuorumRule rule) {
        MinutesSigned minutes = session.mustBeWithVillage();
        session.hands().mustNotHaveAmended(actor);
        Checks checks = new Checks();
        Inputs.date(checks, "effectiveDate", on, today);
        checks.that(!on.isBefore(session.lastSignedOn()), "effectiveDate", ResultReason.BEFORE_MINUTES);
        for (int i = 0; i < attachments.size(); i++) {
            boolean hash = Inputs.sha256(attachments.get(i).contentHash());
            checks.that(hash, "attachments[" + i + "].contentHash", ResultReason.ATTACHMENT_HASH_MALFORMED);
        }
        checkFiles(checks, session, minutes);
        checks.done();
        return new MusdesResultSubmitted(
                musdesId,
                minutes.villageCode(),
                on,
                rule.resultDue(minutes.signedOn()),
                attachments.stream().map(NewAttachment::asRecorded).toList());
    }

    private void checkFiles(Checks checks, ResultState session, MinutesSigned minutes) {
        Set<Attachment> files =
                attachments.stream().map(NewAttachment::asRecorded).collect(Collectors.toSet());
        boolean met = session.called().forum() != Forum.SPTJM;
        checks.that(
                        files.contains(new Attachment(AttachmentKind.MINUTES, minutes.contentHash())),
                        "attachments",
                        ResultReason.MINUTES_NOT_ATTACHED)
                .that(
                        session.addenda().standing().stream()
                                .map(MinutesAmended::contentHash)
                                .allMatch(hash -> files.contains(new Attachment(AttachmentKind.ADDENDUM, hash))),
                        "attachments",
                        ResultReason.ADDENDUM_NOT_ATTACHED)
                .that(
                        !met || files.stream().anyMatch(f -> f.kind() == AttachmentKind.ATTENDANCE_LIST),
                        "attachments",
                        ResultReason.ATTENDANCE_NOT_ATTACHED);
    }
}
