package jejak.api.looks;

import graphql.GraphQLContext;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.PropertyDataFetcher;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletionStage;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.query.access.PersonalMark;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes every personal value on its way into an answer, by the marks of the schema; within the policy, so that a refused one is none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Showing extends SimplePerformantInstrumentation {

    private static final String ERASED = "[dihapus]";

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        List<GraphQLAppliedDirective> marks =
                parameters.getEnvironment().getFieldDefinition().getAppliedDirectives(PersonalMark.NAME);
        return marks.isEmpty() ? fetcher : environment -> shown(fetcher, environment, marks);
    }

    /** A ground that is not enough is refused before the value is fetched. */
    private static @Nullable Object shown(
            DataFetcher<?> fetcher, DataFetchingEnvironment environment, List<GraphQLAppliedDirective> marks)
            throws Exception {
        SeenData seen = seen(environment.getGraphQlContext());
        Ground ground = Ground.of(environment, seen);
        Object value = fetcher.get(environment);
        if (value instanceof CompletionStage<?> later) {
            return later.thenApply(each -> noted(each, environment, marks, seen, ground));
        }
        return noted(value, environment, marks, seen, ground);
    }

    private static @Nullable Object noted(
            @Nullable Object value,
            DataFetchingEnvironment environment,
            List<GraphQLAppliedDirective> marks,
            SeenData seen,
            Ground ground) {
        boolean nothing = value == null || value.equals(ERASED) || (value instanceof Collection<?> c && c.isEmpty());
        if (!nothing) {
            marks.forEach(mark -> seen.note(
                    question(environment.getExecutionStepInfo()),
                    ground,
                    PersonalField.valueOf(argument(mark, PersonalMark.FIELD)),
                    persons(environment, argument(mark, PersonalMark.OF))));
        }
        return value;
    }

    /** Fails where nobody gathers: a way to the data that does not lead past the recorder is none. */
    private static SeenData seen(GraphQLContext context) {
        SeenData seen = context.get(SeenData.class);
        if (seen == null) {
            throw new IllegalStateException("Personal data were asked for where nothing records who looked.");
        }
        return seen;
    }

    private static String argument(GraphQLAppliedDirective mark, String name) {
        return String.valueOf(mark.getArgument(name).<Object>getValue());
    }

    /** The ids stand in an argument of the field or in a property of what the field belongs to. */
    private static Collection<String> persons(DataFetchingEnvironment environment, String of) {
        Object ids = environment.containsArgument(of)
                ? environment.getArgument(of)
                : PropertyDataFetcher.fetching(of).get(environment);
        return switch (ids) {
            case String one -> List.of(one);
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case null, default ->
                throw new IllegalStateException(
                        "The mark on " + environment.getFieldDefinition().getName() + " says that '" + of
                                + "' holds ids of persons, and it does not.");
        };
    }

    /** The field of the query itself; a name that the client gave it could be anybody's. */
    private static String question(ExecutionStepInfo info) {
        ExecutionStepInfo step = info;
        while (step.getParent() != null && !step.getParent().getPath().isRootPath()) {
            step = step.getParent();
        }
        return step.getFieldDefinition().getName();
    }
}
