package jejak.query.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.aid.events.QuotaEvent.WaitingListJoined;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.household.fold.HouseholdFold;
import jejak.query.log.AsOf;
import jejak.query.log.Moment;
import jejak.query.log.Moments;
import jejak.query.paging.Connection;
import jejak.query.paging.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** The places of a category and those who wait for one, now or at an earlier moment. */
@FromLog(sdl = PlaceSdl.TEXT)
class PlaceAnswer {

    /** Whose places are asked about. */
    record Asked(String budgetLineId, String category) {
        String book() {
            return budgetLineId.replaceFirst("^budget:", "quota:") + ":" + category;
        }
    }

    private final Ledger ledger;

    PlaceAnswer(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    List<Quota> quotas(@Arguments Asked asked, @Argument @Nullable AsOf asOf) {
        return book(asked, Moments.of(asOf, ledger)).map(PlaceBook::quotas).orElse(List.of());
    }

    @QueryMapping
    Connection<WaitingFamily> waitingList(
            @Arguments Asked asked,
            @Argument @Nullable String villageCode,
            @Argument @Nullable AsOf asOf,
            @Argument int first,
            @Argument @Nullable String after) {
        PageRequest page = PageRequest.of(first, after, 1);
        Moment moment = Moments.of(asOf, ledger);
        List<WaitingFamily> rows = book(asked, moment).map(b -> line(b, moment)).orElse(List.of()).stream()
                .filter(w -> villageCode == null || w.villageCode().equals(villageCode))
                .filter(w -> w.rank() > page.number(0, 0))
                .limit(page.limit())
                .toList();
        return Connection.of(page, rows, w -> PageRequest.cursor(Integer.toString(w.rank())));
    }

    private Optional<PlaceBook> book(Asked asked, Moment moment) {
        return PlaceBook.of(ledger.stream(asked.book()), moment);
    }

    private List<WaitingFamily> line(PlaceBook book, Moment moment) {
        List<String> ids =
                book.waiting().stream().map(WaitingListJoined::householdId).toList();
        Map<String, List<RecordedEvent>> logs = ledger.streams(ids);
        return WaitingLine.of(book, id -> HouseholdFold.of(logs.getOrDefault(id, List.of()), moment));
    }
}
