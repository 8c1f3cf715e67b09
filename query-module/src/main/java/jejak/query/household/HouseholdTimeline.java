package jejak.query.household;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import jejak.query.household.fold.Household;
import jejak.query.paging.PageRequest;
import jejak.query.timeline.Timeline;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * The timeline of a family. Not an annotated method, as other fields are: a page asks it of each of its families, and to
 * find out what a method wants costs several times the answer.
 */
@Component
class HouseholdTimeline implements SelfDescribingDataFetcher<Timeline>, RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder builder) {
        builder.type("Household", type -> type.dataFetcher("timeline", this));
    }

    @Override
    public Timeline get(DataFetchingEnvironment asked) {
        Household household = Objects.requireNonNull(asked.getSource());
        int first = Objects.requireNonNull(asked.<Integer>getArgument("first"));
        return Timeline.of(
                household.log(), PageRequest.of(first, asked.getArgument("after"), 1), asked.getArgument("types"));
    }

    @Override
    public String getDescription() {
        return "Household.timeline";
    }

    @Override
    public ResolvableType getReturnType() {
        return ResolvableType.forClass(Timeline.class);
    }
}
