package jejak.aid.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.aid.AidOnAxon;
import jejak.aid.Families;
import jejak.aid.Packs;
import jejak.aid.bsu.DetermineRecipients;
import jejak.aid.bsu.NominateRecipient;
import jejak.aid.bsu.TerminateBenefit;
import jejak.aid.budget.OpenBudget;
import jejak.aid.events.BsuEvent.TerminationReason;
import jejak.household.events.HouseholdEvent.HouseholdMovedWithinRegency;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.WelfareDecileChanged;
import jejak.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** An office whose places are counted, with families that are all eligible. */
public final class PlacesOffice implements AutoCloseable {

    public static final String LINE = "budget:51.08:BSU:2024";
    public static final String BOOK = "quota:51.08:BSU:2024:EXTREME_POVERTY";
    public static final String POVERTY = "EXTREME_POVERTY";
    public static final String JULAH = "51.08.08.2009";
    public static final LocalDate DAY = LocalDate.of(2024, 1, 10);

    public final AidOnAxon aid;
    private LocalDate today = DAY;

    public PlacesOffice() {
        this(Packs.buleleng());
    }

    public PlacesOffice(String pack) {
        aid = new AidOnAxon(Packs.shelf(pack));
        send(new OpenBudget(LINE, "51.08", "BSU", 2024, "5.1", 100_000_000), "opener");
    }

    /** A family of Bengkala, ranked in the first decile. */
    public static String family(int number) {
        return "0f3f1f7a-5f1c-4f6e-9d0a-%012d".formatted(number);
    }

    public void on(String day) {
        today = LocalDate.parse(day);
    }

    public void families(int count) {
        for (int i = 1; i <= count; i++) {
            aid.happened(family(i), Families.extremelyPoor(family(i)));
        }
    }

    public void happened(int family, Object event) {
        aid.happened(family(family), List.of(event));
    }

    /** The rank that orders the list is that of P3KE, by a later period. */
    public void ranked(int family, int decile, String period) {
        happened(family, new WelfareDecileChanged(family(family), RegistrySource.P3KE, period, decile));
    }

    public void moved(int family, String village) {
        happened(
                family,
                new HouseholdMovedWithinRegency(
                        family(family), Families.BENGKALA, village, "Banjar", Families.SARI, "Jalan 2", today));
    }

    public void quota(@Nullable String village, int places) {
        send(new SetQuota(LINE, POVERTY, village, places, "SK/KUOTA"), "setter");
    }

    public void nominate(int... families) {
        for (int i : families) {
            send(new NominateRecipient(family(i), "BSU", POVERTY, 2024, Families.SARI), "nominator");
        }
    }

    public void decree(String number, int... families) {
        List<String> annex = new ArrayList<>();
        for (int i : families) {
            annex.add(family(i));
        }
        send(new DetermineRecipients(number, today, "BSU", POVERTY, 2024, LINE, annex), "regent");
    }

    public void end(int family, @Nullable String lastMonth) {
        send(new TerminateBenefit(family(family), "BSU", POVERTY, 2024, TerminationReason.MOVED, lastMonth), "head");
    }

    public void promote(int family) {
        promote(family, "verifier");
    }

    public void promote(int family, String actor) {
        send(new PromoteRecipient(family(family), "BSU", POVERTY, 2024), actor);
    }

    public void replace(int leaving, int coming, @Nullable String lastMonth) {
        send(
                new ReplaceRecipient(
                        family(leaving), "BSU", POVERTY, 2024, TerminationReason.DECEASED, lastMonth, family(coming)),
                "head");
    }

    public void send(Object command, String actor) {
        String day = today.toString();
        aid.send(command, Map.of(Actor.TODAY, day, Actor.EFFECTIVE_DATE, day, Actor.ID, actor));
    }

    /** What a family's log says of its aid, by the names of the events. */
    public List<String> said(int family) {
        return aid.log(family(family)).stream()
                .filter(e -> e.getClass().getName().startsWith("jejak.aid.events"))
                .map(e -> e.getClass().getSimpleName())
                .toList();
    }

    public <E> E last(int family, Class<E> kind) {
        return aid.log(family(family)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    public List<Object> book() {
        return aid.log(BOOK);
    }

    @Override
    public void close() {
        aid.close();
    }
}
