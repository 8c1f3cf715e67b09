package jejak.deliberation.objection;

import static jejak.deliberation.objection.Hearing.BENGKALA;
import static jejak.deliberation.objection.Hearing.FAMILY;
import static jejak.deliberation.objection.Hearing.FILED;
import static jejak.deliberation.objection.Hearing.HEAD;
import static jejak.deliberation.objection.Hearing.HOME;
import static jejak.deliberation.objection.Hearing.LAST_DAY;
import static jejak.deliberation.objection.Hearing.NEIGHBOUR;
import static jejak.deliberation.objection.Hearing.OBJECTION;
import static jejak.deliberation.objection.Hearing.RULE;
import static jejak.deliberation.objection.Hearing.against;
import static jejak.deliberation.objection.Hearing.file;
import static jejak.deliberation.objection.Hearing.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import jejak.deliberation.events.HouseholdObjectionEvent.ObjectionRaised;
import jejak.deliberation.events.ObjectionEvent.ObjectionKind;
import jejak.deliberation.events.ObjectionEvent.ObjectionOutcome;
import org.junit.jupiter.api.Test;

/** Who may object, and what the office promises in return. */
class FileObjectionTest {

    @Test
    void theDeadlineAndWhatItDecidesAreFixedAtOnce() {
        FileObjection.Filed filed = file(ObjectionKind.AGAINST_RECIPIENT).decide(HOME, FILED, FILED, RULE, false);

        assertThat(filed.inObjection().dueOn()).isEqualTo(LAST_DAY);
        assertThat(filed.inObjection().byDefault()).isEqualTo(ObjectionOutcome.LAPSED);
        assertThat(filed.inHousehold())
                .isEqualTo(new ObjectionRaised(FAMILY, OBJECTION, ObjectionKind.AGAINST_RECIPIENT));
    }

    @Test
    void whatTheFamilyReadsDoesNotNameTheObjector() {
        FileObjection.Filed filed = file(ObjectionKind.AGAINST_RECIPIENT).decide(HOME, FILED, FILED, RULE, false);

        assertThat(filed.inHousehold().toString()).doesNotContain(NEIGHBOUR, "Ni Luh");
    }

    @Test
    void aNeighbourObjectsNotAStrangerUnlessTheRegencySaysSo() {
        FileObjection stranger = from("51.08.08.2009");
        refused(() -> stranger.decide(HOME, FILED, FILED, RULE, false), "objectorVillageCode: OBJECTOR_FROM_ELSEWHERE");

        ObjectionRule anybody = new ObjectionRule(true, 14, ObjectionOutcome.LAPSED, 14);
        assertThat(stranger.decide(HOME, FILED, FILED, anybody, false)
                        .inObjection()
                        .objectorVillageCode())
                .isEqualTo("51.08.08.2009");
    }

    @Test
    void onlyTheHeadResignsAndWithProof() {
        FileObjection byNeighbour = file(ObjectionKind.SELF_RESIGNATION);
        FileObjection byHead =
                new FileObjection(OBJECTION, FAMILY, ObjectionKind.SELF_RESIGNATION, HEAD, "I Made", BENGKALA, null);
        refused(() -> byNeighbour.decide(HOME, FILED, FILED, RULE, true), "objectorPersonId: RESIGNATION_NOT_BY_HEAD");
        refused(() -> byHead.decide(HOME, FILED, FILED, RULE, false), "evidence: RESIGNATION_WITHOUT_PROOF");

        assertThat(byHead.decide(HOME, FILED, FILED, RULE, true).inObjection().kind())
                .isEqualTo(ObjectionKind.SELF_RESIGNATION);
    }

    @Test
    void whatCannotBeReadIsNamedAllAtOnce() {
        FileObjection unreadable =
                new FileObjection("objection:1", FAMILY, ObjectionKind.FOR_INCLUSION, "1", " ", "51.08", null);
        refused(
                () -> unreadable.decide(HOME, FILED, FILED, RULE, false),
                "objectionId: OBJECTION_ID_MALFORMED, objectorPersonId: OBJECTOR_UNUSABLE,"
                        + " objectorVillageCode: VILLAGE_UNKNOWN, objectorVillageCode: OBJECTOR_FROM_ELSEWHERE");
    }

    @Test
    void nobodyContestsWhatHasNotYetHappened() {
        refused(
                () -> against("decree").decide(HOME, FILED.minusDays(1), FILED, RULE, false),
                "effectiveDate: CONTESTED_LATER");
    }

    @Test
    void aFamilyThatLeftIsHeardElsewhere() {
        ObjectedHousehold.State gone = new ObjectedHousehold.State(BENGKALA, true, HEAD, Set.of(), Map.of());
        refused(
                () -> file(ObjectionKind.FOR_INCLUSION).decide(gone, FILED, FILED, RULE, false),
                "householdId: HOUSEHOLD_GONE");
    }

    @Test
    void whatIsContestedStandsInTheFamilysLog() {
        refused(() -> against("elsewhere").decide(HOME, FILED, FILED, RULE, false), "contested: CONTESTED_UNKNOWN");

        assertThat(against("decree")
                        .decide(HOME, FILED, FILED, RULE, false)
                        .inObjection()
                        .contested())
                .isEqualTo("decree");
    }

    private static FileObjection from(String village) {
        return new FileObjection(
                OBJECTION, FAMILY, ObjectionKind.AGAINST_RECIPIENT, NEIGHBOUR, "Ni Luh Contoh", village, null);
    }
}
