package jejak.aid.check.office;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jejak.aid.check.About;
import jejak.aid.check.Circumstances;
import jejak.aid.check.Fact;
import jejak.aid.check.Finding;
import jejak.aid.check.Finding.Subject;
import jejak.aid.check.OfficeCheck;
import jejak.aid.check.OfficeFacts;
import jejak.aid.events.SignalEvent.SignalSeverity;
import jejak.aid.events.SignalEvent.SignalSubject;
import jejak.deliberation.events.HouseholdDecisionEvent.HouseholdDeliberated;

/** Finds accounts that record rejections far more or far less often than others do. */
public final class RejectionsFarFromPeers implements OfficeCheck {

    private static final About ABOUT = new About(
                    "REJECTIONS_FAR_FROM_PEERS",
                    SignalSeverity.LOW,
                    "Pemeriksaan keseragaman keputusan antaroperator",
                    "Akun ini mencatat penolakan jauh lebih sering atau lebih jarang daripada yang lain.",
                    "This account records rejections far more or far less often than others.")
            .with("decisions", 20, "keputusan", "perlu dikonfirmasi")
            .with("points", 30, "poin persen", "perlu dikonfirmasi");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Finding> find(OfficeFacts facts, Circumstances now) {
        Map<String, List<Fact<HouseholdDeliberated>>> byActor = facts.all(HouseholdDeliberated.class)
                .filter(f -> !f.actor().isEmpty())
                .collect(Collectors.groupingBy(Fact::actor, TreeMap::new, Collectors.toList()));
        long all = byActor.values().stream().mapToLong(List::size).sum();
        long rejected = byActor.values().stream()
                .mapToLong(RejectionsFarFromPeers::rejections)
                .sum();
        return byActor.entrySet().stream()
                .filter(e -> e.getValue().size() >= now.value(this)
                        && all - e.getValue().size() >= now.value(this))
                .filter(e -> far(e.getValue(), all, rejected, now.value(this, 1)))
                .map(e -> Finding.of(
                        this,
                        new Subject(SignalSubject.ACCOUNT, e.getKey(), null),
                        now.day().map(YearMonth::from).map(YearMonth::toString).orElse(""),
                        e.getValue()))
                .toList();
    }

    private static boolean far(List<Fact<HouseholdDeliberated>> own, long all, long rejected, int points) {
        long mine = rejections(own);
        long rate = 100 * mine / own.size();
        long peers = 100 * (rejected - mine) / (all - own.size());
        return Math.abs(rate - peers) >= points;
    }

    private static long rejections(List<Fact<HouseholdDeliberated>> decisions) {
        return decisions.stream().filter(f -> f.event().kind().negative()).count();
    }
}
