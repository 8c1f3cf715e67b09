package jejak.api.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jejak.aid.bsu.ConfirmPayment;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.DisburseBsu;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePack.Category;
import jejak.aid.rulepack.RulePack.Programme;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;
import jejak.aid.rulepack.values.PlannedTranche;
import jejak.api.demo.PackFamilies.PackFamily;

/** Tells a year of any regency as commands from its rule pack alone: as many families in each category, spread by village. */
final class PackYear {

    private static final long CEILING_RUPIAH = 5_000_000_000L;

    private final RulePack pack;
    private final Programme programme;
    private final String budget;
    private final PackCalendar calendar;
    private final List<Paid> paid = new ArrayList<>();

    private PackYear(RulePack pack) {
        this.pack = pack;
        this.programme = pack.programmes().getFirst();
        this.calendar = new PackCalendar(pack);
        this.budget = "budget:%s:%s:%d".formatted(pack.regencyCode(), programme.code(), programme.year());
    }

    /** The rounds of the year, with this many families in each category. */
    static List<Round> of(String rulePack, int families) {
        PackYear year = new PackYear(RulePack.parse(rulePack));
        year.rules(rulePack);
        PackFamilies invented = new PackFamilies(year.pack);
        for (Category category : year.programme.categories()) {
            year.category(category, invented.of(category, families));
        }
        year.tranches();
        return year.calendar.rounds();
    }

    private record Paid(Category category, List<PackFamily> families) {}

    private void rules(String text) {
        calendar.day(LocalDate.of(programme.year(), Month.JANUARY, 2));
        String id = "rulepack:" + pack.code();
        calendar.once("deputy-head", "OFFICE_HEAD", new DraftRulePack(id, text));
        calendar.once("office-head", "OFFICE_HEAD", new ApproveRulePack(id, PackHash.of(text)));
        calendar.once("regent", "REGENT", new ActivateRulePack(id, null));
        String account = pack.office() == null || pack.office().budgeting() == null
                ? "DEMO"
                : pack.office().budgeting().accountCode();
        calendar.once(
                "office-head",
                "OFFICE_HEAD",
                new OpenBudget(
                        budget, pack.regencyCode(), programme.code(), programme.year(), account, CEILING_RUPIAH));
    }

    private void category(Category category, List<PackFamily> families) {
        paid.add(new Paid(category, families));
        calendar.each("data-officer", "OFFICE_DATA_OFFICER", families, PackFamily::registration);
        int facts = families.getFirst().facts().size();
        for (int n = 0; n < facts; n++) {
            int fact = n;
            calendar.each(
                    "data-officer",
                    "OFFICE_DATA_OFFICER",
                    families,
                    f -> f.facts().get(fact));
        }
        calendar.policies();
        calendar.each(
                "verifier",
                "OFFICE_VERIFIER",
                families,
                f -> new NominateRecipient(f.id(), programme.code(), category.code(), programme.year(), f.recipient()));
        decree(category, families.stream().map(PackFamily::id).toList());
    }

    private void decree(Category category, List<String> ids) {
        String decree = "DEMO/" + category.code() + "/" + programme.year();
        calendar.once(
                "regent",
                "REGENT",
                new DetermineRecipients(
                        decree, calendar.today(), programme.code(), category.code(), programme.year(), budget, ids));
    }

    private void tranches() {
        paid.forEach(each ->
                tranches(each).forEach(t -> calendar.once("office-head", "OFFICE_HEAD", plan(each.category(), t))));
        paid.stream()
                .flatMap(each -> tranches(each).stream())
                .map(PlannedTranche::payableFrom)
                .distinct()
                .sorted()
                .forEach(this::pay);
    }

    private static List<PlannedTranche> tranches(Paid each) {
        return Objects.requireNonNullElse(each.category().tranches(), List.of());
    }

    private PlanTranche plan(Category category, PlannedTranche t) {
        return new PlanTranche(
                budget,
                category.code(),
                t.number(),
                t.months().from().toString(),
                t.months().to().toString(),
                t.payableFrom());
    }

    private void pay(LocalDate on) {
        calendar.day(on);
        for (Paid each : paid) {
            String category = each.category().code();
            tranches(each).stream()
                    .filter(t -> t.payableFrom().equals(on))
                    .map(PlannedTranche::number)
                    .forEach(t -> {
                        calendar.each(
                                "treasurer",
                                "TREASURER",
                                each.families(),
                                f -> new DisburseBsu(f.id(), programme.code(), category, programme.year(), t));
                        calendar.each("bank-agent", "BANK_AGENT", each.families(), f -> handedOver(f, category, t));
                    });
        }
    }

    private ConfirmPayment handedOver(PackFamily f, String category, int tranche) {
        String payment = "%s/%s/%s/%d/T%d".formatted(f.id(), programme.code(), category, programme.year(), tranche);
        return new ConfirmPayment(f.id(), payment, calendar.today(), "Demo", "Kantor desa", f.recipient());
    }
}
