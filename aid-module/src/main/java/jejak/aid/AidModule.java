package jejak.aid;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.aid.bank.BankRoom;
import jejak.aid.bsu.BsuRoom;
import jejak.aid.budget.BudgetRoom;
import jejak.aid.check.OfficeBooks;
import jejak.aid.delivery.DeliveryRoom;
import jejak.aid.eligibility.EligibilityRoom;
import jejak.aid.evidence.EvidenceRoom;
import jejak.aid.payee.PayeeRoom;
import jejak.aid.quota.QuotaRoom;
import jejak.aid.recovery.RecoveryRoom;
import jejak.aid.rulepack.life.RulePackRoom;
import jejak.aid.signal.SignalRoom;
import org.axonframework.config.Configurer;

/** The one door through which the aid module is wired. */
public final class AidModule {

    private AidModule() {}

    /** Adds every aggregate and handler of the module; needs a {@code LockFactory}, {@code RulePacks} and {@code Simulations} component. */
    public static void configure(Configurer configurer) {
        RulePackRoom.configure(configurer);
        BudgetRoom.configure(configurer);
        EligibilityRoom.configure(configurer);
        QuotaRoom.configure(configurer);
        BsuRoom.configure(configurer);
        SignalRoom.configure(configurer);
        BankRoom.configure(configurer);
        RecoveryRoom.configure(configurer);
        EvidenceRoom.configure(configurer);
        PayeeRoom.configure(configurer);
        DeliveryRoom.configure(configurer);
    }

    /**
     * What the module does when something happens: from an event's payload to commands of its own.
     *
     * @param householdsUnder the households of the regency of a rule pack, by the pack's id
     */
    public static List<Function<Object, List<Object>>> policies(
            Function<String, List<String>> householdsUnder, OfficeBooks books) {
        return Stream.concat(EligibilityRoom.policies(householdsUnder).stream(), SignalRoom.policies(books).stream())
                .toList();
    }
}
