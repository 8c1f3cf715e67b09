package jejak.aid.bsu;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.events.BsuEvent.PaymentFailure;
import jejak.aid.rulepack.RulePackShelf;
import jejak.deliberation.events.MusdesEvent.DecisionKind;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.EventMessage;

/** The aid module with one poor family before it, and any number of people who act on it. */
final class ManyHands implements AutoCloseable {

    static final String RULER = "ruler";
    static final LocalDate DAY = LocalDate.of(2024, 6, 10);

    private final AidOnAxon aid;

    ManyHands() {
        RulePackShelf shelf = new RulePackShelf();
        shelf.put(Packs.activated(Packs.buleleng()), RULER);
        aid = new AidOnAxon(shelf);
        aid.happened(SARI_FAMILY, Families.extremelyPoor(SARI_FAMILY));
        send(new OpenBudget(Aid.LINE, "51.08", "BSU", 2024, "5.1", 100_000_000), "opener");
    }

    void pays(String nominator, String regent, String planner, String treasurer) {
        nominate(nominator);
        decree(regent);
        plan(planner);
        instruct(treasurer);
    }

    void villageDecides(String actor) {
        aid.happened(
                SARI_FAMILY,
                List.of(Families.deliberated(SARI_FAMILY, DecisionKind.ELIGIBLE, DAY)),
                Map.of(Actor.ID, actor));
    }

    void nominate(String actor) {
        send(new NominateRecipient(SARI_FAMILY, "BSU", Aid.POVERTY, 2024, SARI), actor);
    }

    void decree(String actor) {
        String number = "460/" + aid.log(SARI_FAMILY).size();
        send(new DetermineRecipients(number, DAY, "BSU", Aid.POVERTY, 2024, Aid.LINE, List.of(SARI_FAMILY)), actor);
    }

    void plan(String actor) {
        send(new PlanTranche(Aid.LINE, Aid.POVERTY, 1, "2024-01", "2024-04", DAY), actor);
    }

    void instruct(String actor) {
        send(new DisburseBsu(SARI_FAMILY, "BSU", Aid.POVERTY, 2024, 1), actor);
    }

    void confirm(String actor) {
        send(new ConfirmPayment(SARI_FAMILY, Aid.FIRST_PAYMENT, DAY, "Singaraja", "Bengkala", SARI), actor);
    }

    void fail(String actor) {
        send(new FailPayment(SARI_FAMILY, Aid.FIRST_PAYMENT, PaymentFailure.ABSENT, DAY), actor);
    }

    void retry(String actor) {
        send(new RetryPayment(SARI_FAMILY, Aid.FIRST_PAYMENT), actor);
    }

    void send(Object command, String actor) {
        String day = DAY.toString();
        aid.send(command, Map.of(Actor.TODAY, day, Actor.EFFECTIVE_DATE, day, Actor.ID, actor));
    }

    List<Object> log() {
        return aid.log(SARI_FAMILY);
    }

    /** The family's log with who acted. */
    List<? extends EventMessage<?>> messages() {
        return aid.messages(SARI_FAMILY);
    }

    /** The budget line's log with who acted. */
    List<? extends EventMessage<?>> lineMessages() {
        return aid.messages(Aid.LINE);
    }

    @Override
    public void close() {
        aid.close();
    }
}
