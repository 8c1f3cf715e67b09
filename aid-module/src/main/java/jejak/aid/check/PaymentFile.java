package jejak.aid.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuPaymentFailed;
import jejak.aid.events.BsuEvent.FundsReturnedToTreasury;
import jejak.aid.events.PaymentEvent.BsuDisbursementReinstructed;
import jejak.aid.events.PaymentEvent.BsuPaymentReversed;
import org.jspecify.annotations.Nullable;

/**
 * One payment from its instruction to its end, as far as it has come.
 *
 * @param retried whether its money was instructed once more under another id
 */
public record PaymentFile(
        Fact<BsuDisbursementInstructed> order,
        @Nullable Fact<BsuPaid> paid,
        @Nullable Fact<BsuPaymentFailed> failed,
        @Nullable Fact<FundsReturnedToTreasury> returned,
        @Nullable Fact<BsuPaymentReversed> reversed,
        boolean retried) {

    /** Every payment of a log that was instructed, in order. */
    static List<PaymentFile> all(List<Fact<?>> log) {
        Map<String, Fact<BsuPaid>> paid = byPayment(log, BsuPaid.class, BsuPaid::paymentId);
        Map<String, Fact<BsuPaymentFailed>> failed =
                byPayment(log, BsuPaymentFailed.class, BsuPaymentFailed::paymentId);
        Map<String, Fact<FundsReturnedToTreasury>> returned =
                byPayment(log, FundsReturnedToTreasury.class, FundsReturnedToTreasury::paymentId);
        Map<String, Fact<BsuPaymentReversed>> reversed =
                byPayment(log, BsuPaymentReversed.class, BsuPaymentReversed::paymentId);
        Set<String> retried = retried(log);
        return Fact.of(log, BsuDisbursementInstructed.class)
                .map(order -> {
                    String id = order.event().paymentId();
                    return new PaymentFile(
                            order,
                            paid.get(id),
                            failed.get(id),
                            returned.get(id),
                            reversed.get(id),
                            retried.contains(id));
                })
                .toList();
    }

    private static Set<String> retried(List<Fact<?>> log) {
        return byPayment(log, BsuDisbursementReinstructed.class, BsuDisbursementReinstructed::failedPaymentId)
                .keySet();
    }

    /** Its id. */
    public String id() {
        return order.event().paymentId();
    }

    /** Whether the family has the money. */
    public boolean stands() {
        return paid != null && returned == null && reversed == null;
    }

    /** What the bank was told to pay. */
    public long rupiah() {
        return order.event().rupiah();
    }

    /** The day the family was paid; to be asked only of one that stands. */
    public LocalDate paidOn() {
        return receipt().event().paidOn();
    }

    /** The bank's word that it was paid; to be asked only of one that stands. */
    public Fact<BsuPaid> receipt() {
        return Objects.requireNonNull(paid, "This payment was not paid.");
    }

    /** The member it is for. */
    public String recipient() {
        return order.event().recipientPersonId();
    }

    /** The months it pays. */
    public List<YearMonth> months() {
        return order.event().months().stream().map(YearMonth::parse).toList();
    }

    /** The events that make it. */
    public Stream<Fact<?>> facts() {
        return Stream.<@Nullable Fact<?>>of(order, paid, failed, returned)
                .filter(Objects::nonNull)
                .map(Fact.class::cast);
    }

    private static <E> Map<String, Fact<E>> byPayment(List<Fact<?>> log, Class<E> kind, Function<E, String> id) {
        return Fact.of(log, kind)
                .collect(Collectors.toMap(f -> id.apply(f.event()), Function.identity(), (first, _) -> first));
    }
}
