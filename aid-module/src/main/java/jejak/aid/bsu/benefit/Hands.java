package jejak.aid.bsu.benefit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BenefitResumed;
import jejak.aid.events.BsuEvent.BenefitSuspended;
import jejak.aid.events.BsuEvent.BenefitTerminated;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands were on one family's aid, read from the log itself, and who therefore may not take the next step.
 *
 * @param village who recorded what the village decided on the family
 * @param steps who took each step of a benefit last
 * @param instructions who instructed each payment, by payment id
 */
public record Hands(Set<String> village, StepHands steps, Map<String, Instruction> instructions) {

    public static final Hands NONE = new Hands(Set.of(), StepHands.NONE, Map.of());

    /** A step of a benefit that another one watches. */
    public enum Step {
        /** Nominated when no place was free. */
        WAITLISTED,
        NOMINATED,
        DETERMINED,
        SUSPENDED,
        TERMINATED
    }

    /** Who told the bank to pay. */
    public record Instruction(Benefit.Key benefit, String by) {}

    /** After somebody recorded a decision of the village on the family. */
    public Hands decided(String actor) {
        Set<String> more = Stream.concat(village.stream(), Stream.of(actor)).collect(Collectors.toSet());
        return new Hands(more, steps, instructions);
    }

    public Hands evolve(BsuEvent event, String actor) {
        return switch (event) {
            case BsuRecipientNominated e ->
                with(steps.begun(new Benefit.Key(e.programme(), e.category(), e.year()), actor));
            case BsuRecipientDetermined e ->
                with(steps.took(new Benefit.Key(e.programme(), e.category(), e.year()), Step.DETERMINED, actor));
            case BenefitSuspended e ->
                with(steps.took(new Benefit.Key(e.programme(), e.category(), e.year()), Step.SUSPENDED, actor));
            case BenefitTerminated e ->
                with(steps.ended(new Benefit.Key(e.programme(), e.category(), e.year()), actor));
            case BsuDisbursementInstructed e ->
                instructed(e.paymentId(), new Benefit.Key(e.programme(), e.category(), e.year()), actor);
            case BenefitResumed _, BsuRefused _, BsuPaid _, BsuPaymentFailed _, FundsReturnedToTreasury _ -> this;
        };
    }

    public Hands evolve(PaymentEvent event, String actor) {
        return event instanceof BsuDisbursementReinstructed e
                ? instructed(e.paymentId(), new Benefit.Key(e.programme(), e.category(), e.year()), actor)
                : this;
    }

    public Hands evolve(PlaceEvent event, String actor) {
        return event instanceof RecipientWaitlisted e
                ? with(steps.took(new Benefit.Key(e.programme(), e.category(), e.year()), Step.WAITLISTED, actor))
                : this;
    }

    /** Who instructs does not say what became of it, and does not put the money back. */
    public void checkOutcome(String paymentId, @Nullable String actor) {
        Optional<String> by = Optional.ofNullable(instructions.get(paymentId)).map(Instruction::by);
        new Checks()
                .that(!same(by, actor), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION)
                .done();
    }

    /** Who proposed or pays a benefit does not hold, free or end it. */
    public void checkHold(Benefit.Key benefit, @Nullable String actor) {
        boolean pays =
                instructions.values().stream().anyMatch(i -> i.benefit().equals(benefit) && i.by().equals(actor));
        new Checks()
                .that(!proposed(benefit, actor), "", FourEyesFault.SAME_HAND_AS_NOMINATION)
                .that(!pays, "", FourEyesFault.SAME_HAND_AS_INSTRUCTION)
                .done();
    }

    public void checkResumption(Benefit.Key benefit, @Nullable String actor) {
        checkHold(benefit, actor);
        new Checks()
                .that(!took(benefit, Step.SUSPENDED, actor), "", FourEyesFault.SAME_HAND_AS_SUSPENSION)
                .done();
    }

    /** Whether proposal, decree and plan are of different people, none of them the village's recorder. */
    public boolean distinct(Benefit.Key benefit, Optional<String> plannedBy) {
        List<String> earlier = Stream.of(
                        steps.hand(benefit, Step.WAITLISTED),
                        steps.hand(benefit, Step.NOMINATED),
                        steps.hand(benefit, Step.DETERMINED),
                        plannedBy)
                .flatMap(Optional::stream)
                .toList();
        return Set.copyOf(earlier).size() == earlier.size() && earlier.stream().noneMatch(village::contains);
    }

    public boolean ofVillage(@Nullable String actor) {
        return actor != null && village.contains(actor);
    }

    /** Whether somebody nominated the family, or gave it its place when its turn came. */
    public boolean proposed(Benefit.Key benefit, @Nullable String actor) {
        return took(benefit, Step.WAITLISTED, actor) || took(benefit, Step.NOMINATED, actor);
    }

    public boolean took(Benefit.Key benefit, Step step, @Nullable String actor) {
        return same(steps.hand(benefit, step), actor);
    }

    public static boolean same(Optional<String> hand, @Nullable String actor) {
        return hand.filter(by -> by.equals(actor)).isPresent();
    }

    private Hands with(StepHands now) {
        return new Hands(village, now, instructions);
    }

    private Hands instructed(String paymentId, Benefit.Key benefit, String actor) {
        Map<String, Instruction> more = new HashMap<>(instructions);
        more.put(paymentId, new Instruction(benefit, actor));
        return new Hands(village, steps, more);
    }
}
