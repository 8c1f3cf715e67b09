package jejak.aid.bsu;

import java.time.YearMonth;
import java.util.Optional;
import jejak.aid.bsu.Enrolment.Desk;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.benefit.Hands.Step;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.events.BsuEvent.BsuRecipientNominated;
import jejak.aid.events.BsuRefusal;
import jejak.aid.events.PlaceEvent.RecipientWaitlisted;
import jejak.aid.quota.OpenBook;
import jejak.aid.quota.OpenBook.Rank;
import jejak.aid.quota.QuotaFault;
import jejak.aid.quota.WaitingLine.Known;
import jejak.aid.rulepack.MonthRange;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.values.Subject;
import jejak.kernel.Actor;
import jejak.kernel.Rejected;

/** What is known, asked and said of a family that waits for its turn. */
final class Turns {

    private Turns() {}

    /** The benefit for which the family waits. */
    static Benefit waiting(HouseholdAidState family, Benefit.Key key) {
        return family.benefit(key)
                .filter(b -> b.stage() == Benefit.Stage.WAITLISTED)
                .orElseThrow(() -> new Rejected("householdId", QuotaFault.NOT_ON_WAITING_LIST));
    }

    /** Nobody's turn comes before the family waits. */
    static void checkDay(Benefit waiting, Desk desk) {
        new Rejected.Checks()
                .that(!waiting.begunAfter(desk.on()), Actor.EFFECTIVE_DATE, QuotaFault.DATE_BEFORE_WAITING)
                .done();
    }

    /** As for a nomination, and whoever nominated the family does not also give it its place. */
    static void checkHands(Hands hands, Benefit.Key key, Desk desk) {
        new Rejected.Checks()
                .that(!hands.ofVillage(desk.actor()), "", FourEyesFault.SAME_HAND_AS_VILLAGE)
                .that(!hands.proposed(key, desk.actor()), "", FourEyesFault.SAME_HAND_AS_NOMINATION)
                .that(!hands.took(key, Step.TERMINATED, desk.actor()), "", FourEyesFault.SAME_HAND_AS_TERMINATION)
                .that(!Hands.same(desk.ruledBy(), desk.actor()), "", FourEyesFault.SAME_HAND_AS_RULES)
                .done();
    }

    /** What stands against the family today; it may differ from the day on which it was nominated. */
    static Optional<BsuRefusal> obstacle(HouseholdAidState family, Benefit waiting, Desk desk) {
        Category rules = rules(waiting.key(), desk.pack());
        boolean suits = rules.subject() != Subject.MEMBER_WITH_DISABILITY
                || family.family().hasLivingMemberWithDisability(waiting.recipientPersonId());
        return NominateRecipient.obstacle(family, waiting.recipientPersonId(), rules, desk.today())
                .or(() -> BsuFault.when(
                        !waiting.regencyCode().equals(family.family().regencyCode()), BsuRefusal.MOVED_OUT))
                .or(() -> BsuFault.when(!suits, BsuRefusal.NOT_ELIGIBLE));
    }

    /** What the line asks of a family. */
    static Known known(HouseholdAidState family, Benefit.Key key, Desk desk) {
        Benefit waiting = waiting(family, key);
        return new Known(
                family.family().villageCode(),
                registry -> family.family().registrations().decile(registry).map(d -> d.decile()),
                wanted(family, waiting, desk.pack()),
                obstacle(family, waiting, desk).orElse(null));
    }

    /** How poor the registry that counts ranks the family. */
    static Optional<Rank> rank(HouseholdAidState family, OpenBook book) {
        return book.ranking()
                .flatMap(registry -> family.family().registrations().decile(registry))
                .map(d -> new Rank(d.decile(), d.period()));
    }

    static RecipientWaitlisted waitlisted(BsuRecipientNominated n, String quotaId) {
        return new RecipientWaitlisted(
                n.householdId(),
                quotaId,
                n.programme(),
                n.category(),
                n.year(),
                n.recipientPersonId(),
                n.monthlyRupiah(),
                n.fromMonth(),
                n.toMonth(),
                n.rulePack());
    }

    /** The same nomination for the months for which there is a place. */
    static BsuRecipientNominated nominated(BsuRecipientNominated n, MonthRange months) {
        return new BsuRecipientNominated(
                n.householdId(),
                n.programme(),
                n.category(),
                n.year(),
                n.recipientPersonId(),
                n.monthlyRupiah(),
                months.from().toString(),
                months.to().toString(),
                n.rulePack());
    }

    /** The nomination of a family whose turn came, with the amount that the rules give today. */
    static BsuRecipientNominated nominated(String householdId, Benefit waiting, MonthRange months, RulePack pack) {
        Benefit.Key key = waiting.key();
        return new BsuRecipientNominated(
                householdId,
                key.programme(),
                key.category(),
                key.year(),
                waiting.recipientPersonId(),
                rules(key, pack).monthlyRupiah(),
                months.from().toString(),
                months.to().toString(),
                pack.code());
    }

    /** The months of a successor: after every month of the family whose place it takes. */
    static MonthRange after(MonthRange free, YearMonth begun, Optional<YearMonth> last) {
        YearMonth first = last.map(m -> m.plusMonths(1)).orElse(begun);
        YearMonth from = free.from().isAfter(first) ? free.from() : first;
        if (from.isAfter(free.to())) {
            throw new Rejected("lastMonth", QuotaFault.NO_PLACE_FREE);
        }
        return new MonthRange(from, free.to());
    }

    /** After the months that an earlier benefit covers, and none before those for which the family was nominated. */
    private static MonthRange wanted(HouseholdAidState family, Benefit waiting, RulePack pack) {
        Benefit.Key key = waiting.key();
        Programme whole = pack.programme(key.programme(), key.year()).orElseThrow();
        return new NominateRecipient("", key.programme(), key.category(), key.year(), waiting.recipientPersonId())
                .monthsLeft(family, whole, rules(key, pack), waiting.months().from());
    }

    private static Category rules(Benefit.Key key, RulePack pack) {
        return pack.requireCategory(key.programme(), key.category(), key.year());
    }
}
