package jejak.aid.rulepack;

import static jejak.aid.rulepack.PackChecks.distinct;
import static jejak.aid.rulepack.PackChecks.each;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.office.BankFiles;
import jejak.aid.rulepack.office.CheckTerms;
import jejak.aid.rulepack.office.Collector;
import jejak.aid.rulepack.office.Forums;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.aid.rulepack.office.Payout;
import jejak.aid.rulepack.office.Payout.Payee;
import jejak.aid.rulepack.office.PublicList;
import jejak.aid.rulepack.office.Quotas;
import jejak.aid.rulepack.office.Retention;
import jejak.kernel.Rejected.Checks;
import org.jspecify.annotations.Nullable;

/** Finds values of the sections about forums, payments, places, payees, checks and public lists that cannot be right. */
final class OfficeChecks {

    private OfficeChecks() {}

    static void check(Checks checks, List<Programme> programmes, OfficeRules office) {
        Forums forums = office.forums();
        checks.that(
                forums == null || Objects.requireNonNullElse(forums.resultWithinDays(), 1) > 0,
                "content.office.forums.resultWithinDays",
                RulePackFault.DAYS_NOT_POSITIVE);
        payout(checks, office.payout());
        quotas(checks, programmes, Optional.ofNullable(office.quotas()).orElse(Quotas.UNSAID));
        payees(checks, Optional.ofNullable(office.payees()).orElse(List.of()));
        checks(checks, Optional.ofNullable(office.checks()).orElse(List.of()));
        lists(checks, programmes, office);
    }

    private static void payout(Checks checks, @Nullable Payout payout) {
        if (payout != null) {
            checks.that(payout.retries() >= 0, "content.office.payout.retries", RulePackFault.NUMBER_BELOW_ZERO)
                    .that(
                            payout.returnWithinDays() > 0,
                            "content.office.payout.returnWithinDays",
                            RulePackFault.DAYS_NOT_POSITIVE);
            files(checks, payout.files());
        }
    }

    private static void files(Checks checks, @Nullable BankFiles files) {
        if (files != null) {
            checks.that(
                            files.rowsPerFile() > 0 && files.rowsPerFile() <= BankFiles.MOST_ROWS,
                            "content.office.payout.files.rowsPerFile",
                            RulePackFault.ROWS_PER_FILE_OUT_OF_RANGE)
                    .that(
                            files.uncollectedAfterDays() > 0,
                            "content.office.payout.files.uncollectedAfterDays",
                            RulePackFault.DAYS_NOT_POSITIVE);
        }
    }

    /** Two numbers for one place would be told to its book in turn, at every nomination. */
    private static void quotas(Checks checks, List<Programme> programmes, Quotas quotas) {
        String path = "content.office.quotas.places";
        checks.that(
                distinct(quotas.places().stream()
                        .map(p -> String.join(
                                ":",
                                p.programme(),
                                Integer.toString(p.year()),
                                p.category(),
                                Objects.requireNonNullElse(p.villageCode(), "")))
                        .toList()),
                path,
                RulePackFault.LISTED_TWICE);
        each(
                quotas.places(),
                path,
                (at, p) -> checks.that(p.families() >= 0, at + ".families", RulePackFault.NUMBER_BELOW_ZERO)
                        .that(known(programmes, p), at + ".category", RulePackFault.CATEGORY_UNKNOWN));
    }

    private static boolean known(List<Programme> programmes, Quotas.Places places) {
        return programmes.stream()
                .filter(p -> p.code().equals(places.programme()) && p.year() == places.year())
                .anyMatch(p -> p.category(places.category()).isPresent());
    }

    private static void payees(Checks checks, List<Collector> payees) {
        checks.that(
                distinct(payees.stream().map(c -> c.who().name()).toList()),
                "content.office.payees",
                RulePackFault.LISTED_TWICE);
        each(
                payees,
                "content.office.payees",
                (at, c) -> checks.that(
                                c.evidence() != null || (c.who() != Payee.HEIR && c.who() != Payee.REPRESENTATIVE),
                                at + ".evidence",
                                RulePackFault.EVIDENCE_NOT_NAMED)
                        .that(
                                Objects.requireNonNullElse(c.youngest(), 0) >= 0,
                                at + ".youngest",
                                RulePackFault.NUMBER_BELOW_ZERO)
                        .that(
                                Objects.requireNonNullElse(c.withinDaysOfDeath(), 1) > 0,
                                at + ".withinDaysOfDeath",
                                RulePackFault.DAYS_NOT_POSITIVE));
    }

    private static void checks(Checks checks, List<CheckTerms> terms) {
        checks.that(
                distinct(terms.stream().map(CheckTerms::check).toList()),
                "content.office.checks",
                RulePackFault.LISTED_TWICE);
        each(
                terms,
                "content.office.checks",
                (at, t) -> each(
                        Optional.ofNullable(t.values()).orElse(List.of()),
                        at + ".values",
                        (place, v) -> checks.that(v.value() >= 0, place + ".value", RulePackFault.NUMBER_BELOW_ZERO)));
    }

    /** What a pack says of the villages' lists; one that says nothing shows no name. */
    private static void lists(Checks checks, List<Programme> programmes, OfficeRules office) {
        PublicList list = office.publicList();
        if (list == null) {
            return;
        }
        List<String> known = programmes.stream()
                .flatMap(programme -> programme.categories().stream().map(Category::code))
                .toList();
        Retention kept = office.retention();
        boolean inFull = list.names() == PublicList.Naming.FULL;
        checks.that(
                        known.containsAll(list.unnamedCategories()),
                        "content.office.publicList.unnamedCategories",
                        RulePackFault.CATEGORY_UNKNOWN)
                .that(
                        !inFull || (kept != null && kept.namesOnPublicList()),
                        "content.office.publicList.names",
                        RulePackFault.FULL_NAMES_NOT_ALLOWED);
    }
}
