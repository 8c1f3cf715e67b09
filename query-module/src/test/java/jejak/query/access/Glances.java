package jejak.query.access;

import static jejak.query.engine.Told.told;

import java.util.List;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.Look;
import jejak.household.events.AccessEvent.PersonalDataViewed;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.household.events.AccessEvent.Purpose;
import jejak.kernel.Actor;
import jejak.query.engine.Told;

/** What the tests tell of people who look. */
public final class Glances {

    static final String GLASS = "access:glass:0a1b2c3d-0000-4000-8000-000000000001";

    private Glances() {}

    static Told by(String account, AccessEvent event) {
        return told(event)
                .with(Actor.ID, account)
                .with(Actor.ROLE, "VILLAGE_OPERATOR")
                .with(Actor.SCOPE, "51.08.08.2010");
    }

    static Told looked(String account, Look... looks) {
        return by(account, new PersonalDataViewed("access:" + account, "household", null, List.of(looks)));
    }

    /** Somebody of the office saw this person's name. */
    public static Told seen(String personId) {
        return looked("operator-1", routine(PersonalField.NAME, personId));
    }

    static Look routine(PersonalField field, String... personIds) {
        return new Look(Purpose.ROUTINE, null, List.of(field), List.of(personIds));
    }
}
