package jejak.household.erasure;

/**
 * Answers whether money is on its way to a person.
 *
 * <p>Payments stand in the same log as erasures, so one that slips in after the question makes the commit fail and the
 * command start afresh.
 */
@FunctionalInterface
public interface PaymentsUnderWay {

    /** Whether the person is to receive a payment that is neither paid nor back in the treasury. */
    boolean to(String householdId, String personId);
}
