package jejak.api.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jejak.api.keys.KeyServiceFailed;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.ProofDesk;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.LogTampered;
import jejak.ledger.proof.Receipt;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.proof.TlogProof;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Controller;

/** Answers what lets a stranger check the log, and promises what was recorded. */
@Controller
class ProofQuery {
    private static final Logger LOG = LoggerFactory.getLogger(ProofQuery.class);

    private final ProofDesk desk;
    private final Checkpointer checkpointer;
    private final Ledger ledger;

    ProofQuery(ProofDesk desk, Checkpointer checkpointer, Ledger ledger) {
        this.desk = desk;
        this.checkpointer = checkpointer;
        this.ledger = ledger;
    }

    /** The last signed checkpoint, and how the making of them gets on. */
    record CheckpointView(
            String origin,
            long size,
            String root,
            String note,
            @Nullable OffsetDateTime madeAt,
            long uncovered,
            List<String> problems,
            @Nullable String readOnly) {}

    /** One event's way up to the root, as text and in parts. */
    record InclusionProof(long position, String leafHash, long size, List<String> hashes, String text) {}

    /** The way from one root to a later one. */
    record ConsistencyProof(long from, long to, List<String> hashes) {}

    @QueryMapping
    @Nullable
    CheckpointView checkpoint() {
        return desk.checkpoint().map(this::view).orElse(null);
    }

    @QueryMapping
    @Nullable
    InclusionProof proof(@Argument long position) {
        return desk.proof(position).map(this::view).orElse(null);
    }

    @QueryMapping
    ConsistencyProof consistency(@Argument long from, @Argument long to) {
        return new ConsistencyProof(from, to, base64(desk.consistency(from, to)));
    }

    /** Signed only for those who ask. */
    @SchemaMapping(typeName = "CommandPayload")
    @Nullable
    String receipt(CommandPayload payload) {
        if (payload.events().isEmpty()) {
            return null;
        }
        List<Receipt.Place> places = payload.events().stream()
                .map(fact -> new Receipt.Place(
                        fact.position(), HexFormat.of().parseHex(fact.leafHash()), fact.eventId(), fact.stream()))
                .toList();
        return desk.receipt(payload.commandId(), places).full();
    }

    @GraphQlExceptionHandler
    GraphQLError unusable(IllegalArgumentException sizes, DataFetchingEnvironment environment) {
        return error(DoorReason.SIZES_UNUSABLE, ErrorType.BAD_REQUEST, environment);
    }

    @GraphQlExceptionHandler
    GraphQLError unproved(LogTampered finding, DataFetchingEnvironment environment) {
        return error(DoorReason.PROOF_FAILS, ErrorType.INTERNAL_ERROR, environment, finding.finding());
    }

    @GraphQlExceptionHandler
    GraphQLError unsigned(KeyServiceFailed away, DataFetchingEnvironment environment) {
        LOG.warn("No receipt was signed: {}", away.getMessage());
        return error(DoorReason.RECEIPT_NOT_SIGNED, ErrorType.INTERNAL_ERROR, environment);
    }

    private static GraphQLError error(
            DoorReason reason, ErrorType type, DataFetchingEnvironment environment, Object... values) {
        return CodedError.builder(reason, type, environment.getLocale(), values)
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    private CheckpointView view(SignedNote note) {
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Checkpointer.Status status = checkpointer.status();
        return new CheckpointView(
                checkpoint.origin(),
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                note.full(),
                Optional.ofNullable(status.madeAt()).map(ProofQuery::atUtc).orElse(null),
                Math.max(0, ledger.head() + 1 - checkpoint.size()),
                status.problems(),
                ledger.halt().why().map(LogTampered::finding).orElse(null));
    }

    private InclusionProof view(TlogProof proof) {
        long size = Checkpoint.parse(proof.checkpoint().text()).size();
        byte[] leaf = ledger.range(proof.index(), proof.index()).getFirst().hash();
        return new InclusionProof(
                proof.index(), HexFormat.of().formatHex(leaf), size, base64(proof.path()), proof.text());
    }

    private static OffsetDateTime atUtc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
