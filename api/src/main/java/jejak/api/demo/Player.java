package jejak.api.demo;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.PolicyRunner;
import jejak.api.commands.UserError;
import jejak.deliberation.musdes.RecordMusdesDecision;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;

/** Plays rounds of a demo year into the log, but for those that are there already. */
record Player(LedgerEngine log, CommandDesk desk, PolicyRunner policies) {

    /** A round that stopped halfway goes on where it stopped. */
    void play(Round round) {
        List<Step> steps = round.steps();
        if (!steps.isEmpty() && ledger().answer(steps.getLast().commandId()).isEmpty()) {
            if (steps.size() == 1) {
                send(steps.getFirst());
            } else {
                record(steps);
            }
        }
        if (round.policiesAt() != null) {
            Step last = steps.getLast();
            CommandAnswer answer = ledger().answer(last.commandId())
                    .orElseThrow(() -> new IllegalStateException("Demo step " + last.commandId() + " left no event."));
            policies.runTo(answer.lastPosition(), round.policiesAt());
        }
    }

    /** At the counter, where whoever has to know is told at once: rules that are put into force rule the next round. */
    private void send(Step step) {
        List<UserError> errors =
                desk.sendAt(step.at(), step.command(ledger()), step.metadata()).errors();
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Demo step %s was refused: %s.".formatted(step.commandId(), errors));
        }
    }

    /** Only the first round that is not whole can hold steps that are recorded already. */
    private void record(List<Step> steps) {
        boolean begun = ledger().answer(steps.getFirst().commandId()).isPresent();
        List<String> read =
                steps.stream().flatMap(step -> logs(step.command())).distinct().toList();
        log.pipelined(
                read,
                () -> steps.stream()
                        .filter(step ->
                                !begun || ledger().answer(step.commandId()).isEmpty())
                        .forEach(step -> desk.post(step.at(), step.command(ledger()), step.metadata())));
    }

    /** Every log a command will read. */
    private static Stream<String> logs(Object command) {
        return switch (command) {
            case Step.Later _ -> Stream.empty();
            case RecordMusdesDecision decision -> Stream.of(decision.musdesId(), decision.householdId());
            case DisburseBsu payment -> Stream.of(payment.householdId(), DemoYear.BUDGET_LINE);
            case DetermineRecipients decree -> decree.householdIds().stream();
            default -> Stream.of(CommandDesk.logOf(command));
        };
    }

    private Ledger ledger() {
        return log.ledger();
    }
}
