package jejak.household.erasure;

import java.util.ArrayList;
import java.util.List;
import jejak.household.erasure.ErasureState.Stage;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.HouseholdEvent.HeadVacated;
import jejak.kernel.Claim.Source;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Carries out a decided erasure; sent by a policy only, and again after a crash until it is on record. */
record ExecuteErasure(@TargetAggregateIdentifier String householdId, String personId) {

    /** The key goes before the record of it: a record without the deed would be a lie, the deed without it is repeated. */
    List<Source> decide(ErasureState state, KeyDestruction keys) {
        if (state.open(personId).stage() == Stage.RESTRICTED) {
            throw new Rejected("personId", ErasureReason.ERASURE_NOT_PROPOSED);
        }
        List<Source> said = new ArrayList<>();
        if (state.open(personId).stage() == Stage.DECIDED) {
            String keyId = keys.destroy(householdId, personId, state.numbers().of(personId));
            said.add(new ErasureExecuted(householdId, personId, keyId));
            if (personId.equals(state.numbers().headPersonId())) {
                said.add(new HeadVacated(householdId, personId));
            }
        }
        return said;
    }
}
