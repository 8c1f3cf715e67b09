package jejak.aid.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.CheckTerms;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.Payout;
import org.jspecify.annotations.Nullable;

/**
 * What a regency's pack of a day says of the checks.
 *
 * @param byCheck what it says of single checks, by their code
 * @param payout how money goes back, from which two checks count their days; null when the pack does not say
 */
public record RegencyTerms(
        Map<String, CheckTerms> byCheck, @Nullable Payout payout) {

    /** Of a regency on a day; a regency without a pack says nothing. */
    public static RegencyTerms of(RulePacks packs, String regencyCode, LocalDate day) {
        Optional<OfficeRules> office = packs.inForce(regencyCode, day).map(RulePack::office);
        return new RegencyTerms(
                office.map(OfficeRules::checks).orElse(List.of()).stream()
                        .collect(Collectors.toMap(CheckTerms::check, Function.identity())),
                office.map(OfficeRules::payout).orElse(null));
    }

    /** Whether the check looks in this regency. */
    public boolean looks(Check check) {
        CheckTerms terms = byCheck.get(check.about().code());
        return terms == null || terms.on();
    }

    /** The values in this regency: what its pack says of a check, else what it says of payments, else the installation's. */
    public Map<String, Integer> values(CheckSettings installation) {
        Map<String, Integer> values = new HashMap<>(installation.values());
        if (payout != null) {
            values.put("NOT_RETURNED.days", payout.returnWithinDays());
            if (payout.files() != null) {
                values.put("UNCOLLECTED_TOO_LONG.days", payout.files().uncollectedAfterDays());
            }
        }
        byCheck.values()
                .forEach(terms -> Optional.ofNullable(terms.values())
                        .orElse(List.of())
                        .forEach(v -> values.put(terms.check() + "." + v.name(), v.value())));
        return Map.copyOf(values);
    }

    /** The first value of a check in this regency. */
    public int value(Check check, CheckSettings installation) {
        About.Setting first = check.about().settings().getFirst();
        return values(installation).getOrDefault(first.name(), first.otherwise());
    }

    /** The finding as grave as this regency takes it. */
    public Finding graded(Finding finding) {
        CheckTerms terms = byCheck.get(finding.about().code());
        return terms == null || terms.severity() == null ? finding : finding.taken(terms.severity());
    }
}
