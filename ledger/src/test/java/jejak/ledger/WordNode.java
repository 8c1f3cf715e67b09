package jejak.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A node of its own: Axon's bus and repository over a ledger that shares only the database with others. */
final class WordNode implements AutoCloseable {
    private final Counting codec = new Counting();
    private final Ledger ledger;
    private final LedgerEngine engine;
    private final CommandBus bus = SimpleCommandBus.builder().build();
    private final Repository<Book> books;

    WordNode(DataSource app) {
        this(app, true);
    }

    WordNode(DataSource app, boolean remembers) {
        ledger = new Ledger(app, codec, OpenLedger.SEAL);
        engine = new LedgerEngine(ledger, codec);
        EventSourcingRepository<Book> repository = EventSourcingRepository.builder(Book.class)
                .eventStore(EmbeddedEventStore.builder().storageEngine(engine).build())
                .lockFactory(PessimisticLockFactory.usingDefaults())
                .build();
        books = repository;
        AggregateAnnotationCommandHandler.<Book>builder()
                .aggregateType(Book.class)
                .repository(repository)
                .build()
                .subscribe(bus);
        bus.subscribe(Copy.class.getName(), message -> {
            Copy copy = (Copy) message.getPayload();
            books.load(copy.from()).execute(book -> book.mustHold(copy.word()));
            books.load(copy.to()).execute(book -> book.handle(new Write(copy.to(), copy.word())));
            return null;
        });
        if (remembers) {
            bus.registerHandlerInterceptor(engine.memory());
        }
    }

    record Write(@TargetAggregateIdentifier String book, String word) {}

    record Erase(@TargetAggregateIdentifier String book, String word) {}

    record Toggle(@TargetAggregateIdentifier String book, String word) {}

    record Expect(@TargetAggregateIdentifier String book, String word) {}

    record Copy(String from, String word, String to) {}

    /** How often events were decoded. */
    int loads() {
        return codec.pages.get();
    }

    void write(String book, String word) {
        send(new Write(book, word));
    }

    void erase(String book, String word) {
        send(new Erase(book, word));
    }

    void toggle(String book, String word) {
        send(new Toggle(book, word));
    }

    /** Leads to no event. */
    void expect(String book, String word) {
        send(new Expect(book, word));
    }

    void copy(String from, String word, String to) {
        send(new Copy(from, word, to));
    }

    /** In one go, with what it will load read ahead. */
    void together(List<String> books, Runnable work) {
        engine.pipelined(books, work);
    }

    /** What the books' logs say, in the order of asking. */
    List<String> told(String... asked) {
        return ledger.streams(List.of(asked)).values().stream()
                .flatMap(List::stream)
                .map(event -> said(event.payload())[2])
                .toList();
    }

    void forgetDecoded() {
        engine.forgetDecoded();
    }

    /** Once more after a conflict. */
    void sure(Runnable command) {
        try {
            command.run();
        } catch (ConcurrencyException outdated) {
            command.run();
        }
    }

    /** Book, plus or minus, word. */
    static String[] said(Object payload) {
        return payload.toString().split(":", 3);
    }

    @Override
    public void close() {
        ledger.close();
    }

    private void send(Object command) {
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        bus.dispatch(
                new GenericCommandMessage<>(command, Map.of()),
                (_, result) -> result.optionalExceptionResult().ifPresent(failure::set));
        if (failure.get() instanceof RuntimeException refusal) {
            throw refusal;
        }
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    /** Words that come and go. */
    static class Book {
        @AggregateIdentifier
        private @Nullable String id;

        private final Set<String> words = new HashSet<>();

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Write c) {
            if (words.contains(c.word())) {
                throw new IllegalStateException(c.word() + " is there");
            }
            AggregateLifecycle.apply(c.book() + ":+:" + c.word());
        }

        @CommandHandler
        void handle(Erase c) {
            mustHold(c.word());
            AggregateLifecycle.apply(c.book() + ":-:" + c.word());
        }

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        void handle(Toggle c) {
            AggregateLifecycle.apply(c.book() + (words.contains(c.word()) ? ":-:" : ":+:") + c.word());
        }

        @CommandHandler
        void handle(Expect c) {
            mustHold(c.word());
        }

        void mustHold(String word) {
            if (!words.contains(word)) {
                throw new IllegalStateException(word + " is not there");
            }
        }

        @EventSourcingHandler
        void on(String text) {
            String[] said = said(text);
            id = said[0];
            if (said[1].equals("+")) {
                words.add(said[2]);
            } else {
                words.remove(said[2]);
            }
        }
    }

    private static final class Counting implements EventCodec {
        private final TestCodec codec = new TestCodec();
        final AtomicInteger pages = new AtomicInteger();

        @Override
        public Encoded encode(Object payload, String stream, long version) {
            return codec.encode(payload, stream, version);
        }

        @Override
        public List<Object> decode(List<? extends Kept> page) {
            pages.incrementAndGet();
            return codec.decode(page);
        }
    }
}
