package jejak.api.fields;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever wants to be told of each field learns at the start that nobody tells, and not from what is missing later. */
class ChainForQuestionsTest {

    @Test
    void whoWouldNeverBeToldIsRefused() {
        assertThatThrownBy(() -> new ChainForQuestions(List.of(new Listening())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("Listening.beginFieldCompletion", "would never be called");
    }

    private static final class Listening extends SimplePerformantInstrumentation {
        @Override
        public InstrumentationContext<Object> beginFieldCompletion(
                InstrumentationFieldCompleteParameters parameters, InstrumentationState state) {
            return super.beginFieldCompletion(parameters, state);
        }
    }
}
