package jejak.api.fields;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import jejak.api.policy.About.Kind;
import jejak.api.policy.About.Where;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Gate;
import jejak.api.policy.Matter;
import jejak.api.policy.PolicyReason;
import jejak.query.node.Found;
import org.jspecify.annotations.Nullable;

/** Things asked for by their ids alone: each is shown to those who may see its id, and what is beneath it is about it. */
final class AskedNodes {

    /** What each thing of a list is about; a list has but one place to keep that. */
    private record Each(IdentityHashMap<Object, Matter> matters) {}

    private final Gate gate;
    private final AskedField field;
    private final DataFetchingEnvironment environment;

    AskedNodes(Gate gate, AskedField field, DataFetchingEnvironment environment) {
        this.gate = gate;
        this.field = field;
        this.environment = environment;
    }

    /** Whether a row is that of a field which finds things by their ids. */
    static boolean are(Row row) {
        return row.about(Where.ARGUMENT).stream().anyMatch(about -> about.kind() == Kind.NODE);
    }

    /** Whether the thing whose field is asked for is one of many that were found. */
    static boolean areMany(DataFetchingEnvironment environment) {
        return environment.getLocalContext() instanceof Each;
    }

    /** What the thing is about whose field is asked for. */
    static Matter about(DataFetchingEnvironment environment) {
        Object context = environment.getLocalContext();
        if (context instanceof Each each) {
            context = each.matters().get(environment.<Object>getSource());
        }
        return context instanceof Matter matter ? matter : Matter.NOTHING;
    }

    Object shown(@Nullable Object answer) {
        return switch (answer) {
            case CompletionStage<?> later -> later.thenApply(this::shown);
            case List<?> found -> many(found);
            case null, default -> one(answer);
        };
    }

    private DataFetcherResult<?> one(@Nullable Object answer) {
        ResultPath path = environment.getExecutionStepInfo().getPath();
        DataFetcherResult.Builder<Object> told = DataFetcherResult.newResult();
        Optional<PolicyReason> obstacle = obstacle(answer);
        if (obstacle.isEmpty() && answer instanceof Found found) {
            return told.data(found.thing()).localContext(matter(found)).build();
        }
        return told.error(AskedField.error(obstacle.orElse(PolicyReason.FORBIDDEN), environment, path))
                .build();
    }

    private DataFetcherResult<?> many(List<?> answers) {
        ResultPath path = environment.getExecutionStepInfo().getPath();
        List<@Nullable Object> things = new ArrayList<>();
        List<GraphQLError> errors = new ArrayList<>();
        IdentityHashMap<Object, Matter> matters = new IdentityHashMap<>();
        for (Object answer : answers) {
            Optional<PolicyReason> obstacle = obstacle(answer);
            if (obstacle.isEmpty() && answer instanceof Found found) {
                things.add(found.thing());
                matters.put(found.thing(), matter(found));
            } else {
                errors.add(AskedField.error(
                        obstacle.orElse(PolicyReason.FORBIDDEN), environment, path.segment(things.size())));
                things.add(null);
            }
        }
        return DataFetcherResult.newResult()
                .data(things)
                .errors(errors)
                .localContext(new Each(matters))
                .build();
    }

    /** Of a thing whose id may not be seen nothing is said, not even whether it is there. */
    private Optional<PolicyReason> obstacle(@Nullable Object answer) {
        return answer instanceof Found found
                ? field.obstacle(found, matter(found))
                : Optional.of(PolicyReason.FORBIDDEN);
    }

    private Matter matter(Found found) {
        return gate.matter(found.stream(), found.programme());
    }
}
