package jejak.aid.bsu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import jejak.aid.bsu.benefit.Benefit;
import jejak.aid.bsu.benefit.Hands;
import jejak.aid.bsu.benefit.Payment;
import jejak.aid.bsu.fault.BsuFault;
import jejak.aid.bsu.fault.FourEyesFault;
import jejak.aid.budget.OpenBudget;
import jejak.aid.events.BsuEvent.BsuRecipientDetermined;
import jejak.aid.events.DecreeEvent.DecreeAnnexFixed;
import jejak.aid.events.DecreeEvent.RecipientsDecreed;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Entitles nominated families by one decree; all of them or none.
 *
 * @param householdIds the annex, in its order
 */
public record DetermineRecipients(
        String decreeNumber,
        LocalDate issuedOn,
        String programme,
        String category,
        int year,
        String budgetLineId,
        List<String> householdIds) {

    /** What a decree says of all families, and of each. */
    record Determination(RecipientsDecreed decree, List<BsuRecipientDetermined> rows) {
        DecreeAnnexFixed annex() {
            return DecreeAnnexFixed.of(decree.decreeId(), decree.decreeNumber(), rows);
        }
    }

    /** The log of the decree. */
    @TargetAggregateIdentifier
    public String decreeId() {
        return "decree:" + decreeNumber;
    }

    /**
     * The families by id; a family that is not registered is missing among them.
     *
     * @param on the day from which the decree counts
     */
    Determination decide(
            boolean alreadyIssued, Map<String, HouseholdAidState> families, LocalDate on, LocalDate today) {
        Checks checks = new Checks()
                .that(!decreeNumber.isBlank(), "decreeNumber", BsuFault.DECREE_NUMBER_MISSING)
                .that(!alreadyIssued, "decreeNumber", BsuFault.DECREE_ALREADY_ISSUED)
                .that(Payment.plausible(issuedOn, today), "issuedOn", BsuFault.DATE_NOT_PLAUSIBLE)
                .that(
                        families.values().stream().allMatch(this::paidFromLine),
                        "budgetLineId",
                        BsuFault.BUDGET_LINE_DOES_NOT_MATCH)
                .that(!householdIds.isEmpty(), "householdIds", BsuFault.NO_HOUSEHOLDS);
        for (int i = 0; i < householdIds.size(); i++) {
            check(checks, i, on, families.get(householdIds.get(i)));
        }
        checks.done();
        List<BsuRecipientDetermined> rows = IntStream.range(0, householdIds.size())
                .mapToObj(i -> row(i, families))
                .toList();
        return new Determination(decree(rows), rows);
    }

    void checkHands(Map<String, Hands> families, @Nullable String actor) {
        Checks checks = new Checks();
        for (int i = 0; i < householdIds.size(); i++) {
            Hands hands = families.getOrDefault(householdIds.get(i), Hands.NONE);
            String path = "householdIds[" + i + "]";
            checks.that(!hands.ofVillage(actor), path, FourEyesFault.SAME_HAND_AS_VILLAGE)
                    .that(!hands.proposed(key(), actor), path, FourEyesFault.SAME_HAND_AS_NOMINATION);
        }
        checks.done();
    }

    private boolean paidFromLine(HouseholdAidState family) {
        return budgetLineId.equals(OpenBudget.budgetLineId(family.family().regencyCode(), programme, year));
    }

    private void check(Checks checks, int row, LocalDate on, @Nullable HouseholdAidState family) {
        String path = "householdIds[" + row + "]";
        checks.that(householdIds.indexOf(householdIds.get(row)) == row, path, BsuFault.HOUSEHOLD_LISTED_TWICE)
                .that(family != null, path, BsuFault.HOUSEHOLD_UNKNOWN);
        if (family != null) {
            Optional<Benefit> benefit = family.benefit(key());
            Benefit.@Nullable Stage stage = benefit.map(Benefit::stage).orElse(null);
            boolean early = stage == Benefit.Stage.NOMINATED
                    && benefit.filter(b -> b.begunAfter(on) || b.begunAfter(issuedOn))
                            .isPresent();
            boolean determined = stage == Benefit.Stage.DETERMINED || stage == Benefit.Stage.SUSPENDED;
            boolean waits = stage == Benefit.Stage.WAITLISTED;
            checks.that(!determined, path, BsuFault.HOUSEHOLD_ALREADY_DETERMINED)
                    .that(!waits, path, BsuFault.HOUSEHOLD_ON_WAITING_LIST)
                    .that(!early, path, BsuFault.DATE_BEFORE_NOMINATION)
                    .that(
                            determined || waits || stage == Benefit.Stage.NOMINATED,
                            path,
                            BsuFault.HOUSEHOLD_NOT_NOMINATED);
        }
    }

    private BsuRecipientDetermined row(int index, Map<String, HouseholdAidState> families) {
        String householdId = householdIds.get(index);
        Benefit nominated =
                families.getOrDefault(householdId, HouseholdAidState.NONE).requireBenefit(key());
        return new BsuRecipientDetermined(
                householdId,
                programme,
                category,
                year,
                nominated.recipientPersonId(),
                decreeNumber,
                index + 1,
                nominated.monthlyRupiah(),
                nominated.months().from().toString(),
                nominated.months().to().toString(),
                budgetLineId,
                nominated.monthlyRupiah() * nominated.months().months().size());
    }

    private RecipientsDecreed decree(List<BsuRecipientDetermined> rows) {
        long reserved =
                rows.stream().mapToLong(BsuRecipientDetermined::reservedRupiah).sum();
        return new RecipientsDecreed(
                decreeId(), decreeNumber, issuedOn, programme, category, year, budgetLineId, rows.size(), reserved);
    }

    Benefit.Key key() {
        return new Benefit.Key(programme, category, year);
    }
}
