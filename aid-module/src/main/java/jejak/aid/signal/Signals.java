package jejak.aid.signal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jejak.aid.check.CaseFile;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.Finding.Wrong;
import jejak.aid.events.SignalEvent.SignalRaised;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.aid.events.SignalEvent.WrongPayment;
import org.jspecify.annotations.Nullable;

/** Turns a finding into the signal that is put on record; the same finding is the same signal. */
final class Signals {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Z0-9./-]{2,39}");

    /** A NIK has sixteen digits, however they are divided; a document gets by with fewer. */
    private static final int MOST_DIGITS = 12;

    private Signals() {}

    /** The log of a finding. */
    static String id(String check, String subject, String key) {
        String name = String.join("|", check, subject, key);
        return "signal:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a text can be the number of a document, and of nobody. */
    static boolean usable(String reference) {
        return REFERENCE.matcher(reference).matches()
                && reference.chars().filter(Character::isDigit).count() <= MOST_DIGITS;
    }

    /** A finding about a family. */
    static SignalRaised raised(Finding finding, CaseFile file) {
        Subject family = new Subject(SignalSubject.HOUSEHOLD, file.householdId(), file.villageCode());
        return raised(finding, family, file.regencyCode());
    }

    /** A finding about something else in a regency. */
    static SignalRaised raised(Finding finding, Subject subject, String regencyCode) {
        return new SignalRaised(
                id(finding.about().code(), subject.id(), finding.key()),
                finding.about().code(),
                finding.about().severity(),
                subject.kind(),
                subject.id(),
                finding.key(),
                subject.kind() == SignalSubject.HOUSEHOLD ? subject.id() : null,
                subject.villageCode(),
                regencyCode,
                finding.facts().stream().map(Fact::id).toList(),
                hands(finding),
                finding.rupiah(),
                wrong(finding),
                finding.about().indonesian(),
                finding.about().english());
    }

    private static @Nullable WrongPayment wrong(Finding finding) {
        Wrong wrong = finding.wrong();
        return wrong == null
                ? null
                : new WrongPayment(
                        finding.wrongRupiah(),
                        finding.knownRupiah(),
                        wrong.paidOn(),
                        wrong.trueSince(),
                        wrong.knownSince());
    }

    private static List<String> hands(Finding finding) {
        return finding.facts().stream()
                .map(f -> f.actor())
                .filter(actor -> !actor.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
