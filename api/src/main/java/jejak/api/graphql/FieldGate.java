package jejak.api.graphql;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.commands.OfficeDay;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.api.policy.PolicyReason;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/** Asks of every field, before it is fetched, whether the reader may see it there; what is beneath a thing is about it. */
@Component
class FieldGate extends SimplePerformantInstrumentation {

    /** Under this name a list finds the region of its reader, beyond which it shows nothing. */
    private static final String REGION = "region";

    private final Gate gate;
    private final OfficeDay day;

    FieldGate(Gate gate, OfficeDay day) {
        this.gate = gate;
        this.day = day;
    }

    /** Who reads, and the day in their office; the same for every field of a request. */
    private record Reader(Principal who, LocalDate today) implements InstrumentationState {}

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Principal who = Principals.current();
        String region = who.scope().region();
        parameters.getExecutionInput().getGraphQLContext().put(REGION, region);
        return new Reader(who, day.at(Instant.now(), region));
    }

    /** A field without a row is shown to nobody; a command is asked about where every command passes. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        String type = ((GraphQLNamedType) environment.getParentType()).getName();
        String field = environment.getField().getName();
        if (type.startsWith("__") || field.startsWith("__") || isCommand(type, field)) {
            return fetcher;
        }
        return gate.coordinates()
                .field(type, field)
                .<DataFetcher<?>>map(row -> new Asked((Reader) state, row, environment).fetcher(fetcher))
                .orElseGet(() -> refused(PolicyReason.FORBIDDEN));
    }

    private static boolean isCommand(String type, String field) {
        return type.equals("Mutation") && CommandCatalogue.FIELDS.contains(field);
    }

    private static DataFetcher<?> refused(PolicyReason reason) {
        return environment ->
                DataFetcherResult.newResult().error(error(reason, environment)).build();
    }

    private static GraphQLError error(PolicyReason reason, DataFetchingEnvironment environment) {
        return CodedError.builder(reason, ErrorType.FORBIDDEN, environment.getLocale())
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }

    /** One field of one object, asked for by one reader. */
    private final class Asked {

        private final Reader reader;
        private final Row row;
        private final DataFetchingEnvironment environment;
        private final Matter parent;

        Asked(Reader reader, Row row, DataFetchingEnvironment environment) {
            this.reader = reader;
            this.row = row;
            this.environment = environment;
            this.parent = environment.getLocalContext() instanceof Matter matter ? matter : Matter.NOTHING;
        }

        DataFetcher<?> fetcher(DataFetcher<?> fetcher) {
            if (row.plain()) {
                return obstacle(parent).<DataFetcher<?>>map(FieldGate::refused).orElse(fetcher);
            }
            List<Matter> matters = gate.matters(reader.who(), row, Where.ARGUMENT, parent, this::argument);
            return matters.stream()
                    .flatMap(matter -> obstacle(matter).stream())
                    .findFirst()
                    .<DataFetcher<?>>map(FieldGate::refused)
                    .orElse(e -> shown(fetcher.get(e), matters.getFirst()));
        }

        private Optional<PolicyReason> obstacle(Matter matter) {
            return gate.obstacle(reader.who(), row.action(), matter, reader.today());
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
                case CompletionStage<?> later -> later.thenApply(now -> shown(now, about));
                case DataFetcherResult<?> result ->
                    result.getData() == null ? result : seen(result.getData(), about, result);
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
    }
}
