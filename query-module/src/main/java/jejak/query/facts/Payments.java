package jejak.query.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PayeeEvent.PayeeNamed;
import jejak.aid.events.PayeeEvent.PayeeStanding;
import jejak.aid.events.PayeeEvent.PayeeWithdrawn;
import jejak.aid.events.PaymentEvent;
import jejak.query.facts.CaseFile.PaidDespite;
import jejak.query.facts.Disqualification.Kind;

/**
 * The payments of a family, who took them, and who may fetch what was due to its dead.
 *
 * @param collected by payment
 * @param heirs by recipient, as far as they are recognised now
 */
public record Payments(List<PaymentLife> all, Map<String, Collected> collected, Map<String, String> heirs) {
    static final Payments NONE = new Payments(List.of(), Map.of(), Map.of());

    /**
     * Who took the money.
     *
     * @param asHeir whether the office had named the person as the recipient's heir by then
     */
    public record Collected(String personId, boolean asHeir) {}

    Payments evolve(BsuEvent event, Fact fact) {
        Payments after = new Payments(PaymentLife.evolve(all, event, fact), collected, heirs);
        return event instanceof BsuPaid e ? after.by(e) : after;
    }

    Payments evolve(PaymentEvent event, Fact fact) {
        return new Payments(PaymentLife.evolve(all, event, fact), collected, heirs);
    }

    Payments evolve(PayeeEvent event) {
        Map<String, String> now = new HashMap<>(heirs);
        switch (event) {
            case PayeeNamed e
            when e.standing() == PayeeStanding.HEIR -> now.put(e.recipientPersonId(), e.payeePersonId());
            case PayeeWithdrawn e when e.standing() == PayeeStanding.HEIR -> now.remove(e.recipientPersonId());
            case PayeeNamed _, PayeeWithdrawn _ -> {} // a representative collects for the living
        }
        return new Payments(all, collected, Map.copyOf(now));
    }

    List<PaidDespite> despite(List<Disqualification> disqualifications) {
        return all.stream()
                .flatMap(payment -> disqualifications.stream()
                        .filter(against -> payment.paid() != null
                                && speaksAgainst(against, payment)
                                && against.heldOn(payment.paid().day()))
                        .map(against -> new PaidDespite(payment, against)))
                .toList();
    }

    /** A death speaks against what was for the dead, unless an heir fetched it, and against what they are said to have taken. */
    private boolean speaksAgainst(Disqualification against, PaymentLife payment) {
        Collected by = collected.get(payment.paymentId());
        if (against.kind() != Kind.DEATH || by == null) {
            return against.concerns(payment);
        }
        return against.concerns(payment)
                ? !(by.asHeir() && isUntil(payment, against.fact().day()))
                : by.personId().equals(against.personId());
    }

    /** An heir fetches the months until that of the death, and none after it. */
    private static boolean isUntil(PaymentLife payment, LocalDate death) {
        return payment.months().stream()
                .noneMatch(month -> YearMonth.parse(month).isAfter(YearMonth.from(death)));
    }

    private Payments by(BsuPaid event) {
        Map<String, Collected> now = new HashMap<>(collected);
        all.stream()
                .filter(payment -> payment.paymentId().equals(event.paymentId()))
                .map(PaymentLife::recipientPersonId)
                .forEach(recipient -> now.put(
                        event.paymentId(),
                        new Collected(
                                event.payeePersonId(), event.payeePersonId().equals(heirs.get(recipient)))));
        return new Payments(all, Map.copyOf(now), heirs);
    }
}
