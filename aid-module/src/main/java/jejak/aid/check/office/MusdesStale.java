package jejak.aid.check.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.deliberation.events.MusdesEvent.MinutesSigned;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultAccepted;
import jejak.deliberation.events.MusdesResultEvent.MusdesResultReturned;
import jejak.kernel.Regions;

/** Finds villages that have not closed a deliberation for long. */
public final class MusdesStale implements OfficeCheck {

    private static final About ABOUT = new About(
                    "MUSDES_STALE",
                    SignalSeverity.MEDIUM,
                    "Buleleng 2022: sekitar 20 desa tanpa musdes 2019 sampai Januari 2022",
                    "Desa ini lama tidak menutup musyawarah dengan berita acara.",
                    "This village has closed no deliberation with signed minutes for long.")
            .with("months", 12, "bulan", "perlu dikonfirmasi: berapa kali setahun desa bermusyawarah");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        return now.day().stream()
                .flatMap(day -> Regions.villages(facts.regencyCode()).stream()
                        .flatMap(village -> stale(facts, village.code(), day.minusMonths(now.value(this)))))
                .toList();
    }

    /** A village that never deliberated is looked at from the day on which the office's log begins. */
    private Stream<Finding> stale(OfficeFacts facts, String village, LocalDate deadline) {
        Set<String> givenBack = givenBack(facts, village);
        Optional<Fact<MinutesSigned>> last = facts.all(
                        MinutesSigned.class, e -> e.villageCode().equals(village) && !givenBack.contains(e.musdesId()))
                .max(Comparator.comparing(f -> f.event().signedOn()));
        LocalDate since = last.map(f -> f.event().signedOn()).orElse(facts.since());
        return since == null || !since.isBefore(deadline)
                ? Stream.empty()
                : Stream.of(Finding.of(
                        this,
                        new Subject(SignalSubject.VILLAGE, village, village),
                        last.map(f -> f.event().musdesId()).orElse("NEVER"),
                        last.stream().toList()));
    }

    /** What the office gave back counts only once it has accepted it. */
    private static Set<String> givenBack(OfficeFacts facts, String village) {
        Set<String> sessions = facts.all(
                        MusdesResultReturned.class, e -> e.villageCode().equals(village))
                .map(f -> f.event().musdesId())
                .collect(Collectors.toSet());
        facts.all(MusdesResultAccepted.class)
                .forEach(f -> sessions.remove(f.event().musdesId()));
        return sessions;
    }
}
