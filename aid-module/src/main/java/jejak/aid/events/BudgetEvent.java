package jejak.aid.events;

import java.time.LocalDate;
import java.util.List;
import jejak.kernel.Claim;
import jejak.kernel.Claim.Mode;

/** Everything that can be said of one budget line of one year. */
public sealed interface BudgetEvent extends Claim.Source {

    /** Kind of the claims that reserve money of a line. */
    String RESERVED = "budget-reserved";

    /** Kind of the claims that hand out money of a line. */
    String REALISED = "budget-realised";

    /** The line whose log holds this event: {@code budget:} with regency, programme and year. */
    String budgetLineId();

    /**
     * Money is set aside for a programme.
     *
     * @param accountCode account (rekening) in the regency's budget
     * @param ceilingRupiah most that may be reserved, and most that may be handed out
     */
    record BudgetOpened(
            String budgetLineId, String regencyCode, String programme, int year, String accountCode, long ceilingRupiah)
            implements BudgetEvent {
        @Override
        public List<Claim> claims() {
            return List.of(
                    Claim.money(Mode.CEILING, RESERVED, budgetLineId, ceilingRupiah),
                    Claim.money(Mode.CEILING, REALISED, budgetLineId, ceilingRupiah));
        }
    }

    /**
     * The ceiling is another one from now on, as a changed budget says; never below what is reserved or handed out.
     *
     * @param previousRupiah the ceiling until now
     * @param regulation number of the changed budget (APBD Perubahan)
     */
    record BudgetRevised(String budgetLineId, long previousRupiah, long ceilingRupiah, String regulation)
            implements BudgetEvent {
        @Override
        public List<Claim> claims() {
            return List.of(
                    Claim.money(Mode.CEILING, RESERVED, budgetLineId, ceilingRupiah),
                    Claim.money(Mode.CEILING, REALISED, budgetLineId, ceilingRupiah));
        }
    }

    /**
     * A tranche (tahap) of a category is planned: which months it pays and from when.
     *
     * @param fromMonth first month it pays, for example {@code 2024-01}
     * @param toMonth last month it pays
     */
    record TranchePlanned(
            String budgetLineId,
            String programme,
            String category,
            int year,
            int tranche,
            String fromMonth,
            String toMonth,
            LocalDate payableFrom)
            implements BudgetEvent {}
}
