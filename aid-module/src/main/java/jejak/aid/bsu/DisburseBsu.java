package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.benefit.Hands.Step;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.budget.TranchePlan;
import jejak.aid.budget.TranchePlans;
import jejak.aid.eligibility.Eligibility;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuDisbursementInstructed;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.payee.Collecting;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Tells the bank to pay one family the months of one tranche. */
public record DisburseBsu(
        @TargetAggregateIdentifier String householdId, String programme, String category, int year, int tranche) {

    /** Checks everything once more at this moment: what was true at the decree may not be true today. */
    BsuEvent decide(HouseholdAidState state, RulePacks packs, TranchePlans plans, LocalDate today) {
        RulePack pack = packs.require(state.family().regencyCode(), year, today);
        Category rules = Kinds.requireCash(pack, programme, category, year);
        Collecting collecting = Collecting.of(state.family(), state.payees(), packs, year, today);
        Optional<Benefit> determined = state.benefit(benefit()).filter(b -> b.budgetLineId() != null);
        if (determined.isEmpty()) {
            return refused(BsuRefusal.NOT_DETERMINED);
        }
        Benefit benefit = determined.get();
        List<YearMonth> months = entitledMonths(benefit.due(state.family()), benefit, plans, today);
        return BsuFault.when(benefit.terminated() && months.isEmpty(), BsuRefusal.TERMINATED)
                .or(() -> obstacle(state, benefit, rules, collecting, today))
                .or(() -> ofMonths(state, months))
                .or(() -> BsuFault.when(state.excludes(benefit, pack, months), BsuRefusal.IN_EXCLUDING_PROGRAMME))
                .or(() -> BsuFault.when(!stillEligible(state, benefit, rules, today), BsuRefusal.NOT_ELIGIBLE))
                .<BsuEvent>map(this::refused)
                .orElseGet(() -> instructed(state, benefit, months));
    }

    /** Four distinct hands, whichever came first: proposed, decreed, planned and instructed; none the village's own. */
    static void checkHands(
            Hands hands,
            Benefit.Key benefit,
            @Nullable String actor,
            Optional<String> plannedBy,
            Optional<String> ruledBy) {
        new Rejected.Checks()
                .that(hands.distinct(benefit, plannedBy), "", FourEyesFault.EARLIER_HANDS_NOT_DISTINCT)
                .that(!hands.ofVillage(actor), "", FourEyesFault.SAME_HAND_AS_VILLAGE)
                .that(!Hands.same(ruledBy, actor), "", FourEyesFault.SAME_HAND_AS_RULES)
                .that(!hands.proposed(benefit, actor), "", FourEyesFault.SAME_HAND_AS_NOMINATION)
                .that(!hands.took(benefit, Step.DETERMINED, actor), "", FourEyesFault.SAME_HAND_AS_DECREE)
                .that(!Hands.same(plannedBy, actor), "", FourEyesFault.SAME_HAND_AS_PLAN)
                .done();
    }

    private BsuRefused refused(BsuRefusal reason) {
        return new BsuRefused(householdId, programme, category, year, tranche, BsuStep.DISBURSEMENT, reason);
    }

    /** What stands against paying the family today, whatever the months and the rules. */
    static Optional<BsuRefusal> obstacle(
            HouseholdAidState state, Benefit benefit, Category rules, Collecting collecting, LocalDate today) {
        return BsuFault.when(benefit.stage() == Benefit.Stage.SUSPENDED, BsuRefusal.SUSPENDED)
                .or(() -> ofFamily(collecting, benefit.recipientPersonId(), rules, today))
                .or(() -> BsuFault.when(
                        state.restricted().contains(benefit.recipientPersonId()), BsuRefusal.RECIPIENT_RESTRICTED));
    }

    /** What a recipient was due until the death is judged as if the recipient lived; nothing is due for it afterwards. */
    static boolean stillEligible(HouseholdAidState state, Benefit benefit, Category rules, LocalDate today) {
        FamilyFacts family = state.family();
        return Eligibility.eligible(family.with(family.people().asIfLiving(benefit.recipientPersonId())), rules, today);
    }

    private static Optional<BsuRefusal> ofFamily(
            Collecting collecting, String recipient, Category rules, LocalDate today) {
        FamilyFacts family = collecting.family();
        return BsuFault.when(family.movedOut(), BsuRefusal.MOVED_OUT)
                .or(() -> BsuFault.when(family.hasLeft(recipient), BsuRefusal.RECIPIENT_NOT_IN_FAMILY))
                .or(() -> BsuFault.when(
                        !family.hasLivingMember(recipient) && !collecting.hasHeir(recipient, today),
                        BsuRefusal.RECIPIENT_DECEASED))
                .or(() -> BsuFault.when(
                        family.takesPartIn(rules.excludingProgrammes(), today), BsuRefusal.IN_EXCLUDING_PROGRAMME));
    }

    private Optional<BsuRefusal> ofMonths(HouseholdAidState state, List<YearMonth> months) {
        List<YearMonth> taken = state.takenMonths(programme);
        return BsuFault.when(months.isEmpty(), BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT)
                .or(() -> BsuFault.when(months.stream().anyMatch(taken::contains), BsuRefusal.MONTH_ALREADY_PAID));
    }

    private List<YearMonth> entitledMonths(List<YearMonth> due, Benefit benefit, TranchePlans plans, LocalDate today) {
        String line = Objects.requireNonNull(benefit.budgetLineId());
        TranchePlan plan = plans.find(line, category, tranche)
                .orElseThrow(() -> new Rejected("tranche", BsuFault.TRANCHE_NOT_PLANNED));
        if (plan.payableFrom().isAfter(today)) {
            throw new Rejected("tranche", BsuFault.TRANCHE_NOT_YET_PAYABLE);
        }
        return plan.months().months().stream().filter(due::contains).toList();
    }

    private BsuDisbursementInstructed instructed(HouseholdAidState state, Benefit benefit, List<YearMonth> months) {
        return new BsuDisbursementInstructed(
                householdId,
                paymentId(state, householdId, benefit.key(), tranche),
                programme,
                category,
                year,
                tranche,
                months.stream().map(YearMonth::toString).toList(),
                months.size() * benefit.monthlyRupiah(),
                benefit.recipientPersonId(),
                state.family().villageCode(),
                Objects.requireNonNull(benefit.budgetLineId()));
    }

    /** A second instruction of the same tranche, after its money came back, gets a number of its own. */
    static String paymentId(HouseholdAidState state, String householdId, Benefit.Key key, int tranche) {
        String id = String.join(
                "/", householdId, key.programme(), key.category(), Integer.toString(key.year()), "T" + tranche);
        long earlier = state.payments().keySet().stream()
                .filter(p -> p.equals(id) || p.startsWith(id + "/"))
                .count();
        return earlier == 0 ? id : id + "/" + (earlier + 1);
    }

    Benefit.Key benefit() {
        return new Benefit.Key(programme, category, year);
    }
}
