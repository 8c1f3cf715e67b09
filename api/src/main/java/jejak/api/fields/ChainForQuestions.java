package jejak.api.fields;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Those who take part in answering, for the question as a whole and for what fetches each field; nobody is told when a field
 * begins and ends. A page has fifteen hundred fields, and to ask each of them five times costs as much as the policy.
 */
final class ChainForQuestions extends ChainedInstrumentation {

    private static final Set<String> LEFT_OUT = Set.of(
            "beginExecuteObject",
            "beginFieldExecution",
            "beginFieldFetch",
            "beginFieldFetching",
            "beginFieldCompletion",
            "beginFieldListCompletion");

    private static final Set<Class<?>> SILENT = Set.of(Instrumentation.class, SimplePerformantInstrumentation.class);

    /** Fails when one of them wants to be told what it would not be told here. */
    ChainForQuestions(List<Instrumentation> all) {
        super(all);
        all.forEach(each -> Arrays.stream(each.getClass().getMethods())
                .filter(method -> LEFT_OUT.contains(method.getName()) && !SILENT.contains(method.getDeclaringClass()))
                .findFirst()
                .ifPresent(method -> {
                    throw new IllegalStateException(method + " would never be called.");
                }));
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters parameters, InstrumentationState state) {
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters parameters, InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }
}
