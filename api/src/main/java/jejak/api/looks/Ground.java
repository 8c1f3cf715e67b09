package jejak.api.looks;

import graphql.schema.DataFetchingEnvironment;
import jejak.household.access.CaseNumber;
import jejak.household.access.LookReason;
import jejak.household.events.AccessEvent.Purpose;
import jejak.query.paging.QueryRefused;
import org.jspecify.annotations.Nullable;

/**
 * What a value is shown for.
 *
 * @param purpose null when the field asks for none; it is then what the request as a whole is for
 */
record Ground(@Nullable Purpose purpose, @Nullable String caseNumber) {

    private static final String PURPOSE = "purpose";
    private static final String CASE_NUMBER = "caseNumber";

    /** @throws QueryRefused when the field asks for a purpose and what was given is none */
    static Ground of(DataFetchingEnvironment field, SeenData seen) {
        if (field.getFieldDefinition().getArgument(PURPOSE) == null) {
            return new Ground(null, null);
        }
        Purpose purpose = Purpose.valueOf(String.valueOf(field.<Object>getArgument(PURPOSE)));
        String caseNumber = String.valueOf(field.<Object>getArgument(CASE_NUMBER));
        if (!isEnough(purpose, seen)) {
            throw refused(LookReason.PURPOSE_NOT_ENOUGH);
        }
        if (!CaseNumber.isUsable(caseNumber)) {
            throw refused(LookReason.CASE_NUMBER_UNUSABLE);
        }
        return new Ground(purpose, caseNumber);
    }

    /** Own data are a purpose for those only whose every look is at their own. */
    private static boolean isEnough(Purpose purpose, SeenData seen) {
        return switch (purpose) {
            case ROUTINE -> false;
            case OWN_DATA -> seen.usual() == Purpose.OWN_DATA;
            case VERIFICATION, PAYMENT, AUDIT, COMPLAINT, CORRECTION -> true;
        };
    }

    private static QueryRefused refused(LookReason reason) {
        return new QueryRefused(reason.name(), reason.indonesian(), reason.english());
    }
}
