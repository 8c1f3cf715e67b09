package jejak.query.household;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;

import java.util.List;
import jejak.household.events.FamilyEvent.DepartureReason;
import jejak.household.events.FamilyEvent.MemberLeft;
import jejak.household.events.FamilyEvent.MoveCorrected;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesTest {

    private static final String OTHER = "3f6f2a52-0b1c-4b61-9a55-2f0a7f6f1a02";

    @RegisterExtension
    static final ProjectionSpec<Places> PLACES = ProjectionSpec.of(Places.class, Places::new);

    @Test
    void aPersonBelongsWhereTheFamilyLives() {
        PLACES.given(registered(), new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH))
                .then(_ -> placeOf(GEDE), List.of(BENGKALA))
                .then(_ -> placeOf(LUH), List.of(BENGKALA));
    }

    @Test
    void aFamilysPlaceMovesWithIt() {
        PLACES.given(
                        registered(),
                        new HouseholdMovedWithinRegency(
                                HOUSEHOLD, BENGKALA, "51.08.01.2001", "Taman", GEDE, "Jalan 1", TENTH_OF_JUNE))
                .then(_ -> placeOf(GEDE), List.of("51.08.01.2001"));
    }

    @Test
    void aMoveThatNeverWasMovesItBack() {
        PLACES.given(
                        registered(),
                        new HouseholdMovedWithinRegency(
                                HOUSEHOLD, BENGKALA, "51.08.01.2001", "Taman", GEDE, "Jalan 1", TENTH_OF_JUNE),
                        new MoveCorrected(HOUSEHOLD, "the move", BENGKALA, "Taman", GEDE, "Jalan 1"))
                .then(_ -> placeOf(GEDE), List.of(BENGKALA));
    }

    @Test
    void whoGoesToAnotherFamilyBelongsWhereThatLivesAndNobodyIsClaimedByBeingTakenIn() {
        MemberAdded in = new MemberAdded(OTHER, LUH_AYU, AdditionReason.MARRIAGE);
        MemberLeft out = new MemberLeft(HOUSEHOLD, LUH, LUH_AYU.nik(), DepartureReason.MARRIAGE, OTHER, TENTH_OF_JUNE);
        MemberAdded born = new MemberAdded(HOUSEHOLD, LUH_AYU, AdditionReason.BIRTH);
        PLACES.given(registered(), there(), born, out, in).then(_ -> placeOf(LUH), List.of("51.08.01.2001"));
        PLACES.given(registered(), there(), born, in).then(_ -> placeOf(LUH), List.of(BENGKALA));
    }

    private static HouseholdRegistered there() {
        return new HouseholdRegistered(
                OTHER,
                "51.08.01.2001",
                "Taman",
                "9951080101240099",
                "Jalan 1",
                "head there",
                List.of(),
                IntakeChannel.VILLAGE_OPERATOR);
    }

    private static List<String> placeOf(String personId) {
        return SharedLog.open()
                .db()
                .sql("select village_code from person_place_v1 join household_place_v1 using (household_id)"
                        + " where person_id = ?")
                .param(personId)
                .query(String.class)
                .list();
    }
}
