package jejak.aid.bank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jejak.aid.bank.Money.Order;
import jejak.aid.budget.LineId;
import jejak.aid.events.BankFileEvent.BankInstructionFileWritten;
import jejak.aid.events.BankFileEvent.FileFormat;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.office.BankFiles;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Writes instructed payments of one tranche into a file for the bank.
 *
 * @param paymentIds in any order; the file has an order of its own, by village and payment
 */
public record WriteBankFile(String budgetLineId, String category, int tranche, List<String> paymentIds) {

    /** What the tranche's log says of the files written before. */
    record Written(int files, Set<String> paymentIds) {}

    /** The log of the tranche's files. */
    @TargetAggregateIdentifier
    public String bankFileId() {
        return trancheId(budgetLineId, category, tranche);
    }

    static String trancheId(String budgetLineId, String category, int tranche) {
        return "bankfile:%s:%s:T%d".formatted(budgetLineId.replaceFirst("^budget:", ""), category, tranche);
    }

    /** The payments by id; one that nobody knows is missing among them. */
    BankInstructionFileWritten decide(Written before, Map<String, Money> payments, BankFiles terms, LocalDate today) {
        Checks checks = new Checks()
                .that(!paymentIds.isEmpty(), "paymentIds", BankFault.NO_PAYMENTS)
                .that(paymentIds.size() <= terms.rowsPerFile(), "paymentIds", BankFault.TOO_MANY_PAYMENTS);
        IntStream.range(0, paymentIds.size()).forEach(i -> check(checks, i, before, payments.get(paymentIds.get(i))));
        checks.done();
        List<Order> orders = payments.values().stream()
                .map(Money::order)
                .filter(o -> paymentIds.contains(o.paymentId()))
                .sorted(Comparator.comparing(Order::villageCode).thenComparing(Order::paymentId))
                .toList();
        return written(before.files() + 1, orders, terms.format(), today);
    }

    private BankInstructionFileWritten written(int number, List<Order> orders, FileFormat format, LocalDate today) {
        String content = InstructionFile.text(format, bankFileId(), number, today, orders);
        LineId line = LineId.of(budgetLineId);
        return new BankInstructionFileWritten(
                bankFileId(),
                budgetLineId,
                line.programme(),
                category,
                line.year(),
                tranche,
                number,
                format,
                orders.stream().map(Order::paymentId).toList(),
                InstructionFile.total(orders),
                today,
                PackHash.of(content),
                content);
    }

    private void check(Checks checks, int row, Written before, @Nullable Money money) {
        String id = paymentIds.get(row);
        String path = "paymentIds[" + row + "]";
        checks.that(paymentIds.indexOf(id) == row, path, BankFault.LISTED_TWICE)
                .that(money != null, path, BankFault.PAYMENT_UNKNOWN)
                .that(!before.paymentIds().contains(id), path, BankFault.ALREADY_IN_A_FILE);
        if (money != null) {
            checks.that(money.order().trancheId().equals(bankFileId()), path, BankFault.NOT_OF_THIS_TRANCHE)
                    .that(
                            money.stage() == Money.Stage.INSTRUCTED && money.inquiry() == null,
                            path,
                            BankFault.NOT_TO_BE_PAID);
        }
    }
}
