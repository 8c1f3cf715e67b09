package jejak.deliberation.result;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Keeps apart the accounts that bring a session's result on its way.
 *
 * @param village everybody who took a step of the session in its village
 * @param amenders who amended since the result was last handed in
 */
record Hands(Set<String> village, Set<String> amenders) {

    static final Hands NONE = new Hands(Set.of(), Set.of());

    Hands with(@Nullable String actor) {
        return new Hands(and(village, actor), amenders);
    }

    Hands amendedBy(@Nullable String actor) {
        return new Hands(and(village, actor), and(amenders, actor));
    }

    Hands submittedBy(@Nullable String actor) {
        return new Hands(and(village, actor), Set.of());
    }

    /** An addendum is brought by one and handed in by another, so that two have read it before the office does. */
    void mustNotHaveAmended(@Nullable String actor) {
        if (actor != null && amenders.contains(actor)) {
            throw new Rejected("", ResultReason.SAME_HAND_AS_ADDENDUM);
        }
    }

    /** What the office says of a result comes from somebody who had no part in it. */
    void mustNotBeOf(@Nullable String actor) {
        if (actor != null && village.contains(actor)) {
            throw new Rejected("", ResultReason.SAME_HAND_AS_VILLAGE);
        }
    }

    private static Set<String> and(Set<String> people, @Nullable String one) {
        return Stream.concat(people.stream(), Stream.ofNullable(one)).collect(Collectors.toUnmodifiableSet());
    }
}
