package jejak.deliberation.proposal;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Says when the monthly round of a regency closes.
 *
 * @param cutOffDay last day of a month on which a proposal is still in that month's round
 */
public record ChainRule(int cutOffDay) {

    public ChainRule {
        if (cutOffDay < 1 || cutOffDay > 31) {
            throw new IllegalArgumentException(
                    "A month's round cannot close on day " + cutOffDay + "; correct it in the regency's data.");
        }
    }

    YearMonth cycleOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() <= cutOffDay ? month : month.plusMonths(1);
    }
}
