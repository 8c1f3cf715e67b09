package jejak.household.erasure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.household.MemberReason;
import jejak.household.events.ErasureEvent;
import jejak.household.events.ErasureEvent.ErasureDecided;
import jejak.household.events.ErasureEvent.ErasureDecisionProposed;
import jejak.household.events.ErasureEvent.ErasureExecuted;
import jejak.household.events.ErasureEvent.ErasureGround;
import jejak.household.events.ErasureEvent.ErasureRefused;
import jejak.household.events.ErasureEvent.ErasureRequested;
import jejak.household.events.ErasureEvent.LegalHoldLifted;
import jejak.household.events.ErasureEvent.LegalHoldPlaced;
import jejak.household.events.ErasureRefusal;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** Remembers whose erasure was asked for, how far it has come, and what stands against it. */
record ErasureState(Numbers numbers, Map<String, Case> cases, Map<String, Set<String>> holds) {

    static final ErasureState UNKNOWN = new ErasureState(Numbers.NONE, Map.of(), Map.of());

    /** How far a request has come. */
    enum Stage {
        RESTRICTED,
        DECIDED,
        ERASED
    }

    /** One person's request, with the decision that waits for a second officer. */
    record Case(Stage stage, ErasureGround ground, @Nullable ErasureDecisionProposed proposal) {}

    ErasureState evolve(HouseholdEvent event) {
        return new ErasureState(numbers.evolve(event), cases, holds);
    }

    ErasureState evolve(FamilyEvent event) {
        return new ErasureState(numbers.evolve(event), cases, holds);
    }

    ErasureState evolve(ErasureEvent event) {
        return switch (event) {
            case LegalHoldPlaced e -> held(e.personId(), e.reference(), true);
            case LegalHoldLifted e -> held(e.personId(), e.reference(), false);
            case ErasureRequested e -> at(e.personId(), new Case(Stage.RESTRICTED, e.ground(), null));
            case ErasureDecisionProposed e ->
                at(e.personId(), new Case(Stage.RESTRICTED, open(e.personId()).ground(), e));
            case ErasureDecided e -> at(e.personId(), new Case(Stage.DECIDED, e.ground(), null));
            case ErasureRefused e -> at(e.personId(), null);
            case ErasureExecuted e ->
                at(e.personId(), new Case(Stage.ERASED, open(e.personId()).ground(), null));
        };
    }

    Optional<Stage> stage(String personId) {
        return Optional.ofNullable(cases.get(personId)).map(Case::stage);
    }

    Set<String> holds(String personId) {
        return holds.getOrDefault(personId, Set.of());
    }

    /** What the law sets against an erasure at this moment, whoever may wish it. */
    Optional<ErasureRefusal> obstacle(String householdId, String personId, PaymentsUnderWay payments) {
        if (!holds(personId).isEmpty()) {
            return Optional.of(ErasureRefusal.LEGAL_HOLD);
        }
        return payments.to(householdId, personId) ? Optional.of(ErasureRefusal.OPEN_PAYMENT) : Optional.empty();
    }

    void mustBeMember(String personId) {
        if (!numbers.byPerson().containsKey(personId)) {
            throw new Rejected("personId", MemberReason.MEMBER_UNKNOWN);
        }
    }

    /** The request on which a decision may still be taken. */
    Case open(String personId) {
        mustBeMember(personId);
        Case one = cases.get(personId);
        if (one == null) {
            throw new Rejected("personId", ErasureReason.ERASURE_NOT_REQUESTED);
        }
        return one;
    }

    void mustBeUndecided(String personId) {
        switch (stage(personId).orElse(Stage.RESTRICTED)) {
            case RESTRICTED -> {}
            case DECIDED -> throw new Rejected("personId", ErasureReason.ERASURE_ALREADY_DECIDED);
            case ERASED -> throw new Rejected("personId", MemberReason.MEMBER_ERASED);
        }
    }

    private ErasureState at(String personId, @Nullable Case now) {
        return new ErasureState(numbers, with(cases, personId, now), holds);
    }

    private ErasureState held(String personId, String reference, boolean placed) {
        Set<String> now = new LinkedHashSet<>(holds(personId));
        if (placed) {
            now.add(reference);
        } else {
            now.remove(reference);
        }
        return new ErasureState(numbers, cases, with(holds, personId, Set.copyOf(now)));
    }

    static <V> Map<String, V> with(Map<String, V> map, String key, @Nullable V value) {
        Map<String, V> now = new LinkedHashMap<>(map);
        if (value == null) {
            now.remove(key);
        } else {
            now.put(key, value);
        }
        return Collections.unmodifiableMap(now);
    }
}
