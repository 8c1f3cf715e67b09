package jejak.api.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jejak.aid.eligibility.EvaluateEligibility;
import jejak.aid.signal.Look;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the commands of policies in order, many to one commit where they write different logs. */
final class PolicyDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyDelivery.class);

    private final Ledger ledger;
    private final CommandDesk desk;

    PolicyDelivery(Ledger ledger, CommandDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
    }

    /** A round ends before the first command whose log an earlier one of the round writes: it must see that. */
    void deliver(List<Intention> intentions, Function<RecordedEvent, Instant> moment) {
        List<Intention> round = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Intention intention : withoutRepeatedLooks(intentions)) {
            if (!written.add(intention.target())) {
                deliverRound(round, moment);
                round.clear();
                written.clear();
                written.add(intention.target());
            }
            round.add(intention);
        }
        deliverRound(round, moment);
    }

    /** A look takes in everything recorded so far, so of several equal looks the last says it all. */
    private static Collection<Intention> withoutRepeatedLooks(List<Intention> intentions) {
        Map<Object, Intention> kept = new LinkedHashMap<>();
        for (Intention intention : intentions) {
            Object key = sameLook(intention);
            kept.remove(key);
            kept.put(key, intention);
        }
        return kept.values();
    }

    private static Object sameLook(Intention intention) {
        if (intention.command() instanceof EvaluateEligibility look) {
            return List.of(look.householdId(), look.cause());
        }
        return intention.command() instanceof Look look ? look : intention;
    }

    /** What fails together is sent again one by one, which carries nothing out twice. */
    private void deliverRound(List<Intention> round, Function<RecordedEvent, Instant> moment) {
        try {
            ledger.pipelined(
                    round.stream().map(Intention::target).toList(),
                    () -> Admission.asPolicies(() -> round.forEach(intention -> {
                        Instant now = moment.apply(intention.cause());
                        desk.post(now, intention.command(), metadata(intention, now));
                    })));
        } catch (RuntimeException together) {
            Admission.asPolicies(
                    () -> round.forEach(intention -> deliverAlone(intention, moment.apply(intention.cause()))));
        }
    }

    /** A refusal is an answer: the policy asked for something that is no longer to be done. */
    private void deliverAlone(Intention intention, Instant now) {
        Outcome outcome = desk.sendAt(now, intention.command(), metadata(intention, now));
        for (UserError error : outcome.errors()) {
            if (isNoAnswer(error)) {
                throw new IllegalStateException("The command " + intention.commandId() + " could not be carried out: "
                        + error.code() + ". " + error.english());
            }
            LOG.info("The command {} was refused: {}.", intention.commandId(), error.code());
        }
    }

    private Map<String, Object> metadata(Intention intention, Instant now) {
        return intention.metadata(desk.today(now, intention.scope()));
    }

    private static boolean isNoAnswer(UserError error) {
        return Set.of(DeskReason.CONCURRENT_CHANGE, DeskReason.LEDGER_UNAVAILABLE, DeskReason.OUTCOME_UNKNOWN).stream()
                .anyMatch(reason -> reason.name().equals(error.code()));
    }
}
