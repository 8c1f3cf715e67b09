package jejak.aid.signal;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.aid.check.OfficeBooks;
import jejak.aid.events.SignalEvent.SignalSweepCalled;

/** Has the checks look at a regency, and at each of its families that the passing of days may say something of. */
final class WhenSweepCalledThenLook implements Function<Object, List<Object>> {

    private final OfficeBooks books;

    WhenSweepCalledThenLook(OfficeBooks books) {
        this.books = books;
    }

    /** In an order that is the same whenever it is asked: a command that is sent again has the id it had. */
    @Override
    public List<Object> apply(Object payload) {
        return payload instanceof SignalSweepCalled e
                ? Stream.<Object>concat(
                                Stream.of(new LookAtOffice(e.signalId(), e.regencyCode(), e.day())),
                                books.before(e.regencyCode(), e.signalId()).waiting().stream()
                                        .map(id -> new LookForSignals(id, e.day())))
                        .toList()
                : List.of();
    }
}
