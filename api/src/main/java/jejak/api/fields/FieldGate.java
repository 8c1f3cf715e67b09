package jejak.api.fields;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jejak.api.access.BreakGlass;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.access.Role;
import jejak.api.access.Scope;
import jejak.api.commands.OfficeDay;
import jejak.api.policy.Coordinates.Row;
import jejak.api.policy.Gate;
import jejak.api.policy.PolicyReason;
import org.springframework.stereotype.Component;

/** Asks of every field, before it is fetched, whether the reader may see it there; what is beneath a thing is about it. */
@Component
class FieldGate extends SimplePerformantInstrumentation {

    /** Under this name a list finds the region of its reader, beyond which it shows nothing. */
    private static final String REGION = "region";

    private final Gate gate;
    private final OfficeDay day;
    private final BreakGlass glasses;

    FieldGate(Gate gate, OfficeDay day, BreakGlass glasses) {
        this.gate = gate;
        this.day = day;
        this.glasses = glasses;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        Principal who = Principals.current();
        String region = who.scope().region();
        if (!region.equals(Scope.NATION)) {
            parameters.getExecutionInput().getGraphQLContext().put(REGION, region);
        }
        return new Reader(who, day.at(Instant.now(), region), () -> behindGlass(who));
    }

    /** An emergency access lends the eyes of the office's head, in the region that it opens. */
    private Optional<Principal> behindGlass(Principal who) {
        return glasses.open(who.account()).map(open -> {
            Scope opened = new Scope(open.region(), Set.of(), LocalDate.MIN, null);
            return new Principal(who.account(), Role.OFFICE_HEAD, opened, who.households());
        });
    }

    /** A field without a row is shown to nobody; a command is asked about where every command passes. */
    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        DataFetchingEnvironment environment = parameters.getEnvironment();
        String type = ((GraphQLNamedType) environment.getParentType()).getName();
        String field = environment.getField().getName();
        Optional<Row> row = gate.coordinates().field(type, field);
        if (type.startsWith("__") || field.startsWith("__") || (row.isEmpty() && isCommand(type, field))) {
            return fetcher;
        }
        return row.<DataFetcher<?>>map(r -> new AskedField(gate, (Reader) state, r, environment).fetcher(fetcher))
                .orElseGet(() -> AskedField.refused(PolicyReason.FORBIDDEN));
    }

    private boolean isCommand(String type, String field) {
        String command = Character.toUpperCase(field.charAt(0)) + field.substring(1);
        return type.equals("Mutation") && gate.coordinates().command(command).isPresent();
    }
}
