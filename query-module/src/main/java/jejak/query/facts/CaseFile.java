package jejak.query.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.EligibilityEvent;
import jejak.aid.events.PayeeEvent;
import jejak.aid.events.PaymentEvent;
import jejak.deliberation.events.HouseholdDecisionEvent;
import jejak.household.events.FamilyEvent;
import jejak.household.events.HouseholdEvent;
import jejak.household.events.HouseholdEvent.HouseholdMovedOut;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.MemberDeceased;
import jejak.ledger.RecordedEvent;
import jejak.query.facts.Disqualification.BenefitKey;
import jejak.query.facts.Disqualification.Kind;

/**
 * What speaks for and against paying one family, folded from its log event by event; holds no personal data.
 *
 * <p>What excludes is not decided here a second time: the recorded verdicts name the rules that failed and the facts they
 * failed by. A death of the recipient and a move away count without a rule.
 *
 * @param home where the family lives and who of it serves the public
 * @param citable every fact a verdict may name, by event id
 * @param entitled the last decree of each benefit, in the order of the decrees
 */
public record CaseFile(
        Home home,
        Map<String, Fact> citable,
        List<Disqualification> disqualifications,
        Payments money,
        List<Entitlement> entitled) {

    /** Nothing recorded yet. */
    public static final CaseFile EMPTY = new CaseFile(Home.NOWHERE, Map.of(), List.of(), Payments.NONE, List.of());

    /** What a decree entitles a family to. */
    public record Entitlement(
            BenefitKey benefit,
            String recipientPersonId,
            String decreeNumber,
            String fromMonth,
            String toMonth,
            Fact by) {}

    /** A payment that was handed over while something spoke against it. */
    public record PaidDespite(PaymentLife payment, Disqualification against) {}

    /** The file of a whole log. */
    public static CaseFile of(List<RecordedEvent> log) {
        CaseFile file = EMPTY;
        for (RecordedEvent event : log) {
            file = file.evolve(event.payload(), Fact.of(event));
        }
        return file;
    }

    /** The file once this has been recorded. */
    public CaseFile evolve(Object event, Fact fact) {
        return switch (event) {
            case HouseholdEvent e ->
                citing(fact).in(home.evolve(e, fact.eventId())).lives(e, fact);
            case FamilyEvent e -> PutRight.of(citing(fact).in(home.evolve(e)), e, fact);
            case HouseholdDecisionEvent _ -> citing(fact);
            case EligibilityEvent e -> against(Verdicts.applied(e, this, fact));
            case BsuEvent e -> pays(e, fact);
            case PaymentEvent e -> with(money.evolve(e, fact));
            case PayeeEvent e -> with(money.evolve(e));
            default -> this;
        };
    }

    /** Every payment handed over while something spoke against it, whether or not that was known. */
    public List<PaidDespite> paidDespite() {
        return money.despite(disqualifications);
    }

    private CaseFile lives(HouseholdEvent event, Fact fact) {
        if (event instanceof MemberDeceased e) {
            return more(new Disqualification(Kind.DEATH, null, null, e.personId(), fact, null));
        }
        if (event instanceof HouseholdMovedOut) {
            return more(new Disqualification(Kind.MOVE, null, null, null, fact, null));
        }
        return event instanceof HouseholdMovedWithinRegency
                ? against(disqualifications.stream()
                        .map(d -> d.kind() == Kind.MOVE && d.ended() == null ? d.endedBy(fact) : d)
                        .toList())
                : this;
    }

    private CaseFile pays(BsuEvent event, Fact fact) {
        List<Entitlement> now = entitled;
        if (event instanceof BsuRecipientDetermined e) {
            BenefitKey benefit = new BenefitKey(e.programme(), e.category(), e.year());
            now = without(entitled, other -> other.benefit().equals(benefit));
            now.add(new Entitlement(
                    benefit, e.recipientPersonId(), e.decreeNumber(), e.fromMonth(), e.toMonth(), fact));
        }
        return new CaseFile(home, citable, disqualifications, money.evolve(event, fact), now);
    }

    private CaseFile citing(Fact fact) {
        Map<String, Fact> now = new LinkedHashMap<>(citable);
        now.put(fact.eventId(), fact);
        return new CaseFile(home, now, disqualifications, money, entitled);
    }

    private CaseFile with(Payments now) {
        return new CaseFile(home, citable, disqualifications, now, entitled);
    }

    private CaseFile in(Home now) {
        return new CaseFile(now, citable, disqualifications, money, entitled);
    }

    CaseFile more(Disqualification one) {
        List<Disqualification> now = without(disqualifications, d -> Objects.equals(d.fact(), one.fact()));
        now.add(one);
        return against(now);
    }

    /** Without what an event said that never was so. */
    CaseFile without(String eventId) {
        return against(without(disqualifications, d -> d.fact().eventId().equals(eventId)));
    }

    private CaseFile against(List<Disqualification> now) {
        return new CaseFile(home, citable, now, money, entitled);
    }

    /** A page that is delivered twice says the same again; it must not count twice. */
    private static <T> List<T> without(List<T> all, Predicate<T> again) {
        return new ArrayList<>(all.stream().filter(again.negate()).toList());
    }
}
