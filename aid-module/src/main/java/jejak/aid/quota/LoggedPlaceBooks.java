package jejak.aid.quota;

import java.util.Optional;
import jejak.aid.rulepack.RulePack;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Finds the books in the log; a category that never had one costs a look at a stream's head, and nobody waits for it. */
final class LoggedPlaceBooks implements PlaceBooks {

    private final EventStore log;
    private final Repository<PlaceBook> books;
    private final PlacesBefore before;
    private final Openings openings;

    LoggedPlaceBooks(EventStore log, Repository<PlaceBook> books, PlacesBefore before, Openings openings) {
        this.log = log;
        this.books = books;
        this.before = before;
        this.openings = openings;
    }

    @Override
    public Optional<OpenBook> counted(Subject subject, RulePack pack) {
        if (!subject.counted(pack) && !opened(subject)) {
            return Optional.empty();
        }
        Aggregate<PlaceBook> book = load(subject);
        book.execute(b -> b.open(subject, pack, before));
        return Optional.of(opened(book));
    }

    @Override
    public Optional<OpenBook> known(Subject subject) {
        return opened(subject) ? Optional.of(opened(load(subject))) : Optional.empty();
    }

    /** Whether there is a book; when there is none, none is opened before this commit. */
    private boolean opened(Subject subject) {
        openings.without(subject.quotaId());
        return log.lastSequenceNumberFor(subject.quotaId()).isPresent();
    }

    private static OpenBook opened(Aggregate<PlaceBook> book) {
        return new OpenBook(() -> book.invoke(PlaceBook::state), e -> book.execute(_ -> PlaceBook.append(e)));
    }

    private Aggregate<PlaceBook> load(Subject subject) {
        try {
            return books.loadOrCreate(subject.quotaId(), PlaceBook::new);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException("A place book cannot be made.", impossible);
        }
    }
}
