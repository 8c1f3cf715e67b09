package jejak.api.fields;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import jejak.api.graphql.CodedError;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.api.policy.PolicyReason;
import jejak.query.node.Found;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.execution.ErrorType;

/** One field of one object, asked for by one reader: fetched, narrowed or refused. */
final class AskedField {

    /** What the actions that only look begin with. */
    private static final String READING = "READ_";

    /** The argument by which a feed is narrowed. */
    private static final String VILLAGE = "villageCode";

    private final Gate gate;
    private final Reader reader;
    private final Row row;
    private final DataFetchingEnvironment environment;
    private final Matter parent;

    AskedField(Gate gate, Reader reader, Row row, DataFetchingEnvironment environment) {
        this.gate = gate;
        this.reader = reader;
        this.row = row;
        this.environment = environment;
        this.parent = AskedNodes.about(environment);
    }

    DataFetcher<?> fetcher(DataFetcher<?> fetcher) {
        if (row.plain()) {
            DataFetcher<?> told = AskedNodes.areMany(environment) ? e -> shown(fetcher.get(e), parent) : fetcher;
            return obstacle(parent).<DataFetcher<?>>map(AskedField::refused).orElse(told);
        }
        if (AskedNodes.are(row)) {
            return e -> new AskedNodes(gate, this, environment).shown(fetcher.get(e));
        }
        List<Matter> matters = gate.matters(reader.who(), row, Where.ARGUMENT, parent, this::argument);
        return matters.stream()
                .flatMap(matter -> obstacle(matter).stream())
                .findFirst()
                .<DataFetcher<?>>map(AskedField::refused)
                .orElse(e -> shown(fetcher.get(e), matters.getFirst()));
    }

    private Optional<PolicyReason> obstacle(Matter matter) {
        return obstacle(row, matter);
    }

    /** Of a thing whose id may not be seen nothing is shown. */
    Optional<PolicyReason> obstacle(Found found, Matter matter) {
        return gate.coordinates()
                .field(found.kind().type(), "id")
                .map(id -> obstacle(id, matter))
                .orElse(Optional.of(PolicyReason.FORBIDDEN));
    }

    private Optional<PolicyReason> obstacle(Row asked, Matter matter) {
        Optional<PolicyReason> obstacle = reader.obstacle(gate, asked.action(), matter);
        boolean lent = obstacle.isPresent()
                && asked.action().startsWith(READING)
                && reader.glass()
                        .get()
                        .filter(eyes -> gate.obstacle(eyes, asked.action(), matter, reader.today())
                                .isEmpty())
                        .isPresent();
        return lent ? Optional.empty() : obstacle;
    }

    private @Nullable Object argument(String name) {
        if (environment.containsArgument(name)) {
            return environment.getArgument(name);
        }
        return environment.getArgument("input") instanceof Map<?, ?> input ? input.get(name) : null;
    }

    private @Nullable Object shown(@Nullable Object answer, Matter about) {
        return switch (answer) {
            case null -> null;
            case Optional<?> perhaps -> shown(perhaps.orElse(null), about);
            case CompletionStage<?> later -> later.thenApply(now -> shown(now, about));
            case Publisher<?> feed -> new AskedFeed(gate, this, argument(VILLAGE)).shown(feed);
            case DataFetcherResult<?> r -> r.getData() == null ? r : seen(r.getData(), about, r);
            default -> seen(answer, about, DataFetcherResult.newResult().build());
        };
    }

    /** Only what may be seen, and what everything beneath it is about. */
    private DataFetcherResult<?> seen(Object answer, Matter about, DataFetcherResult<?> result) {
        Matter matter = row.about(Where.RESULT).isEmpty()
                ? about
                : gate.matters(reader.who(), row, Where.RESULT, about, name -> gate.component(answer, name))
                        .getFirst();
        Optional<PolicyReason> obstacle = obstacle(matter);
        if (obstacle.isPresent()) {
            return DataFetcherResult.newResult()
                    .error(error(obstacle.get(), environment))
                    .build();
        }
        return DataFetcherResult.newResult()
                .data(answer instanceof Collection<?> list ? permitted(list, about) : answer)
                .errors(result.getErrors())
                .localContext(matter)
                .build();
    }

    private Collection<?> permitted(Collection<?> list, Matter about) {
        return row.about(Where.EACH).isEmpty()
                ? list
                : list.stream().filter(each -> mayBeSeen(each, about)).toList();
    }

    private boolean mayBeSeen(Object element, Matter about) {
        return gate.matters(reader.who(), row, Where.EACH, about, name -> gate.component(element, name)).stream()
                .allMatch(matter -> obstacle(matter).isEmpty());
    }

    static DataFetcher<?> refused(PolicyReason reason) {
        return environment ->
                DataFetcherResult.newResult().error(error(reason, environment)).build();
    }

    private static GraphQLError error(PolicyReason reason, DataFetchingEnvironment environment) {
        return error(reason, environment, environment.getExecutionStepInfo().getPath());
    }

    static GraphQLError error(PolicyReason reason, DataFetchingEnvironment environment, ResultPath path) {
        return CodedError.builder(reason, ErrorType.FORBIDDEN, environment.getLocale())
                .path(path)
                .location(environment.getField().getSourceLocation())
                .build();
    }
}
