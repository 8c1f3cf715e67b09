package jejak.api.commands;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jejak.ledger.LedgerEngine;
import jejak.ledger.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the commands of policies round by round, many to one commit where they write different logs. */
final class PolicyDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyDelivery.class);

    private final LedgerEngine log;
    private final CommandDesk desk;

    PolicyDelivery(LedgerEngine log, CommandDesk desk) {
        this.log = log;
        this.desk = desk;
    }

    void deliver(List<Intention> intentions, Function<RecordedEvent, Instant> moment) {
        PolicyRounds.of(intentions).forEach(round -> deliverRound(round, moment));
    }

    /** What fails together is sent again one by one, which carries nothing out twice. */
    private void deliverRound(List<Intention> round, Function<RecordedEvent, Instant> moment) {
        try {
            log.pipelined(
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
