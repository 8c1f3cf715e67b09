package jejak.api.imports;

import java.time.LocalDate;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.RowUnusable;
import jejak.household.events.JknEvent.JknEndReason;
import jejak.household.events.JknEvent.JknReturnReason;
import jejak.household.events.JknEvent.JknSegment;
import jejak.household.welfare.DeactivateJkn;
import jejak.household.welfare.EnrolInJkn;
import jejak.household.welfare.ReactivateJkn;

/** Tells by a row of the insurer's list whether a person is insured, no longer, or again. */
final class Insurances {

    private Insurances() {}

    static Object of(String household, String person, LocalDate since, Reading row) {
        String reason = row.value(Field.REASON);
        return switch (row.value(Field.STATUS)) {
            case "ACTIVE" ->
                new EnrolInJkn(
                        household,
                        person,
                        RowCommands.code(JknSegment.class, row.value(Field.SEGMENT), Field.SEGMENT),
                        since);
            case "INACTIVE" ->
                new DeactivateJkn(household, person, RowCommands.code(JknEndReason.class, reason, Field.REASON), since);
            case "REACTIVATED" ->
                new ReactivateJkn(
                        household, person, RowCommands.code(JknReturnReason.class, reason, Field.REASON), since);
            default -> throw new RowUnusable(Field.STATUS, FileReason.CODE_UNKNOWN);
        };
    }
}
