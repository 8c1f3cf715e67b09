package jejak.query.access;

import static jejak.household.events.AccessEvent.PersonalField.ADDRESS;
import static jejak.household.events.AccessEvent.PersonalField.NAME;
import static jejak.household.events.AccessEvent.PersonalField.NIK;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.SARI;
import static jejak.query.access.Glances.by;
import static jejak.query.access.Glances.looked;
import static jejak.query.access.Glances.routine;

import java.time.ZoneOffset;
import java.util.List;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.Purpose;
import jejak.query.access.Looks.Row;
import jejak.query.access.Looks.Seen;
import jejak.query.access.Looks.Stretch;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.Recorded;
import jejak.query.paging.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LooksTest {

    @RegisterExtension
    static final ProjectionSpec<Looks> LOOKS = ProjectionSpec.of(Looks.class, Looks::new);

    @Test
    void aPersonSeesWhoLookedAndWhatFor() {
        LOOKS.given(
                        looked("operator-1", routine(NAME, SARI, GEDE)),
                        looked("treasurer-1", new Look(Purpose.PAYMENT, "BSU/2024/7", List.of(NIK), List.of(SARI))))
                .then(
                        l -> said(l.whoLooked(SARI, 10, null)),
                        List.of(
                                "treasurer-1 VILLAGE_OPERATOR 51.08.08.2010 household PAYMENT BSU/2024/7 [NIK] null",
                                "operator-1 VILLAGE_OPERATOR 51.08.08.2010 household ROUTINE null [NAME] null"))
                .then(
                        l -> said(l.whoLooked(GEDE, 10, null)),
                        List.of("operator-1 VILLAGE_OPERATOR 51.08.08.2010 household ROUTINE null [NAME] null"));
    }

    @Test
    void theNewestStandsFirstAndTheNextPageGoesOn() {
        LOOKS.given(
                        looked("a", routine(NAME, SARI)),
                        looked("b", routine(NAME, SARI), routine(ADDRESS, SARI)),
                        looked("c", routine(NAME, SARI)))
                .then(l -> accounts(l.whoLooked(SARI, 2, null)), List.of("c", "b"))
                .then(
                        l -> accounts(l.whoLooked(
                                SARI, 2, l.whoLooked(SARI, 2, null).pageInfo().endCursor())),
                        List.of("b", "a"));
    }

    @Test
    void aLookUnderEmergencyAccessIsMarked() {
        LOOKS.given(by(
                        "operator-1",
                        new PersonalDataViewed(
                                "access:operator-1", "household", "glass-1", List.of(routine(NAME, SARI)))))
                .then(
                        l -> said(l.whoLooked(SARI, 10, null)),
                        List.of("operator-1 VILLAGE_OPERATOR 51.08.08.2010 household ROUTINE null [NAME] glass-1"));
    }

    @Test
    void anAccountsLooksAreTheSumOfWhatItSawOfEachPerson() {
        LOOKS.given(
                        looked("stolen", routine(NAME, SARI, GEDE)),
                        looked("other", routine(ADDRESS, SARI)),
                        looked("stolen", routine(NIK, SARI), routine(NAME, SARI)))
                .then(l -> seen(l, "stolen", 10, null), List.of(GEDE + " [NAME] 1", SARI + " [NAME, NIK] 2"))
                .then(l -> seen(l, "other", 10, null), List.of(SARI + " [ADDRESS] 1"))
                .then(l -> seen(l, "nobody", 10, null), List.of())
                .then(l -> seen(l, "stolen", 1, null), List.of(GEDE + " [NAME] 1"));
    }

    private static List<String> seen(Looks looks, String account, int first, String after) {
        Stretch stretch = new Stretch(
                account,
                Recorded.BEGINNING.atOffset(ZoneOffset.UTC),
                Recorded.BEGINNING.plusSeconds(3_600).atOffset(ZoneOffset.UTC));
        return looks.looksOf(stretch, first, after).edges().stream()
                .map(Connection.Edge::node)
                .map((Seen s) -> s.personId() + " " + s.fields() + " " + s.looks())
                .toList();
    }

    private static List<String> accounts(Connection<Row> page) {
        return page.edges().stream().map(e -> e.node().account()).toList();
    }

    private static List<String> said(Connection<Row> page) {
        return page.edges().stream()
                .map(Connection.Edge::node)
                .map(r -> String.join(
                        " ",
                        r.account(),
                        r.role(),
                        r.region(),
                        r.operation(),
                        r.purpose(),
                        String.valueOf(r.caseNumber()),
                        r.fields().toString(),
                        String.valueOf(r.breakGlassId())))
                .toList();
    }
}
