package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.Locale;
import jejak.deliberation.events.MusdesCallEvent.SptjmIssued;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.musdes.SignMinutes.NewSignature;
import jejak.deliberation.sitting.QuorumRule;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The village head takes full responsibility by a signed statement (SPTJM), in place of a session. */
public record IssueSptjm(
        @TargetAggregateIdentifier String musdesId,
        String statementNumber,
        LocalDate issuedOn,
        String contentHash,
        NewSignature signatory) {

    /** Only where the regency's rules let a statement stand in, and only by the head's own signature. */
    SptjmIssued decide(MusdesState session, LocalDate today, QuorumRule rule) {
        session.mustBeScheduled();
        session.mustBe(true);
        if (!rule.conduct().sptjmAllowed()) {
            throw new Rejected("musdesId", MusdesReason.STATEMENT_NOT_ALLOWED);
        }
        check(session, today);
        return new SptjmIssued(
                musdesId,
                session.called().villageCode(),
                statementNumber,
                issuedOn,
                contentHash.toLowerCase(Locale.ROOT),
                signatory.asRecorded());
    }

    private void check(MusdesState session, LocalDate today) {
        Checks checks = new Checks();
        checks.that(Inputs.words(statementNumber), "statementNumber", MusdesReason.MINUTES_NUMBER_UNUSABLE)
                .that(!issuedOn.isBefore(session.called().scheduledOn()), "issuedOn", MusdesReason.BEFORE_SESSION)
                .that(Inputs.sha256(contentHash), "contentHash", MusdesReason.CONTENT_HASH_MALFORMED)
                .that(
                        signatory.role() == AttendeeRole.VILLAGE_HEAD,
                        "signatory.role",
                        MusdesReason.STATEMENT_OF_ANOTHER);
        Inputs.person(checks, "signatory.", signatory.personId(), signatory.name());
        Inputs.date(checks, "issuedOn", issuedOn, today);
        checks.done();
    }
}
