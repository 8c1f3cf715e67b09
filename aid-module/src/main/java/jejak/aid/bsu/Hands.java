package jejak.aid.bsu;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/**
 * Whose hands were on one family's aid, read from the log itself, and who therefore may not take the next step.
 *
 * @param village who recorded what the village decided on the family
 * @param steps who took each step of a benefit last
 * @param instructions who instructed each payment, by payment id
 */
record Hands(Set<String> village, Map<Benefit.Key, Map<Step, String>> steps, Map<String, Instruction> instructions) {

    static final Hands NONE = new Hands(Set.of(), Map.of(), Map.of());

    /** A step of a benefit that another one watches. */
    enum Step {
        NOMINATED,
        DETERMINED,
        SUSPENDED,
        TERMINATED
    }

    /** Who told the bank to pay. */
    record Instruction(Benefit.Key benefit, String by) {}

    /** After somebody recorded a decision of the village on the family. */
    Hands decided(String actor) {
        Set<String> more = new HashSet<>(village);
        more.add(actor);
        return new Hands(more, steps, instructions);
    }

    Hands evolve(BsuEvent event, String actor) {
        return switch (event) {
            case BsuRecipientNominated e -> begun(new Benefit.Key(e.programme(), e.category(), e.year()), actor);
            case BsuRecipientDetermined e -> took(e.programme(), e.category(), e.year(), Step.DETERMINED, actor);
            case BenefitSuspended e -> took(e.programme(), e.category(), e.year(), Step.SUSPENDED, actor);
            case BenefitTerminated e -> took(e.programme(), e.category(), e.year(), Step.TERMINATED, actor);
            case BsuDisbursementInstructed e ->
                instructed(e.paymentId(), new Benefit.Key(e.programme(), e.category(), e.year()), actor);
            case BenefitResumed _, BsuRefused _, BsuPaid _, BsuPaymentFailed _, FundsReturnedToTreasury _ -> this;
        };
    }

    Hands evolve(PaymentEvent event, String actor) {
        return event instanceof BsuDisbursementReinstructed e
                ? instructed(e.paymentId(), new Benefit.Key(e.programme(), e.category(), e.year()), actor)
                : this;
    }

    /** Who instructs does not say what became of it, and does not put the money back. */
    void checkOutcome(String paymentId, @Nullable String actor) {
        Optional<String> by = Optional.ofNullable(instructions.get(paymentId)).map(Instruction::by);
        new Checks()
                .that(!same(by, actor), "", FourEyesFault.SAME_HAND_AS_INSTRUCTION)
                .done();
    }

    /** Who proposed or pays a benefit does not hold, free or end it. */
    void checkHold(Benefit.Key benefit, @Nullable String actor) {
        boolean pays =
                instructions.values().stream().anyMatch(i -> i.benefit().equals(benefit) && i.by().equals(actor));
        new Checks()
                .that(!took(benefit, Step.NOMINATED, actor), "", FourEyesFault.SAME_HAND_AS_NOMINATION)
                .that(!pays, "", FourEyesFault.SAME_HAND_AS_INSTRUCTION)
                .done();
    }

    void checkResumption(Benefit.Key benefit, @Nullable String actor) {
        checkHold(benefit, actor);
        new Checks()
                .that(!took(benefit, Step.SUSPENDED, actor), "", FourEyesFault.SAME_HAND_AS_SUSPENSION)
                .done();
    }

    /** Whether proposal, decree and plan are of different people, none of them the village's recorder. */
    boolean distinct(Benefit.Key benefit, Optional<String> plannedBy) {
        List<String> earlier = Stream.of(hand(benefit, Step.NOMINATED), hand(benefit, Step.DETERMINED), plannedBy)
                .flatMap(Optional::stream)
                .toList();
        return Set.copyOf(earlier).size() == earlier.size() && earlier.stream().noneMatch(village::contains);
    }

    boolean ofVillage(@Nullable String actor) {
        return actor != null && village.contains(actor);
    }

    boolean took(Benefit.Key benefit, Step step, @Nullable String actor) {
        return same(hand(benefit, step), actor);
    }

    static boolean same(Optional<String> hand, @Nullable String actor) {
        return hand.filter(by -> by.equals(actor)).isPresent();
    }

    private Optional<String> hand(Benefit.Key benefit, Step step) {
        return Optional.ofNullable(steps.getOrDefault(benefit, Map.of()).get(step));
    }

    /** A new nomination is a new matter: only its own hands are asked about. */
    private Hands begun(Benefit.Key benefit, String actor) {
        return with(benefit, new EnumMap<>(Map.of(Step.NOMINATED, actor)));
    }

    private Hands took(String programme, String category, int year, Step step, String actor) {
        Benefit.Key benefit = new Benefit.Key(programme, category, year);
        Map<Step, String> more = new EnumMap<>(Map.of(step, actor));
        steps.getOrDefault(benefit, Map.of()).forEach(more::putIfAbsent);
        return with(benefit, more);
    }

    private Hands with(Benefit.Key benefit, Map<Step, String> taken) {
        Map<Benefit.Key, Map<Step, String>> now = new HashMap<>(steps);
        now.put(benefit, taken);
        return new Hands(village, now, instructions);
    }

    private Hands instructed(String paymentId, Benefit.Key benefit, String actor) {
        Map<String, Instruction> more = new HashMap<>(instructions);
        more.put(paymentId, new Instruction(benefit, actor));
        return new Hands(village, steps, more);
    }
}
