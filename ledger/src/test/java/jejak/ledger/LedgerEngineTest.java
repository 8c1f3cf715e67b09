package jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Axon's own suite does not ask of an engine; its abstract engine's cases on conflicts are asked again here. */
class LedgerEngineTest {
    private OpenLedger open;
    private LedgerEngine engine;

    @BeforeEach
    void open() {
        open = OpenLedger.fresh();
        engine = new LedgerEngine(open.ledger(), open.codec());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aStreamIsCreatedOnceAndGrowsByOne() {
        engine.appendEvents(event("h-1", 0));
        assertThatThrownBy(() -> engine.appendEvents(event("h-1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        engine.appendEvents(event("h-1", 1));
        assertThatThrownBy(() -> engine.appendEvents(event("h-1", 1))).isInstanceOf(ConcurrencyException.class);
        assertThat(engine.lastSequenceNumberFor("h-1")).contains(1L);
        assertThat(engine.lastSequenceNumberFor("h-2")).isEmpty();
    }

    @Test
    void streamsLargeLogsPageByPage() {
        List<EventMessage<?>> many = new ArrayList<>();
        for (int version = 0; version < 2_500; version++) {
            many.add(event("h-1", version));
        }
        engine.appendEvents(many);
        List<Long> positions = engine.readEvents(null, false)
                .map(TrackedEventMessage::trackingToken)
                .map(token -> token.position().orElseThrow())
                .toList();
        assertThat(positions)
                .isEqualTo(java.util.stream.LongStream.range(0, 2_500).boxed().toList());
        assertThat(engine.readEvents("h-1")
                        .asStream()
                        .map(DomainEventMessage::getSequenceNumber)
                        .toList())
                .isEqualTo(positions);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(2_499));
    }

    @Test
    void metadataComesBackAsItWasAndKnowsItsFields() {
        Map<String, Object> given = Map.of(
                "actor", "sari",
                "role", "CLERK",
                "scope", "99.08",
                "commandId", "c-1",
                "commandBodyHash", "00ff",
                "appVersion", "0.1",
                "traceId", "t-1",
                "nested", Map.of("b", List.of(1, true, "x"), "a", 2.5));
        engine.appendEvents(event("h-1", 0).andMetaData(given));
        Envelope envelope = open.ledger().stream("h-1").getFirst().envelope();
        assertThat(List.of(
                        envelope.actor(),
                        envelope.role(),
                        envelope.scope(),
                        envelope.commandId(),
                        envelope.appVersion()))
                .containsExactly("sari", "CLERK", "99.08", "c-1", "0.1");
        assertThat(envelope.context()).isEqualTo("{\"nested\":{\"a\":2.5,\"b\":[1,true,\"x\"]},\"traceId\":\"t-1\"}");
        DomainEventMessage<?> read = engine.readEvents("h-1").next();
        assertThat(read.getMetaData())
                .containsAllEntriesOf(without(given, "commandBodyHash"))
                .hasSize(7);
        assertThat(open.ledger().answer("c-1")).contains(new CommandAnswer("c-1", 0, 0));
    }

    @Test
    void metadataThatJsonCannotHoldIsRefusedByName() {
        assertThatThrownBy(() -> engine.appendEvents(event("h-1", 0).andMetaData(Map.of("at", Instant.EPOCH))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'at'");
        assertThatThrownBy(() -> engine.appendEvents(event("h-1", 0).andMetaData(Map.of("n", Double.NaN))))
                .hasMessageContaining("'n'");
        assertThatThrownBy(() -> engine.appendEvents(event("h-1", 0).andMetaData(Map.of("actor", 7))))
                .hasMessageContaining("'actor'");
        assertThat(open.ledger().head()).isEqualTo(-1);
    }

    @Test
    void eventsOfTwoCommandsDoNotMixInOneAppend() {
        assertThatThrownBy(() -> engine.appendEvents(
                        event("h-1", 0).andMetaData(Map.of("commandId", "c-1")),
                        event("h-1", 1).andMetaData(Map.of("commandId", "c-2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMomentIsKeptToTheMicrosecond() {
        Instant moment = Instant.parse("2026-03-02T01:02:03.456789123Z");
        DomainEventMessage<?> exact = event("h-1", 0);
        engine.appendEvents(new GenericDomainEventMessage<>("Household", "h-1", 0, exact, () -> moment));
        assertThat(engine.readEvents("h-1").next().getTimestamp()).isEqualTo("2026-03-02T01:02:03.456789Z");
    }

    @Test
    void anEventWithoutAnAggregateIsAStreamOfItsOwn() {
        EventMessage<String> lone = new GenericEventMessage<>("deadline passed");
        engine.appendEvents(lone);
        RecordedEvent kept =
                open.ledger().stream("event:" + lone.getIdentifier()).getFirst();
        assertThat(kept.envelope().aggregate()).isEmpty();
        assertThat(kept.envelope().version()).isZero();
        assertThat(engine.readEvents(null, false).findFirst().orElseThrow())
                .isNotInstanceOf(DomainEventMessage.class)
                .satisfies(event -> assertThat(event.getIdentifier()).isEqualTo(lone.getIdentifier()));
    }

    @Test
    void aTokenOfAnotherEngineIsRefused() {
        assertThatThrownBy(() -> engine.readEvents(GapAwareTrackingToken.newInstance(3, List.of()), false)
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Reset");
    }

    @Test
    void pipelinedAppendsKeepTheirOrderAndAreDurableAtTheEnd() {
        open.ledger().pipelined(List.of(), () -> {
            for (int i = 0; i < 5_000; i++) {
                engine.appendEvents(event("h-" + i, 0));
            }
        });
        List<RecordedEvent> log = open.ledger().after(-1, 10_000);
        Chains.assertSound(log);
        assertThat(log)
                .extracting(event -> event.envelope().stream())
                .isEqualTo(java.util.stream.IntStream.range(0, 5_000)
                        .mapToObj(i -> "h-" + i)
                        .toList());
    }

    @Test
    void theFirstFailureOfAPipelineIsThrownAtItsEndAndTheOthersAreKept() {
        assertThatThrownBy(() -> open.ledger().pipelined(List.of(), () -> {
                    engine.appendEvents(event("h-1", 0));
                    engine.appendEvents(event("h-1", 5));
                    engine.appendEvents(event("h-2", 0));
                    engine.appendEvents(event("h-2", 0));
                }))
                .isInstanceOf(ConcurrencyException.class)
                .hasMessageContaining("h-1");
        assertThat(open.ledger().head()).isEqualTo(1);
    }

    @Test
    void workThatFailsInsideAPipelineLeavesNothingUnanswered() {
        assertThatThrownBy(() -> open.ledger().pipelined(List.of(), () -> {
                    engine.appendEvents(event("h-1", 0));
                    throw new IllegalStateException("row 2 is malformed");
                }))
                .hasMessage("row 2 is malformed");
        assertThat(open.ledger().after(-1, 10)).hasSize(1);
    }

    private static DomainEventMessage<?> event(String stream, long version) {
        return new GenericDomainEventMessage<>("Household", stream, version, "a");
    }

    private static Map<String, Object> without(Map<String, Object> map, String key) {
        Map<String, Object> rest = new java.util.HashMap<>(map);
        rest.remove(key);
        return rest;
    }
}
