package jejak.api.policy;

import org.jspecify.annotations.Nullable;

/**
 * What a request is about.
 *
 * @param region region code of where it lies; null when it lies nowhere
 * @param household id of the household it is or belongs to
 * @param programme code of the programme, when it is of one
 */
public record Matter(
        @Nullable String region,
        @Nullable String household,
        State state,
        @Nullable String programme) {

    /** Lies nowhere and belongs to nobody. */
    public static final Matter NOTHING = new Matter(null, null, State.NORMAL, null);

    /** Of what is not there nothing is said, so it counts as lying where nobody is appointed. */
    private static final String ELSEWHERE = "?";

    /** A region as a whole. */
    public static Matter of(String region) {
        return new Matter(region, null, State.NORMAL, null);
    }

    /** A family wherever it lives, so that nothing is told of where that is. */
    static Matter ofFamily(String household) {
        return new Matter(null, household, State.NORMAL, null);
    }

    static Matter unknown(@Nullable String household) {
        return new Matter(ELSEWHERE, household, State.NORMAL, null);
    }

    Matter withProgramme(@Nullable String code) {
        return code == null ? this : new Matter(region, household, state, code);
    }
}
