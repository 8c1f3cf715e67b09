package jejak.query.household;

import static jejak.query.BuSari.BENGKALA;
import static jejak.query.BuSari.GEDE;
import static jejak.query.BuSari.HOUSEHOLD;
import static jejak.query.BuSari.LUH;
import static jejak.query.BuSari.LUH_AYU;
import static jejak.query.BuSari.TENTH_OF_JUNE;
import static jejak.query.BuSari.registered;

import java.util.List;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberAdded;
import jejak.query.engine.ProjectionSpec;
import jejak.query.engine.SharedLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacesTest {

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
