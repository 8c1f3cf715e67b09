package jejak.aid.bank;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.bank.OutcomeFile.Row;
import jejak.aid.budget.LineId;
import jejak.aid.events.BankFileEvent.BankOutcomesRecorded;
import jejak.aid.events.BankFileEvent.OutcomeFinding;
import jejak.aid.events.BankFileEvent.OutcomeVerdict;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.office.Collector;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the bank says became of payments: the whole file in one commit, or nothing of it.
 *
 * @param content the bank's file, to the byte
 */
public record RecordBankOutcomes(String budgetLineId, String content) {

    /** The log of this very file for this line: sent for a wrong line first, it can still be taken for its own. */
    @TargetAggregateIdentifier
    public String bankFileId() {
        return "bankoutcome:%s:%s".formatted(budgetLineId.replaceFirst("^budget:", ""), PackHash.of(content));
    }

    /** The household of a payment, as its id says. */
    static String householdOf(String paymentId) {
        return paymentId.split("/", 2)[0];
    }

    /** What is made of one row; a payment of another line is as unknown here as one that there is none of. */
    Judgement decide(Row row, Optional<MoneyState> household, @Nullable List<Collector> terms, LocalDate today) {
        return household
                .flatMap(state -> state.find(row.paymentId())
                        .filter(m -> m.order().budgetLineId().equals(budgetLineId))
                        .map(money -> Judgement.of(state, money, row, terms, today)))
                .orElseGet(() -> Judgement.only(OutcomeVerdict.UNKNOWN_REFERENCE));
    }

    /** Who instructed does not say what became of it. */
    void checkHands(OutcomeFile file, Map<String, MoneyState> households, @Nullable String actor) {
        Checks checks = new Checks();
        for (Row row : file.rows()) {
            String path = "content.lines[" + row.line() + "]";
            Optional.ofNullable(households.get(householdOf(row.paymentId())))
                    .ifPresent(household -> household
                            .find(row.paymentId())
                            .ifPresent(money -> household.checkHands(checks, path, money, actor)));
        }
        checks.done();
    }

    BankOutcomesRecorded recorded(OutcomeFile file, List<OutcomeFinding> findings, int taken) {
        LineId line = LineId.of(budgetLineId);
        return new BankOutcomesRecorded(
                bankFileId(),
                budgetLineId,
                line.programme(),
                line.year(),
                file.bankReference(),
                PackHash.of(content),
                file.rows().size(),
                taken,
                file.totalRupiah(),
                List.copyOf(findings));
    }
}
