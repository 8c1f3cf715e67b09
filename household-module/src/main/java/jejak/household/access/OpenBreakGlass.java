package jejak.household.access;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReason;
import jejak.kernel.Regions;
import jejak.kernel.Rejected.Checks;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes access that the role does not give, for a need that cannot wait.
 *
 * @param region region-code prefix that is opened
 * @param minutes after how many minutes it ends by itself
 */
public record OpenBreakGlass(
        @TargetAggregateIdentifier String accessId,
        BreakGlassReason reason,
        String caseNumber,
        String region,
        int minutes) {

    /** The roles that are told of every emergency access. */
    public static final List<String> TOLD = List.of("DPO", "INSPECTOR");

    private static final int LONGEST = 60;
    private static final Pattern ID_FORM = Pattern.compile("access:glass:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Nobody has to be asked first; both who watch are told in the same commit.
     *
     * @param scope region code of the office of whoever asks
     */
    List<AccessEvent> decide(String scope) {
        boolean known = Regions.find(region).isPresent();
        new Checks()
                .that(ID_FORM.matcher(accessId).matches(), "accessId", LookReason.ACCESS_ID_MALFORMED)
                .that(CaseNumber.isUsable(caseNumber), "caseNumber", LookReason.CASE_NUMBER_UNUSABLE)
                .that(known, "region", LookReason.BREAK_GLASS_REGION_UNKNOWN)
                .that(!known || sameRegency(scope), "region", LookReason.BREAK_GLASS_REGION_ELSEWHERE)
                .that(minutes >= 1 && minutes <= LONGEST, "minutes", LookReason.MINUTES_OUT_OF_RANGE)
                .done();
        List<AccessEvent> said = new ArrayList<>();
        said.add(new BreakGlassOpened(accessId, reason, caseNumber, region, minutes));
        TOLD.forEach(role -> said.add(new BreakGlassNoticeGiven(accessId, role)));
        return said;
    }

    /** The glass opens an office's own house, and no other regency's. */
    private boolean sameRegency(String scope) {
        return (region + ".")
                .startsWith(Regions.find(scope)
                                .map(r -> Regions.regencyOf(r.code()))
                                .orElse("") + ".");
    }
}
