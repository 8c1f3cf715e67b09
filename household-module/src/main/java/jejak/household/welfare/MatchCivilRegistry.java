package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import jejak.household.Inputs;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.CivilRegistryMatched;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.events.WelfareEvent.CivilRegistryMismatched;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what the civil registry says of a member.
 *
 * @param mismatch what it knows otherwise; null when it knows the member as recorded
 */
public record MatchCivilRegistry(
        @TargetAggregateIdentifier String householdId,
        String personId,
        @Nullable CivilRegistryMismatch mismatch,
        LocalDate matchedOn) {

    /** A mismatch is a flag and corrects nothing; the same word given again says nothing new. */
    List<WelfareEvent> decide(WelfareState state, LocalDate today) {
        state.kin().member(personId);
        Checks checks = new Checks();
        Inputs.pastDate(checks, "matchedOn", matchedOn, today);
        checks.done();
        WelfareEvent word = mismatch == null
                ? new CivilRegistryMatched(householdId, personId, matchedOn)
                : new CivilRegistryMismatched(householdId, personId, mismatch, matchedOn);
        return state.known(word) ? List.of() : List.of(word);
    }
}
