package jejak.api.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides how much one request may ask for, so that nobody stops the office by one question. */
@Configuration(proxyBeanMethods = false)
class RequestLimits {

    /** The explorer's own question about the schema is 13 deep. */
    private static final int DEEPEST = 20;

    private static final int MOST_FIELDS = 1_000;

    @Bean
    MaxQueryDepthInstrumentation depthLimit() {
        return new MaxQueryDepthInstrumentation(DEEPEST);
    }

    @Bean
    MaxQueryComplexityInstrumentation fieldLimit() {
        return new MaxQueryComplexityInstrumentation(MOST_FIELDS);
    }
}
