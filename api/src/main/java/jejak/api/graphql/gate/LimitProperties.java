package jejak.api.graphql.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one account may ask.
 *
 * @param requestsPerSecond how many requests it may send for long
 * @param burst how many at once after a rest
 */
@ConfigurationProperties("jejak.limits")
record LimitProperties(
        @DefaultValue("50") int requestsPerSecond,
        @DefaultValue("500") int burst) {}
