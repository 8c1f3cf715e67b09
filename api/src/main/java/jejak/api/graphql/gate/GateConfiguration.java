package jejak.api.graphql.gate;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the gate behind the sign-in and before everything that reads a body. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    /** Spring Security's own place is -100. */
    private static final int BEHIND_THE_SIGN_IN = -50;

    @Bean
    FilterRegistrationBean<Gate> gate(RateLimits rates, TrustedDocuments documents) {
        FilterRegistrationBean<Gate> gate = new FilterRegistrationBean<>(new Gate(rates, documents));
        gate.addUrlPatterns("/graphql");
        gate.setOrder(BEHIND_THE_SIGN_IN);
        return gate;
    }
}
