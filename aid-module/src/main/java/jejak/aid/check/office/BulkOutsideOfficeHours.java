package jejak.aid.check.office;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;

/** Finds accounts that approved many things on one day while the office was closed. */
public final class BulkOutsideOfficeHours implements OfficeCheck {

    private static final About ABOUT = new About(
                    "BULK_OUTSIDE_OFFICE_HOURS",
                    SignalSeverity.MEDIUM,
                    "Pemeriksaan jejak persetujuan massal di luar jam kerja",
                    "Akun ini menyetujui banyak hal di luar jam kerja dalam satu hari.",
                    "This account approved many things outside office hours in one day.")
            .with("approvals", 20, "persetujuan", "perlu dikonfirmasi")
            .with("opens", 7, "jam", "perlu dikonfirmasi: jam kerja")
            .with("closes", 18, "jam", "perlu dikonfirmasi: jam kerja");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        return facts.log().stream()
                .filter(f -> f.event() instanceof BsuRecipientNominated
                        || f.event() instanceof BsuRecipientDetermined
                        || f.event() instanceof BsuDisbursementInstructed)
                .filter(f -> !f.actor().isEmpty() && closed(f.recorded(), now))
                .collect(Collectors.groupingBy(f -> f.actor() + "|" + f.knownOn(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(deeds -> deeds.stream().map(Fact::command).distinct().count() >= now.value(this))
                .map(deeds -> Finding.of(
                        this,
                        new Subject(SignalSubject.ACCOUNT, deeds.getFirst().actor(), null),
                        deeds.getFirst().knownOn().toString(),
                        deeds))
                .toList();
    }

    private boolean closed(LocalDateTime at, Circumstances now) {
        return at.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                || at.getHour() < now.value(this, 1)
                || at.getHour() >= now.value(this, 2);
    }
}
