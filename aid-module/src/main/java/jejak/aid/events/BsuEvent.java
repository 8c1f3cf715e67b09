package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said of a household's BSU (<i>Bantuan Sosial Uang</i>), in the order of a benefit's life.
 * Months are ISO months such as {@code 2024-01}; money is whole rupiah.
 */
public sealed interface BsuEvent extends Claim.Source {

    /** The household whose log holds this event. */
    String householdId();

    /** The office proposes the family for a category; it is not entitled yet. */
    record BsuRecipientNominated(
            String householdId,
            String programme,
            String category,
            int year,
            String recipientPersonId,
            long monthlyRupiah,
            String fromMonth,
            String toMonth,
            String rulePack)
            implements BsuEvent {}

    /**
     * A decree entitles the family; the money for all its months is reserved with it.
     *
     * @param annexRow row of the decree's annex, from 1
     */
    record BsuRecipientDetermined(
            String householdId,
            String programme,
            String category,
            int year,
            String recipientPersonId,
            String decreeNumber,
            int annexRow,
            long monthlyRupiah,
            String fromMonth,
            String toMonth,
            String budgetLineId,
            long reservedRupiah)
            implements BsuEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.money(Mode.CONSUME, BudgetEvent.RESERVED, budgetLineId, reservedRupiah));
        }
    }

    /** The bank is told to pay; everything was checked once more at this moment. */
    record BsuDisbursementInstructed(
            String householdId,
            String paymentId,
            String programme,
            String category,
            int year,
            int tranche,
            List<String> months,
            long rupiah,
            String recipientPersonId,
            String villageCode,
            String budgetLineId)
            implements BsuEvent {
        @Override
        public List<Claim> claims() {
            return Stream.concat(
                            months.stream().map(m -> monthClaim(Mode.UNIQUE, householdId, programme, m)),
                            Stream.of(Claim.money(Mode.CONSUME, BudgetEvent.REALISED, budgetLineId, rupiah)))
                    .toList();
        }
    }

    /** The office refused the family something it could contest. */
    record BsuRefused(
            String householdId,
            String programme,
            String category,
            int year,
            int tranche,
            BsuStep step,
            BsuRefusal reason)
            implements BsuEvent {}

    /** The money reached the family. */
    record BsuPaid(
            String householdId,
            String paymentId,
            long rupiah,
            LocalDate paidOn,
            String branch,
            String payPoint,
            String payeePersonId)
            implements BsuEvent {}

    /** The money could not be handed over; it is still with the bank. */
    record BsuPaymentFailed(
            String householdId, String paymentId, long rupiah, PaymentFailure reason, LocalDate failedOn)
            implements BsuEvent {}

    /**
     * Money is back in the treasury; its months count as unpaid.
     *
     * @param fromFamily whether the family had received it before
     * @param stsNumber number of the deposit slip (surat tanda setoran)
     */
    record FundsReturnedToTreasury(
            String householdId,
            String paymentId,
            String programme,
            List<String> months,
            long rupiah,
            String budgetLineId,
            boolean fromFamily,
            String stsNumber,
            LocalDate returnedOn)
            implements BsuEvent {
        @Override
        public List<Claim> claims() {
            return Stream.concat(
                            months.stream().map(m -> monthClaim(Mode.RELEASE, householdId, programme, m)),
                            Stream.of(Claim.money(Mode.CONSUME, BudgetEvent.REALISED, budgetLineId, -rupiah)))
                    .toList();
        }
    }

    /** No payment is instructed until the benefit is resumed; the family is not excluded. */
    record BenefitSuspended(String householdId, String programme, String category, int year, SuspensionReason reason)
            implements BsuEvent {}

    /** Payments may be instructed again. */
    record BenefitResumed(String householdId, String programme, String category, int year) implements BsuEvent {}

    /**
     * The benefit has ended.
     *
     * @param lastMonth last month the family is still entitled to; null when to none
     * @param releasedRupiah what is no longer reserved for it
     */
    record BenefitTerminated(
            String householdId,
            String programme,
            String category,
            int year,
            TerminationReason reason,
            @Nullable String lastMonth,
            String budgetLineId,
            long releasedRupiah)
            implements BsuEvent {
        @Override
        public List<Claim> claims() {
            return List.of(Claim.money(Mode.CONSUME, BudgetEvent.RESERVED, budgetLineId, -releasedRupiah));
        }
    }

    private static Claim monthClaim(Mode mode, String householdId, String programme, String month) {
        return Claim.of(mode, "bsu-month", householdId + "|" + programme + "|" + month);
    }

    /** What was refused. */
    enum BsuStep {
        NOMINATION,
        DISBURSEMENT
    }

    /** Why money could not be handed over. */
    enum PaymentFailure {
        ABSENT,
        DECEASED,
        MOVED,
        REFUSED,
        IDENTITY_MISMATCH,
        ACCOUNT_REJECTED,
        NAME_REJECTED
    }

    /** Why a benefit is held back for a while. */
    enum SuspensionReason {
        DATA_UNDER_REVIEW,
        DUPLICATE_IDENTITY,
        OBJECTION_PENDING,
        AUDIT_FINDING,
        RECIPIENT_UNREACHABLE
    }

    /** Why a benefit ended. */
    enum TerminationReason {
        GRADUATED,
        MOVED,
        DECEASED,
        NO_LONGER_ELIGIBLE,
        RESIGNED
    }
}
