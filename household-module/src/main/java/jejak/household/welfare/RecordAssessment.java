package jejak.household.welfare;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import jejak.household.HouseholdReason;
import jejak.household.Inputs;
import jejak.household.events.WelfareEvent;
import jejak.household.events.WelfareEvent.WelfareAnswers;
import jejak.household.events.WelfareEvent.WelfareAssessed;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a visit and the nine answers of Kepmensos 262/HUK/2022.
 *
 * @param location latitude and longitude in degrees, divided by a comma
 * @param photoHash SHA-256 of the picture of the house in hex
 */
public record RecordAssessment(
        @TargetAggregateIdentifier String householdId,
        LocalDate assessedOn,
        WelfareAnswers answers,
        @Nullable String location,
        @Nullable String photoHash) {

    private static final Pattern DEGREES =
            Pattern.compile("-?(90|[0-8]?[0-9])(\\.[0-9]{1,8})?,-?(180|1[0-7][0-9]|[0-9]{1,2})(\\.[0-9]{1,8})?");

    /** The location is sealed under the head's key, so a family has to have a head; the same visit is recorded once. */
    List<WelfareEvent> decide(WelfareState state, LocalDate today) {
        state.kin().mustLiveHere();
        check(today);
        String head = state.kin().head();
        if (head == null) {
            throw new Rejected("householdId", HouseholdReason.HEAD_VACANT);
        }
        WelfareAssessed assessed = new WelfareAssessed(householdId, assessedOn, answers, head, location, photoHash);
        return state.known(assessed) ? List.of() : List.of(assessed);
    }

    private void check(LocalDate today) {
        Checks checks = new Checks()
                .that(
                        location == null || DEGREES.matcher(location).matches(),
                        "location",
                        WelfareReason.LOCATION_UNUSABLE)
                .that(photoHash == null || Inputs.sha256(photoHash), "photoHash", WelfareReason.PHOTO_HASH_MALFORMED)
                .that(
                        !answers.noShelter() || (!answers.poorFloor() && !answers.poorWalls()),
                        "answers",
                        WelfareReason.ANSWERS_CONTRADICT);
        Inputs.pastDate(checks, "assessedOn", assessedOn, today);
        checks.done();
    }
}
