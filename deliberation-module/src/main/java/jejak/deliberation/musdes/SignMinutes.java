package jejak.deliberation.musdes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jejak.deliberation.events.MusdesCallEvent.FamiliesLeftUndecided;
import jejak.deliberation.events.MusdesCallEvent.PrelistFixed;
import jejak.deliberation.events.MusdesEvent.AttendeeRole;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesEvent.MusdesScheduled;
import jejak.deliberation.events.MusdesEvent.Signature;
import jejak.deliberation.sitting.QuorumRule;
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
    List<Object> decide(MusdesState session, LocalDate today, QuorumRule rule) {
        session.mustBeOpen();
        MusdesScheduled called = session.called();
        Checks checks = new Checks();
        checks.that(Inputs.words(beritaAcaraNumber), "beritaAcaraNumber", MusdesReason.MINUTES_NUMBER_UNUSABLE)
                .that(!signedOn.isBefore(session.decidedOn()), "signedOn", MusdesReason.BEFORE_DECISIONS)
                .that(Inputs.sha256(contentHash), "contentHash", MusdesReason.CONTENT_HASH_MALFORMED);
        session.check(checks, "signedOn", signedOn);
        Inputs.date(checks, "signedOn", signedOn, today);
        checkSignatures(checks, signatures, rule.signatoriesOf(called.forum()));
        checks.done();
        MinutesSigned minutes = new MinutesSigned(
                musdesId,
                called.villageCode(),
                called.agenda(),
                called.cycle(),
                beritaAcaraNumber,
                signedOn,
                contentHash.toLowerCase(Locale.ROOT),
                signatures.stream().map(NewSignature::asRecorded).toList());
        return withUndecided(minutes, session);
    }

    /** They are named and do not hold the minutes up: who has moved away since could not be decided on at all. */
    private static List<Object> withUndecided(MinutesSigned minutes, MusdesState session) {
        PrelistFixed prelist = session.preparation().prelist();
        List<String> undecided =
                session.preparation().undecided(session.decisions().keySet());
        return prelist == null || undecided.isEmpty()
                ? List.of(minutes)
                : List.of(minutes, new FamiliesLeftUndecided(minutes.musdesId(), prelist.version(), undecided));
    }

    /** Notes who signed minutes, or an addendum to them, twice, cannot be named, or is missing. */
    public static void checkSignatures(Checks checks, List<NewSignature> signatures, Set<AttendeeRole> required) {
        Set<AttendeeRole> missing = EnumSet.noneOf(AttendeeRole.class);
        missing.addAll(required);
        Set<String> people = new HashSet<>();
        for (int i = 0; i < signatures.size(); i++) {
            NewSignature signature = signatures.get(i);
            String at = "signatures[" + i + "].";
            Inputs.person(checks, at, signature.personId(), signature.name());
            checks.that(people.add(signature.personId()), at + "personId", MusdesReason.SIGNED_TWICE);
            missing.remove(signature.role());
        }
        checks.that(missing.isEmpty(), "signatures", MusdesReason.SIGNATURE_MISSING);
    }
}
