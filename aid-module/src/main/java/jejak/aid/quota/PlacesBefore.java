package jejak.aid.quota;

import java.util.List;
import jejak.aid.events.QuotaEvent.PlaceHeld;

/** Answers who had a place in a category before its places were counted. */
@FunctionalInterface
interface PlacesBefore {

    /** One place for each family that is nominated or determined, in the months it has it. */
    List<PlaceHeld> held(Subject subject);
}
