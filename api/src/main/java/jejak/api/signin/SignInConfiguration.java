package jejak.api.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Asks everybody at the front door who they are; only what says nothing about the office is open. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String[] OPEN = {"/actuator/health", "/webjars/**", "/error"};

    @Bean
    SecurityFilterChain frontDoor(HttpSecurity http) {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .httpBasic(basic -> basic.authenticationEntryPoint(new NotSignedInAnswer()))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new NotSignedInAnswer(),
                        PathPatternRequestMatcher.withDefaults().matcher("/graphql/**")))
                // Another site can make a browser send its cookie, never this header.
                .csrf(csrf -> csrf.spa()
                        .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .build();
    }
}
