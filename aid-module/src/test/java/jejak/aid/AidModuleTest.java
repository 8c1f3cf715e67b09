package jejak.aid;

import static jejak.aid.Families.SARI;
import static jejak.aid.Families.SARI_FAMILY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.check.OfficeBooks;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuPaid;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.EligibilityEvent.EligibilityDetermined;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.rulepack.RulePackShelf;
import jejak.kernel.Actor;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AidModuleTest {

    private static final String LINE = "budget:51.08:BSU:2024";
    private static final String PACK = "rulepack:buleleng-2024";
    private static final String TODAY = "2024-06-12";

    private final RulePackShelf shelf = new RulePackShelf();
    private final AidOnAxon aid = new AidOnAxon(shelf);

    @AfterEach
    void stop() {
        aid.close();
    }

    @Test
    void aFamilyGetsFromItsFirstEvaluationToItsMoney() {
        aid.happened(SARI_FAMILY, Families.extremelyPoor(SARI_FAMILY));
        Packs.life(Packs.buleleng()).forEach(step -> aid.send(step, TODAY));
        shelf.put((RulePackActivated) aid.log(PACK).getLast());
        aid.send(new OpenBudget(LINE, "51.08", "BSU", 2024, "5.1.05.01", 5_000_000_000L), TODAY);
        aid.send(new PlanTranche(LINE, "EXTREME_POVERTY", 1, "2024-01", "2024-04", LocalDate.parse(TODAY)), TODAY);
        react(aid.messages(PACK).getLast());
        aid.send(new NominateRecipient(SARI_FAMILY, "BSU", "EXTREME_POVERTY", 2024, SARI), TODAY);
        aid.send(
                new DetermineRecipients(
                        "460/1/2024",
                        LocalDate.parse(TODAY),
                        "BSU",
                        "EXTREME_POVERTY",
                        2024,
                        LINE,
                        List.of(SARI_FAMILY)),
                TODAY);
        aid.send(new DisburseBsu(SARI_FAMILY, "BSU", "EXTREME_POVERTY", 2024, 1), TODAY);
        String paymentId = SARI_FAMILY + "/BSU/EXTREME_POVERTY/2024/T1";
        aid.send(
                new ConfirmPayment(
                        SARI_FAMILY, paymentId, LocalDate.parse(TODAY), "Singaraja", "Kantor Perbekel", SARI),
                TODAY);

        List<Object> log = aid.log(SARI_FAMILY);
        assertThat(log.subList(4, log.size()))
                .hasExactlyElementsOfTypes(
                        EligibilityDetermined.class,
                        EligibilityDetermined.class,
                        BsuRecipientNominated.class,
                        BsuRecipientDetermined.class,
                        BsuDisbursementInstructed.class,
                        BsuPaid.class);
        assertThat(log.getLast())
                .isEqualTo(new BsuPaid(
                        SARI_FAMILY,
                        paymentId,
                        1_800_000,
                        LocalDate.parse(TODAY),
                        "Singaraja",
                        "Kantor Perbekel",
                        SARI));
    }

    @Test
    void anEvaluationNamesTheEventThatCausedIt() {
        shelf.put(Packs.activated(Packs.buleleng()));
        aid.happened(SARI_FAMILY, Families.extremelyPoor(SARI_FAMILY));
        EventMessage<?> cause = aid.messages(SARI_FAMILY).getLast();

        react(cause);

        EligibilityDetermined said =
                (EligibilityDetermined) aid.log(SARI_FAMILY).getLast();
        assertThat(said.causeEventId()).isEqualTo(cause.getIdentifier());
    }

    /** Does what the plant room does with an event: every policy's commands, with the event as their cause. */
    private void react(EventMessage<?> event) {
        AidModule.policies(_ -> List.of(SARI_FAMILY), OfficeBooks.EMPTY).stream()
                .flatMap(policy -> policy.apply(event.getPayload()).stream())
                .forEach(command -> aid.send(command, Map.of(Actor.TODAY, TODAY, Actor.CAUSE, event.getIdentifier())));
    }
}
