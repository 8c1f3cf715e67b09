package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Closes the session with its signed minutes (berita acara). */
public record SignMinutes(
        @TargetAggregateIdentifier String musdesId,
        String beritaAcaraNumber,
        LocalDate signedOn,
        String contentHash,
        List<NewSignature> signatures) {

    /** One signature under the minutes. */
    public record NewSignature(String personId, String name, AttendeeRole role) {

        /** As it stands in the log. */
        public Signature asRecorded() {
            return new Signature(personId, name, role);
        }
    }

    /** Who records what was decided does not also seal it; the other hand reads it once more. */
    void checkHands(Set<String> recorders, @Nullable String actor) {
        if (actor != null && recorders.contains(actor)) {
            throw new Rejected("", MusdesReason.SAME_HAND_AS_DECISIONS);
        }
    }

    /** The village head and the operator always sign; whom else it takes is the regency's rule. */
    List<MusdesEvent> decide(MusdesState session, LocalDate today, QuorumRule rule) {
        session.mustBeOpen();
        MusdesScheduled called = session.called();
        Checks checks = new Checks();
        checks.that(Inputs.words(beritaAcaraNumber), "beritaAcaraNumber", MusdesReason.MINUTES_NUMBER_UNUSABLE)
                .that(!signedOn.isBefore(called.scheduledOn()), "signedOn", MusdesReason.BEFORE_SESSION)
                .that(Inputs.sha256(contentHash), "contentHash", MusdesReason.CONTENT_HASH_MALFORMED);
        Inputs.date(checks, "signedOn", signedOn, today);
        Signatures.check(checks, signatures, rule.signatoriesOf(called.forum()));
        checks.done();
        return List.of(new MinutesSigned(
                musdesId,
                called.villageCode(),
                called.agenda(),
                called.cycle(),
                beritaAcaraNumber,
                signedOn,
                contentHash.toLowerCase(Locale.ROOT),
                signatures.stream().map(NewSignature::asRecorded).toList()));
    }
}
