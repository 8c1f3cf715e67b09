package jejak.household.family;

import static jejak.household.family.Neighbours.*;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.household.RecordDeath;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.HouseholdEvent.HeadReplaced;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.household.events.HouseholdEvent.MemberCorrected;
import jejak.household.events.HouseholdEvent.Relation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When another member heads the family. */
class ReplaceHeadTest {

    private final Neighbours all = Neighbours.ofBengkala();

    @AfterEach
    void close() {
        all.close();
    }

    @Test
    void theFormerHeadIsSomebodyElseInTheFamilyFromThenOn() {
        all.send(new ReplaceHead(MADES, SARI, Relation.SPOUSE));
        assertThat(all.lastAppend())
                .hasSize(4)
                .contains(new HeadVacated(MADES, MADE))
                .endsWith(new HeadReplaced(MADES, SARI));
        assertThat(all.lastAppend().getFirst())
                .isInstanceOfSatisfying(
                        MemberCorrected.class,
                        c -> assertThat(c.member().relation()).isEqualTo(Relation.SPOUSE));
        all.refuses(new ReplaceHead(MADES, SARI, Relation.SPOUSE), "personId: ALREADY_HEAD");
    }

    @Test
    void anEmptySeatIsTakenByOneWord() {
        all.send(new RecordDeath(MADES, MADE, YESTERDAY, null));
        all.refuses(new ReplaceHead(MADES, MADE, null), "personId: MEMBER_DECEASED");
        all.send(new ReplaceHead(MADES, SARI, null));
        assertThat(all.lastAppend()).endsWith(new HeadReplaced(MADES, SARI));
    }

    @Test
    void aForgottenHeadIsFollowedWithoutAWordAboutWhoItWas() {
        all.happened(MADES, new ErasureExecuted(MADES, MADE, "key"));
        all.send(new ReplaceHead(MADES, SARI, null));
        assertThat(all.lastAppend()).contains(new HeadVacated(MADES, MADE)).endsWith(new HeadReplaced(MADES, SARI));
        assertThat(all.lastAppend())
                .filteredOn(MemberCorrected.class::isInstance)
                .allSatisfy(e -> assertThat(((MemberCorrected) e).personId()).isEqualTo(SARI));
    }

    @Test
    void twoHeadsAreNoFamily() {
        all.refuses(new ReplaceHead(MADES, SARI, null), "formerHeadRelation: RELATION_OF_HEAD_NEEDED");
        all.refuses(new ReplaceHead(MADES, SARI, Relation.HEAD), "formerHeadRelation: RELATION_OF_HEAD_NEEDED");
    }
}
