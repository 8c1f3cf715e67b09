package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import jejak.aid.delivery.DeliveryState.AskedCategory;
import jejak.aid.eligibility.Eligibility;
import jejak.aid.eligibility.FamilyFacts;
import jejak.aid.events.BsuRefusal;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.RulePackFault;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.values.Provision;
import jejak.aid.rulepack.values.Provision.Entitlement;
import jejak.aid.rulepack.values.Subject;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** What the pack in force says of one category that is handed over, and what stands against a month of it. */
record Terms(RulePack pack, Programme programme, Category category, Provision provision) {

    /**
     * The terms of a category.
     *
     * @throws Rejected when the pack has no such category, or gives cash or nothing for it
     */
    static Terms of(RulePacks packs, String regencyCode, AskedCategory key, LocalDate today) {
        RulePack pack = packs.require(regencyCode, key.year(), today);
        Category category = pack.requireCategory(key.programme(), key.category(), key.year());
        Programme programme = pack.programme(key.programme(), key.year()).orElseThrow();
        Provision provision = category.provision();
        if (provision == null) {
            throw new Rejected("programme", RulePackFault.PROGRAMME_OF_ANOTHER_KIND);
        }
        return new Terms(pack, programme, category, provision);
    }

    /** Whether a delivery must say which member it is for. */
    boolean forOneMember() {
        return category.subject() != Subject.FAMILY;
    }

    /** What stands against handing a month over on a day, whatever was handed over before. */
    Optional<BsuRefusal> obstacle(
            DeliveryState state, AskedCategory key, YearMonth month, @Nullable String personId, LocalDate on) {
        boolean elsewhere = state.firstMonthHere != null && month.isBefore(state.firstMonthHere);
        return when(elsewhere || !category.months().months().contains(month), BsuRefusal.MONTHS_OUTSIDE_ENTITLEMENT)
                .or(() -> when(state.family.movedOut(), BsuRefusal.MOVED_OUT))
                .or(() -> ofPerson(state.family, personId, on))
                .or(() -> when(state.restricted.contains(personId), BsuRefusal.RECIPIENT_RESTRICTED))
                .or(() -> entitlement(state, key, month, personId))
                .or(() -> when(excluded(state, key, month, on), BsuRefusal.IN_EXCLUDING_PROGRAMME))
                .or(() -> when(!Eligibility.eligible(state.family, category, on), BsuRefusal.NOT_ELIGIBLE));
    }

    private Optional<BsuRefusal> ofPerson(FamilyFacts family, @Nullable String personId, LocalDate on) {
        if (personId == null) {
            return when(family.people().living().isEmpty(), BsuRefusal.RECIPIENT_DECEASED);
        }
        boolean disabled =
                category.subject() != Subject.MEMBER_WITH_DISABILITY || family.hasLivingMemberWithDisability(personId);
        boolean member = family.people().find(personId).isPresent() && !family.hasLeft(personId);
        return when(!member, BsuRefusal.RECIPIENT_NOT_IN_FAMILY)
                .or(() -> when(!family.hadLivingMember(personId, on), BsuRefusal.RECIPIENT_DECEASED))
                .or(() -> when(!disabled, BsuRefusal.NOT_ELIGIBLE));
    }

    private Optional<BsuRefusal> entitlement(
            DeliveryState state, AskedCategory key, YearMonth month, @Nullable String personId) {
        if (provision.entitledBy() == Entitlement.ELIGIBILITY) {
            return Optional.empty();
        }
        Optional<Entitled> decreed = state.entitled(key);
        return decreed.isEmpty()
                ? Optional.of(BsuRefusal.NOT_DETERMINED)
                : decreed.get().obstacle(month, personId);
    }

    /** By the matrix of the pack, whichever of the two programmes names the other, and programmes of others too. */
    private boolean excluded(DeliveryState state, AskedCategory key, YearMonth month, LocalDate on) {
        return state.family.takesPartIn(category.excludingProgrammes(), on)
                || state.received.anyOf(
                        Set.of(month), other -> Kinds.exclude(pack, key.programme(), category, other, key.year()));
    }

    static Optional<BsuRefusal> when(boolean obstacle, BsuRefusal refusal) {
        return obstacle ? Optional.of(refusal) : Optional.empty();
    }
}
