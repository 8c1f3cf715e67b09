package jejak.api.events.vocabulary;

import java.util.List;
import jejak.aid.events.AccountabilityEvent;
import jejak.aid.events.BankFileEvent;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BudgetEvent;
import jejak.aid.events.DecreeEvent;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.OverpaymentEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.aid.events.PlaceEvent;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.SignalEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.deliberation.events.HouseholdObjectionEvent;
import jejak.deliberation.events.MusdesCallEvent;
import jejak.deliberation.events.MusdesEvent;
import jejak.deliberation.events.MusdesResultEvent;
import jejak.deliberation.events.ObjectionEvent;
import jejak.deliberation.events.ProposalEvent;
import jejak.deliberation.events.SpotCheckEvent;
import jejak.deliberation.events.VillageListEvent;
import jejak.household.events.AccessEvent;
import jejak.household.events.CaseEvent;
import jejak.household.events.ErasureEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.ImportEvent;
import jejak.household.events.JknEvent;
import jejak.household.events.MoveEvent;
import jejak.household.events.ReferenceEvent;
import jejak.household.events.WelfareEvent;

/** Every vocabulary that the log speaks, in the order of life. */
public final class Vocabularies {

    /** The sealed interfaces, each with its events. */
    public static final List<Class<?>> ALL = List.of(
            HouseholdEvent.class,
            FamilyEvent.class,
            MoveEvent.class,
            WelfareEvent.class,
            JknEvent.class,
            CaseEvent.class,
            ImportEvent.class,
            AccessEvent.class,
            ErasureEvent.class,
            ReferenceEvent.class,
            MusdesEvent.class,
            MusdesCallEvent.class,
            MusdesResultEvent.class,
            HouseholdDecisionEvent.class,
            ProposalEvent.class,
            SpotCheckEvent.class,
            ObjectionEvent.class,
            HouseholdObjectionEvent.class,
            VillageListEvent.class,
            RulePackEvent.class,
            BudgetEvent.class,
            DecreeEvent.class,
            QuotaEvent.class,
            EligibilityEvent.class,
            BsuEvent.class,
            PlaceEvent.class,
            PaymentEvent.class,
            OverpaymentEvent.class,
            PayeeEvent.class,
            DeliveryEvent.class,
            AccountabilityEvent.class,
            BankFileEvent.class,
            SignalEvent.class);

    private Vocabularies() {}
}
