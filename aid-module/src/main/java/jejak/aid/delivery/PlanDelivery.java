package jejak.aid.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import jejak.aid.delivery.DeliveryState.AskedCategory;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.DeliveryEvent;
import jejak.aid.events.DeliveryEvent.AidDeliveryPlanned;
import jejak.aid.events.DeliveryEvent.AidKind;
import jejak.aid.events.DeliveryEvent.AidRefused;
import jejak.aid.events.DeliveryEvent.DeliveryStep;
import jejak.aid.rulepack.Kinds;
import jejak.aid.rulepack.RulePacks;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans one month of goods, of a service or of a contribution for a family or for one of its members.
 *
 * @param month an ISO month such as {@code 2024-06}
 * @param recipientPersonId the member it is for; null when the category is for the family
 */
public record PlanDelivery(
        @TargetAggregateIdentifier String householdId,
        String programme,
        String category,
        int year,
        String month,
        @Nullable String recipientPersonId) {

    DeliveryEvent decide(DeliveryState state, RulePacks packs, LocalDate today) {
        YearMonth asked = parsed();
        Terms terms = Terms.of(packs, state.family.regencyCode(), key(), today);
        new Checks()
                .that(
                        terms.forOneMember() == (recipientPersonId != null),
                        "recipientPersonId",
                        terms.forOneMember() ? DeliveryFault.MEMBER_NEEDED : DeliveryFault.FOR_THE_FAMILY)
                .done();
        return terms.obstacle(state, key(), asked, recipientPersonId, today)
                .or(() -> Terms.when(state.taken(key(), asked, recipientPersonId), BsuRefusal.MONTH_ALREADY_PAID))
                .<DeliveryEvent>map(this::refused)
                .orElseGet(() -> planned(state, terms));
    }

    /** Nothing is planned before the register knows the family, nor before the decree that entitles it. */
    void checkDay(DeliveryState state, LocalDate day) {
        boolean known = state.registeredOn == null || !day.isBefore(state.registeredOn);
        boolean early = state.entitled(key()).filter(e -> e.begunAfter(day)).isPresent();
        new Checks()
                .that(known, Actor.EFFECTIVE_DATE, DeliveryFault.DATE_BEFORE_REGISTRATION)
                .that(!early, Actor.EFFECTIVE_DATE, DeliveryFault.DATE_BEFORE_DECREE)
                .done();
    }

    /** As for cash: neither the village's recorder, nor who nominated or decreed, who put the rules into force, or named a payee. */
    void checkHands(DeliveryState state, @Nullable String actor, Optional<String> ruledBy) {
        if (actor != null) {
            new Checks()
                    .that(!state.village.contains(actor), "", DeliveryFault.SAME_HAND_AS_VILLAGE)
                    .that(
                            !state.entitlers.getOrDefault(key(), Set.of()).contains(actor),
                            "",
                            DeliveryFault.SAME_HAND_AS_ENTITLEMENT)
                    .that(ruledBy.filter(actor::equals).isEmpty(), "", DeliveryFault.SAME_HAND_AS_RULES)
                    .that(!state.namedBy(recipientPersonId, actor), "", DeliveryFault.SAME_HAND_AS_PAYEE)
                    .done();
        }
    }

    AskedCategory key() {
        return new AskedCategory(programme, category, year);
    }

    private YearMonth parsed() {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException notAMonth) {
            throw new Rejected("month", DeliveryFault.NOT_A_MONTH);
        }
    }

    private AidRefused refused(BsuRefusal reason) {
        return new AidRefused(
                householdId, programme, category, year, month, recipientPersonId, DeliveryStep.PLAN, reason);
    }

    private AidDeliveryPlanned planned(DeliveryState state, Terms terms) {
        return new AidDeliveryPlanned(
                householdId,
                householdId + "/delivery/" + (state.planned() + 1),
                programme,
                category,
                year,
                AidKind.valueOf(Kinds.of(terms.programme()).name()),
                month,
                recipientPersonId,
                terms.provision().perMonth(),
                terms.provision().unit(),
                terms.category().monthlyRupiah(),
                terms.pack().code());
    }
}
