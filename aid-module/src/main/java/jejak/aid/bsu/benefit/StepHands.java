package jejak.aid.bsu.benefit;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jejak.aid.bsu.benefit.Hands.Step;

/** Who took each step of each benefit last. */
public record StepHands(Map<Benefit.Key, Map<Step, String>> byBenefit) {

    public static final StepHands NONE = new StepHands(Map.of());

    public Optional<String> hand(Benefit.Key benefit, Step step) {
        return Optional.ofNullable(of(benefit).get(step));
    }

    /** A new nomination is a new matter: only its own hands are asked about; whoever put it on the list is one of them. */
    public StepHands begun(Benefit.Key benefit, String actor) {
        Map<Step, String> now = new EnumMap<>(Map.of(Step.NOMINATED, actor));
        hand(benefit, Step.WAITLISTED).ifPresent(by -> now.put(Step.WAITLISTED, by));
        return with(benefit, now);
    }

    public StepHands took(Benefit.Key benefit, Step step, String actor) {
        Map<Step, String> now = new EnumMap<>(Map.of(step, actor));
        of(benefit).forEach(now::putIfAbsent);
        return with(benefit, now);
    }

    /** Whoever put it on the list then is no hand of a later matter. */
    public StepHands ended(Benefit.Key benefit, String actor) {
        Map<Step, String> now = new EnumMap<>(Map.of(Step.TERMINATED, actor));
        of(benefit).forEach(now::putIfAbsent);
        now.remove(Step.WAITLISTED);
        return with(benefit, now);
    }

    private Map<Step, String> of(Benefit.Key benefit) {
        return byBenefit.getOrDefault(benefit, Map.of());
    }

    private StepHands with(Benefit.Key benefit, Map<Step, String> taken) {
        Map<Benefit.Key, Map<Step, String>> now = new HashMap<>(byBenefit);
        now.put(benefit, taken);
        return new StepHands(now);
    }
}
