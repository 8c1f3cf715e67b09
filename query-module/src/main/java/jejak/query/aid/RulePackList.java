package jejak.query.aid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.aid.events.RulePackEvent;
import jejak.aid.events.RulePackEvent.RulePackActivated;
import jejak.aid.events.RulePackEvent.RulePackApproved;
import jejak.aid.events.RulePackEvent.RulePackDayCame;
import jejak.aid.events.RulePackEvent.RulePackDrafted;
import jejak.aid.events.RulePackEvent.RulePackSimulated;
import jejak.aid.events.RulePackEvent.RulePackSuperseded;
import jejak.ledger.Ledger;
import jejak.ledger.RecordedEvent;
import jejak.query.engine.FromLog;
import jejak.query.log.Circumstances;
import jejak.query.log.Circumstances.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;

/** Every rule pack of a regency as its own log tells it. */
@FromLog(sdl = RulePackSdl.TEXT)
class RulePackList {

    private static final String PREFIX = "rulepack:";
    private static final int MOST = 1_000;

    record Step(
            String eventId, String type, OffsetDateTime recordedAt, String actor, String role, List<Basis> legalBasis) {

        private static Step of(RecordedEvent event) {
            Circumstances c = Circumstances.of(event);
            return new Step(
                    event.envelope().eventId(),
                    event.envelope().type(),
                    c.recordedAt(),
                    c.actor(),
                    c.role(),
                    c.legalBasis());
        }
    }

    record Standing(
            String rulePackId,
            String code,
            String regencyCode,
            String state,
            String contentHash,
            String content,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate ruledUntil,
            @Nullable String supersededBy,
            List<Step> steps) {

        private static Standing written(String id, String code, String regency, String hash, String content) {
            return new Standing(id, code, regency, "DRAFT", hash, content, null, null, null, List.of());
        }

        private Standing now(String said) {
            return new Standing(
                    rulePackId,
                    code,
                    regencyCode,
                    said,
                    contentHash,
                    content,
                    effectiveFrom,
                    ruledUntil,
                    supersededBy,
                    steps);
        }

        private Standing ruling(
                @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String by, List<Step> all) {
            return new Standing(
                    rulePackId, code, regencyCode, state, contentHash, content, from, until, by, List.copyOf(all));
        }
    }

    private final Ledger ledger;

    RulePackList(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    List<Standing> rulePacks(@Argument String regencyCode) {
        return ledger.streamNames(PREFIX, MOST, false).stream()
                .filter(name -> name.startsWith(PREFIX))
                .flatMap(name -> standing(ledger.stream(name)).stream())
                .filter(pack -> pack.regencyCode().equals(regencyCode))
                .toList();
    }

    private static Optional<Standing> standing(List<RecordedEvent> log) {
        Standing pack = null;
        List<Step> steps = new ArrayList<>();
        for (RecordedEvent event : log) {
            if (event.payload() instanceof RulePackEvent e) {
                pack = after(pack, e);
                steps.add(Step.of(event));
            }
        }
        return Optional.ofNullable(pack).map(p -> p.ruling(p.effectiveFrom(), p.ruledUntil(), p.supersededBy(), steps));
    }

    private static @Nullable Standing after(@Nullable Standing pack, RulePackEvent event) {
        return switch (event) {
            case RulePackDrafted e ->
                Standing.written(e.rulePackId(), e.code(), e.regencyCode(), e.contentHash(), e.content());
            case RulePackActivated e ->
                Standing.written(e.rulePackId(), e.code(), e.regencyCode(), e.contentHash(), e.content())
                        .ruling(e.effectiveFrom(), null, null, List.of())
                        .now("ACTIVE");
            case RulePackSimulated _ -> pack == null || pack.state().equals("APPROVED") ? pack : pack.now("SIMULATED");
            case RulePackApproved _ -> pack == null ? null : pack.now("APPROVED");
            case RulePackSuperseded e ->
                pack == null
                        ? null
                        : pack.ruling(pack.effectiveFrom(), e.since(), e.supersededBy(), List.of())
                                .now("SUPERSEDED");
            case RulePackDayCame _ -> pack;
        };
    }
}
