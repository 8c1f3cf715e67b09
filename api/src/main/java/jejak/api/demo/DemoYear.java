package jejak.api.demo;

import static jejak.api.demo.DemoCalendar.BUDGET_LAW;
import static jejak.api.demo.DemoCalendar.DATA_OFFICER;
import static jejak.api.demo.DemoCalendar.DEPUTY_HEAD;
import static jejak.api.demo.DemoCalendar.OFFICE_HEAD;
import static jejak.api.demo.DemoCalendar.REGENT;
import static jejak.api.demo.DemoCalendar.REGISTRY_LAW;
import static jejak.api.demo.DemoCalendar.VERIFIER;
import static jejak.api.demo.DemoCalendar.law;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.budget.OpenBudget;
import jejak.aid.budget.PlanTranche;
import jejak.aid.rulepack.PackHash;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.life.ActivateRulePack;
import jejak.aid.rulepack.life.ApproveRulePack;
import jejak.aid.rulepack.life.DraftRulePack;
import jejak.api.demo.DemoFamily.Kind;
import jejak.household.events.HouseholdEvent.RegistrySource;

/** Tells the year 2024 of Buleleng as commands, from the rule pack to the third tranche. */
final class DemoYear {

    static final String PROGRAMME = "BSU";
    static final String BUDGET_LINE = "budget:51.08:BSU:2024";
    static final int YEAR = 2024;

    private static final long CEILING_RUPIAH = 5_000_000_000L;
    private static final int FAMILIES_A_BATCH = 250;

    private final DemoCalendar calendar;
    private final List<DemoFamily> families;

    private DemoYear(List<DemoFamily> families) {
        this.families = families;
        this.calendar = new DemoCalendar(name(families.size()));
    }

    /** The rounds of the year for these families, with a rule pack's text. */
    static List<Round> of(List<DemoFamily> families, String rulePack) {
        DemoYear year = new DemoYear(families);
        year.january(rulePack);
        DemoVillages.february(year.calendar, families);
        year.decrees();
        new DemoTranches(year.calendar, families).play();
        return year.calendar.rounds();
    }

    /** What the year with this many families is called in its command ids. */
    static String name(int families) {
        return "demo-2024-" + families;
    }

    static LocalDate date(Month month, int day) {
        return LocalDate.of(YEAR, month, day);
    }

    private void january(String rulePack) {
        calendar.day(date(Month.JANUARY, 2));
        String pack = "rulepack:" + RulePack.parse(rulePack).code();
        once("Aturan", DEPUTY_HEAD, new DraftRulePack(pack, rulePack));
        once("Aturan", OFFICE_HEAD, new ApproveRulePack(pack, PackHash.of(rulePack)));
        once("Aturan", REGENT, new ActivateRulePack(pack, null));
        calendar.policies();
        once(
                "Anggaran",
                OFFICE_HEAD,
                new OpenBudget(BUDGET_LINE, "51.08", PROGRAMME, YEAR, "DEMO.5.1.06", CEILING_RUPIAH));
        List<DemoFamily> listed =
                families.stream().filter(f -> f.kind() != Kind.STRAY_POOR).toList();
        int day = 3;
        int batches = Math.ceilDiv(listed.size(), FAMILIES_A_BATCH);
        for (int batch = 0; batch < batches; batch++) {
            calendar.day(date(Month.JANUARY, day + batch * 26 / batches));
            register(listed.subList(batch * FAMILIES_A_BATCH, Math.min((batch + 1) * FAMILIES_A_BATCH, listed.size())));
        }
        calendar.day(date(Month.JANUARY, 31)).policies();
    }

    private void register(List<DemoFamily> batch) {
        each("Pendaftaran", batch, DemoFamily::registration);
        each("DTKS", batch, f -> f.listed(RegistrySource.DTKS, "2024-01", null));
        each("P3KE", only(batch, Kind.EXTREME_POVERTY), f -> f.listed(RegistrySource.P3KE, "2024-01", 1));
        each("Disabilitas", only(batch, Kind.DISABILITY_NON_PROGRAM), f -> f.assessed(calendar.today()));
        each("PKH", in(batch, "PKH"), f -> f.enrolled("PKH"));
        each("BPNT", in(batch, "BPNT"), f -> f.enrolled("BPNT"));
    }

    private void decrees() {
        calendar.day(date(Month.MARCH, 4));
        each(
                "Usulan",
                VERIFIER,
                recipients(),
                f -> new NominateRecipient(f.id(), PROGRAMME, f.kind().name(), YEAR, f.recipientPersonId()));
        calendar.day(date(Month.APRIL, 1));
        for (Kind kind : List.of(Kind.EXTREME_POVERTY, Kind.DISABILITY_NON_PROGRAM)) {
            String number = "DEMO/" + kind.name() + "/2024";
            List<String> ids = only(families, kind).stream().map(DemoFamily::id).toList();
            DetermineRecipients decree =
                    new DetermineRecipients(number, calendar.today(), PROGRAMME, kind.name(), YEAR, BUDGET_LINE, ids);
            calendar.round("SK", List.of(calendar.step(REGENT, law("SK Bupati", number, YEAR), decree)));
            plan(kind.name(), 1, kind == Kind.EXTREME_POVERTY ? "2024-01" : "2024-03", "2024-04", Month.JUNE);
            plan(kind.name(), 2, "2024-05", "2024-08", Month.AUGUST);
            plan(kind.name(), 3, "2024-09", "2024-12", Month.NOVEMBER);
        }
    }

    private void plan(String category, int tranche, String from, String to, Month payable) {
        once("Tahap", OFFICE_HEAD, new PlanTranche(BUDGET_LINE, category, tranche, from, to, date(payable, 1)));
    }

    private void once(String title, Step.Desk desk, Object command) {
        calendar.round(title, List.of(calendar.step(desk, BUDGET_LAW, command)));
    }

    private void each(String title, List<DemoFamily> batch, Function<DemoFamily, Object> command) {
        each(title, DATA_OFFICER, batch, command);
    }

    private void each(String title, Step.Desk desk, List<DemoFamily> batch, Function<DemoFamily, Object> command) {
        List<Step> steps = new ArrayList<>();
        batch.forEach(f -> steps.add(calendar.step(desk, REGISTRY_LAW, command.apply(f))));
        calendar.round(title, steps);
    }

    private List<DemoFamily> recipients() {
        return Stream.of(Kind.EXTREME_POVERTY, Kind.DISABILITY_NON_PROGRAM)
                .flatMap(kind -> only(families, kind).stream())
                .toList();
    }

    static List<DemoFamily> only(List<DemoFamily> families, Kind kind) {
        return families.stream().filter(f -> f.kind() == kind).toList();
    }

    private static List<DemoFamily> in(List<DemoFamily> families, String programme) {
        return families.stream().filter(f -> f.programmes().contains(programme)).toList();
    }
}
