package jejak.api.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** Answers a request with the one thing that stands in its way and no data. */
final class Refusal {

    private Refusal() {}

    static WebGraphQlResponse of(WebGraphQlRequest request, GraphQLError error) {
        ExecutionInput input = request.toExecutionInput();
        ExecutionResult result =
                ExecutionResult.newExecutionResult().errors(List.of(error)).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
