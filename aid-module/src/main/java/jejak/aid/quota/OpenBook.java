package jejak.aid.quota;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jejak.aid.events.QuotaEvent;
import jejak.aid.events.QuotaEvent.PlaceGivenUp;
import jejak.aid.events.QuotaEvent.PlaceTaken;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.aid.quota.Place.Ending;
import jejak.aid.quota.Places.Waiting;
import jejak.aid.rulepack.MonthRange;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.kernel.Rejected;
import org.jspecify.annotations.Nullable;

/** The book of a category's places while a command is carried out; what is written is committed with the family's log. */
public final class OpenBook {

    private final Supplier<Places> read;
    private final Consumer<QuotaEvent> write;

    OpenBook(Supplier<Places> read, Consumer<QuotaEvent> write) {
        this.read = read;
        this.write = write;
    }

    Places state() {
        return read.get();
    }

    /** The id of the book. */
    public String quotaId() {
        return Objects.requireNonNull(state().opened()).quotaId();
    }

    /** The registry whose decile orders those who wait. */
    public Optional<RegistrySource> ranking() {
        return Optional.ofNullable(Objects.requireNonNull(state().opened()).ranking());
    }

    /** The months of these for which a family of the village could have a place; nothing when for none. */
    public Optional<MonthRange> free(String villageCode, MonthRange wanted) {
        return state().free(villageCode)
                .map(from -> new MonthRange(from.isAfter(wanted.from()) ? from : wanted.from(), wanted.to()))
                .filter(m -> !m.from().isAfter(m.to()));
    }

    /** Whether a place was free from a month on as things stood on a day; what the log does not date always stood. */
    boolean freeOn(LocalDate day, String villageCode, YearMonth from) {
        return state().asOf(day).free(villageCode).filter(f -> !f.isAfter(from)).isPresent();
    }

    /** Whether the family has a place. */
    public boolean holds(String householdId) {
        return state().placeOf(householdId).isPresent();
    }

    /** The village of which a family has, or had last, its place. */
    String villageOf(String householdId) {
        return state().held().stream()
                .filter(p -> p.householdId().equals(householdId))
                .map(Place::villageCode)
                .reduce("", (_, later) -> later);
    }

    /** Whether somebody waits who could have a place of this village now, and so comes before a newcomer. */
    public boolean hasQueueBefore(String villageCode) {
        Places now = state();
        return now.waiting().values().stream()
                .map(Waiting::villageCode)
                .distinct()
                .anyMatch(w -> now.compete(w, villageCode) && now.free(w).isPresent());
    }

    /** Whether two villages draw on the same places. */
    boolean compete(String one, String other) {
        return state().compete(one, other);
    }

    /** Gives a family a place. */
    public void take(String householdId, String villageCode, MonthRange months) {
        String from = months.from().toString();
        write.accept(new PlaceTaken(
                quotaId(), householdId, villageCode, from, months.to().toString()));
    }

    /** Ends what the family has in the book, a place or a turn; nothing when it has neither. */
    public void giveUp(String householdId, @Nullable YearMonth last) {
        if (holds(householdId) || state().waiting().containsKey(householdId)) {
            write.accept(new PlaceGivenUp(quotaId(), householdId, last == null ? null : last.toString()));
        }
    }

    /** Puts a family on the waiting list. */
    public void join(String householdId, String villageCode, Optional<Rank> rank, LocalDate since) {
        write.accept(new WaitingListJoined(
                quotaId(),
                householdId,
                villageCode,
                rank.map(Rank::decile).orElse(null),
                rank.map(Rank::period).orElse(null),
                since));
    }

    /** How poor a registry ranks a family, and in which period. */
    public record Rank(int decile, String period) {}

    /** Who sets the number of places does not say who has one. */
    public void checkSetter(String villageCode, @Nullable String actor) {
        boolean setter = List.of(Places.ALL, villageCode).stream()
                .map(state().limits()::get)
                .anyMatch(limit -> limit != null && actor != null && actor.equals(limit.setBy()));
        new Rejected.Checks().that(!setter, "", QuotaFault.SAME_HAND_AS_QUOTA).done();
    }

    /** Who ended a benefit does not choose who comes after it. */
    void checkEnder(String villageCode, YearMonth from, @Nullable String actor) {
        boolean ender = state().held().stream()
                .filter(p -> p.ended() && p.months().to().plusMonths(1).equals(from))
                .filter(p -> state().compete(p.villageCode(), villageCode))
                .map(Place::ending)
                .filter(Objects::nonNull)
                .map(Ending::by)
                .anyMatch(by -> by != null && by.equals(actor));
        new Rejected.Checks().that(!ender, "", QuotaFault.SAME_HAND_AS_ENDING).done();
    }
}
