package jejak.query.access;

import static jejak.query.BuSari.SARI;
import static jejak.query.access.Glances.GLASS;
import static jejak.query.access.Glances.by;
import static jejak.query.access.Glances.routine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.BreakGlassVerdict;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.query.access.BreakGlasses.Row;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Recorded;
import jejak.query.engine.Told;
import jejak.query.paging.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BreakGlassesTest {

    @RegisterExtension
    static final ProjectionSpec<BreakGlasses> GLASSES = ProjectionSpec.of(BreakGlasses.class, BreakGlasses::new);

    private static final Told OPENED =
            by("operator-1", new BreakGlassOpened(GLASS, BreakGlassReason.DISASTER, "DINSOS/2026/77", "51.08.08", 30));

    @Test
    void itIsOpenForItsAccountUntilItsTimeIsUp() {
        GLASSES.given(OPENED)
                .then(g -> open(g, "operator-1", Duration.ofMinutes(1)), true)
                .then(g -> open(g, "operator-2", Duration.ofMinutes(1)), false)
                .then(g -> open(g, "operator-1", Duration.ofMinutes(32)), false);
    }

    @Test
    void whoWasToldAndWhatWasLookedAtStandsBesideIt() {
        GLASSES.given(
                        OPENED,
                        by("operator-1", new BreakGlassNoticeGiven(GLASS, "DPO")),
                        by("operator-1", new BreakGlassNoticeGiven(GLASS, "INSPECTOR")),
                        by("operator-1", look(GLASS)),
                        by("operator-1", look(GLASS)),
                        by("operator-1", look(null)))
                .then(BreakGlassesTest::said, List.of("operator-1 [DPO, INSPECTOR] 2 looks, PT30M, true null null"));
    }

    @Test
    void anotherPersonsWordEndsTheWaiting() {
        GLASSES.given(OPENED, by("inspector-1", new BreakGlassReviewed(GLASS, BreakGlassVerdict.JUSTIFIED)))
                .then(BreakGlassesTest::said, List.of("operator-1 [] 0 looks, PT30M, false inspector-1 JUSTIFIED"));
    }

    private static PersonalDataViewed look(String glass) {
        return new PersonalDataViewed(
                "access:operator-1", "household", glass, List.of(routine(PersonalField.NAME, SARI)));
    }

    private static boolean open(BreakGlasses glasses, String account, Duration later) {
        Instant moment = Recorded.BEGINNING.plus(later);
        return glasses.openFor(account, moment).isPresent();
    }

    /** Of one emergency access: a stranger's stands in the same list. */
    private static List<String> said(BreakGlasses glasses) {
        return glasses.breakGlasses(10, null).edges().stream()
                .map(Connection.Edge::node)
                .filter(row -> row.accessId().equals(GLASS))
                .map((Row r) -> "%s %s %d looks, %s, %s %s %s"
                        .formatted(
                                r.account(),
                                r.told(),
                                r.looks(),
                                Duration.between(r.openedAt(), r.endsAt()),
                                r.overdue(),
                                r.reviewedBy(),
                                r.verdict()))
                .toList();
    }
}
