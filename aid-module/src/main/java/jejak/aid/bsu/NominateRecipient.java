package jejak.aid.bsu;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.benefit.Hands.Step;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.eligibility.Eligibility;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuEvent;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuEvent.BsuRefused;
import jejak.aid.events.BsuEvent.BsuStep;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RuleCode;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.values.Subject;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Proposes a family for a category, with the member who is to receive the money. */
public record NominateRecipient(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        String recipientPersonId) {

    /** Evaluates the rules afresh: the last recorded outcome may be older than the facts. */
    BsuEvent decide(HouseholdAidState state, RulePacks packs, LocalDate today, @Nullable YearMonth firstMonthHere) {
        RulePack pack = packs.require(state.family().regencyCode(), year, today);
        Category asked = Kinds.requireDecreed(pack, programme, category, year);
        Programme whole = pack.programme(programme, year).orElseThrow();
        Optional<BsuRefusal> refusal = refusal(state, whole, asked, today);
        if (refusal.isPresent()) {
            return new BsuRefused(householdId, programme, category, year, 0, BsuStep.NOMINATION, refusal.get());
        }
        boolean suits = asked.subject() != Subject.MEMBER_WITH_DISABILITY
                || state.family().hasLivingMemberWithDisability(recipientPersonId);
        MonthRange months = monthsLeft(state, whole, asked, firstMonthHere);
        new Rejected.Checks()
                .that(suits, "recipientPersonId", BsuFault.RECIPIENT_WITHOUT_DISABILITY)
                .that(!months.from().isAfter(months.to()), "category", BsuFault.NO_MONTHS_LEFT)
                .done();
        return nominated(pack, asked, months);
    }

    /** Nobody is proposed before the register knows the family. */
    static void checkDay(LocalDate day, @Nullable LocalDate registeredOn) {
        new Rejected.Checks()
                .that(
                        registeredOn == null || !day.isBefore(registeredOn),
                        Actor.EFFECTIVE_DATE,
                        BsuFault.DATE_BEFORE_REGISTRATION)
                .done();
    }

    /** Where the category's rules ask what the village said, its word comes first. */
    void checkVillage(LocalDate day, FamilyFacts family, RulePack pack) {
        boolean asks = pack.requireCategory(programme, category, year).rules().stream()
                .anyMatch(use -> use.rule() == RuleCode.NOT_TURNED_DOWN_BY_VILLAGE);
        new Rejected.Checks()
                .that(
                        !asks || !family.decisions().restsOnLater(day),
                        Actor.EFFECTIVE_DATE,
                        BsuFault.DATE_BEFORE_VILLAGE_DECISION)
                .done();
    }

    void checkHands(Hands hands, @Nullable String actor, Optional<String> ruledBy) {
        new Rejected.Checks()
                .that(!hands.ofVillage(actor), "", FourEyesFault.SAME_HAND_AS_VILLAGE)
                .that(!hands.took(benefit(), Step.TERMINATED, actor), "", FourEyesFault.SAME_HAND_AS_TERMINATION)
                .that(!Hands.same(ruledBy, actor), "", FourEyesFault.SAME_HAND_AS_RULES)
                .done();
    }

    private Optional<BsuRefusal> refusal(HouseholdAidState state, Programme whole, Category asked, LocalDate today) {
        boolean nominated = rivals(state, whole)
                .anyMatch(b -> !b.terminated() || !state.openMonths(b).isEmpty());
        return BsuFault.when(nominated, BsuRefusal.ALREADY_NOMINATED)
                .or(() -> obstacle(state, recipientPersonId, asked, today));
    }

    /** What stands against giving the category to the family today, whatever else it has. */
    static Optional<BsuRefusal> obstacle(HouseholdAidState state, String recipient, Category asked, LocalDate today) {
        FamilyFacts family = state.family();
        return BsuFault.when(family.movedOut(), BsuRefusal.MOVED_OUT)
                .or(() -> BsuFault.when(!family.hasLivingMember(recipient), BsuRefusal.RECIPIENT_NOT_IN_FAMILY))
                .or(() -> BsuFault.when(state.restricted().contains(recipient), BsuRefusal.RECIPIENT_RESTRICTED))
                .or(() -> BsuFault.when(
                        family.takesPartIn(asked.excludingProgrammes(), today), BsuRefusal.IN_EXCLUDING_PROGRAMME))
                .or(() -> BsuFault.when(!Eligibility.eligible(family, asked, today), BsuRefusal.NOT_ELIGIBLE));
    }

    /** The benefits of this year that may not stand beside the one asked for, an earlier one of its own included. */
    private Stream<Benefit> rivals(HouseholdAidState state, Programme whole) {
        return state.benefits().values().stream().filter(b -> rivals(b.key(), whole));
    }

    private boolean rivals(Benefit.Key other, Programme whole) {
        return other.programme().equals(programme)
                && other.year() == year
                && !whole.mayCombine(category, other.category());
    }

    /** Starts after the months that are paid for already, here or where the family came from, so that none is paid twice. */
    MonthRange monthsLeft(
            HouseholdAidState state, Programme whole, Category asked, @Nullable YearMonth firstMonthHere) {
        YearMonth first = state.payments().values().stream()
                .filter(p -> p.holdsItsMonths() && rivals(p.benefit(), whole))
                .flatMap(p -> p.months().stream())
                .max(Comparator.naturalOrder())
                .map(m -> m.plusMonths(1))
                .filter(m -> m.isAfter(asked.months().from()))
                .orElse(asked.months().from());
        return firstMonthHere != null && firstMonthHere.isAfter(first)
                ? new MonthRange(firstMonthHere, asked.months().to())
                : new MonthRange(first, asked.months().to());
    }

    private BsuRecipientNominated nominated(RulePack pack, Category asked, MonthRange months) {
        return new BsuRecipientNominated(
                householdId,
                programme,
                category,
                year,
                recipientPersonId,
                asked.monthlyRupiah(),
                months.from().toString(),
                months.to().toString(),
                pack.code());
    }

    Benefit.Key benefit() {
        return new Benefit.Key(programme, category, year);
    }
}
