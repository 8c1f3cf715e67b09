package jejak.aid.rulepack;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.values.Deliberation;
import jejak.aid.rulepack.values.ProgrammeKind;
import jejak.aid.rulepack.values.Provision;
import jejak.aid.rulepack.values.RuleUse;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;
import jejak.kernel.Rejected.Checks;

/** Finds values of a pack that can be read and yet cannot be right. */
final class PackChecks {

    private PackChecks() {}

    static void check(RulePack pack) {
        Checks checks = new Checks()
                .that(pack.code().matches("[a-z0-9-]+"), "content.code", RulePackFault.CODE_NOT_PLAIN)
                .that(isRegency(pack.regencyCode()), "content.regencyCode", RulePackFault.REGENCY_UNKNOWN)
                .that(
                        ZoneId.getAvailableZoneIds().contains(pack.timeZone()),
                        "content.timeZone",
                        RulePackFault.TIME_ZONE_UNKNOWN)
                .that(!pack.programmes().isEmpty(), "content.programmes", RulePackFault.LIST_EMPTY)
                .that(
                        distinct(pack.programmes().stream()
                                .map(p -> p.code() + p.year())
                                .toList()),
                        "content.programmes",
                        RulePackFault.LISTED_TWICE);
        each(pack.programmes(), "content.programmes", (path, p) -> programme(checks, path, p));
        check(checks, pack.deliberation());
        if (pack.office() != null) {
            OfficeChecks.check(checks, pack.programmes(), pack.office());
        }
        checks.done();
    }

    private static void check(Checks checks, String path, Programme programme) {
        List<String> codes = programme.categories().stream().map(Category::code).toList();
        checks.that(
                        codes.isEmpty() == (Kinds.of(programme) == ProgrammeKind.EXTERNAL),
                        path + ".categories",
                        codes.isEmpty() ? RulePackFault.LIST_EMPTY : RulePackFault.EXTERNAL_HAS_CATEGORIES)
                .that(distinct(codes), path + ".categories", RulePackFault.LISTED_TWICE)
                .that(
                        programme.categories().stream()
                                        .map(c -> String.valueOf(c.registrySwitch()))
                                        .distinct()
                                        .count()
                                < 2,
                        path + ".categories",
                        RulePackFault.REGISTRY_SWITCH_DIFFERS);
        each(
                programme.nonStackable(),
                path + ".nonStackable",
                (at, set) -> checks.that(codes.containsAll(set), at, RulePackFault.CATEGORY_UNKNOWN));
    }

    private static void programme(Checks checks, String path, Programme programme) {
        check(checks, path, programme);
        each(programme.categories(), path + ".categories", (at, c) -> {
            given(checks, at, programme, c);
            check(checks, at, programme.year(), c);
        });
    }

    private static void check(Checks checks, String path, int year, Category category) {
        MonthRange months = category.months();
        checks.that(!months.from().isAfter(months.to()), path + ".months", RulePackFault.MONTHS_REVERSED)
                .that(
                        months.from().getYear() == year && months.to().getYear() == year,
                        path + ".months",
                        RulePackFault.MONTHS_OUTSIDE_YEAR)
                .that(!category.rules().isEmpty(), path + ".rules", RulePackFault.LIST_EMPTY)
                .that(
                        distinct(category.rules().stream().map(RuleUse::code).toList()),
                        path + ".rules",
                        RulePackFault.LISTED_TWICE);
        each(
                category.rules(),
                path + ".rules",
                (at, use) ->
                        checks.that(use.rule().hasItsValues(category, use), at, RulePackFault.RULE_LACKS_ITS_VALUES));
    }

    private static void given(Checks checks, String path, Programme programme, Category category) {
        boolean delivered = Kinds.of(programme).delivered();
        Provision provision = category.provision();
        checks.that(
                        category.monthlyRupiah() > 0 || (delivered && category.monthlyRupiah() == 0),
                        path + ".monthlyRupiah",
                        RulePackFault.AMOUNT_NOT_POSITIVE)
                .that(delivered == (provision != null), path + ".provision", RulePackFault.PROVISION_DOES_NOT_FIT)
                .that(
                        provision == null || provision.perMonth() > 0,
                        path + ".provision.perMonth",
                        RulePackFault.AMOUNT_NOT_POSITIVE);
    }

    private static void check(Checks checks, Deliberation deliberation) {
        int numerator = deliberation.quorumNumerator();
        checks.that(
                        numerator > 0 && numerator <= deliberation.quorumDenominator(),
                        "content.deliberation",
                        RulePackFault.QUORUM_NOT_A_FRACTION)
                .that(
                        deliberation.secondSittingWithinDays() > 0,
                        "content.deliberation.secondSittingWithinDays",
                        RulePackFault.DAYS_NOT_POSITIVE)
                .that(
                        !deliberation.requiredSignatories().isEmpty(),
                        "content.deliberation.requiredSignatories",
                        RulePackFault.LIST_EMPTY);
    }

    private static boolean isRegency(String code) {
        return Regions.find(code).filter(r -> r.kind() == Kind.KABUPATEN).isPresent();
    }

    static boolean distinct(List<String> codes) {
        return new HashSet<>(codes).size() == codes.size();
    }

    static <T> void each(List<T> list, String path, BiConsumer<String, T> check) {
        for (int i = 0; i < list.size(); i++) {
            check.accept(path + "[" + i + "]", list.get(i));
        }
    }
}
