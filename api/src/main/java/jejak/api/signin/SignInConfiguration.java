package jejak.api.signin;

import java.time.Clock;
import jejak.api.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Asks everybody at the front door who they are; only what says nothing about the office, or was published, is open. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    static final String PAGE = "/sign-in";

    private static final String OUT = "/sign-out";
    /** Nobody need sign in for these: villages put their lists up, and anybody may read what a rule pack can say. */
    private static final String[] OPEN = {
        PAGE, "/sign-in/**", "/actuator/health", "/webjars/**", "/schemas/**", "/error", "/daftar/**"
    };

    /** Those who may ask in their own words. */
    private static final String[] READ_THE_SCHEMA =
            Role.IN_THEIR_OWN_WORDS.stream().map(Role::name).toArray(String[]::new);

    /** Those who may mend answers may see how they are doing; whoever collects the figures signs in as one of them. */
    private static final String[] WATCH = {Role.OFFICE_DATA_OFFICER.name(), Role.OFFICE_HEAD.name()};

    @Bean
    SecurityFilterChain frontDoor(
            HttpSecurity http, PasswordSignIn passwords, ObjectProvider<JwtDecoder> issuersTokens) {
        @Nullable JwtDecoder tokens = issuersTokens.getIfAvailable();
        Visitors visitors = new Visitors(challenge(passwords, tokens));
        http.authorizeHttpRequests(SignInConfiguration::whoMayEnter)
                .headers(new SecurityHeaders())
                // Another site can make a browser send its cookie, never this header.
                .csrf(csrf -> csrf.spa()
                        .ignoringRequestMatchers(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .addFilterBefore(new SessionEnd(Clock.systemUTC()), SecurityContextHolderFilter.class)
                .exceptionHandling(refused -> refused.accessDeniedHandler(visitors)
                        .defaultAuthenticationEntryPointFor(
                                visitors,
                                PathPatternRequestMatcher.withDefaults().matcher("/graphql/**")));
        byPage(http, passwords.isOffered());
        byHeader(http, passwords.isOffered(), tokens, visitors);
        return http.build();
    }

    private static void whoMayEnter(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/graphql/schema")
                .hasAnyRole(READ_THE_SCHEMA)
                .requestMatchers("/actuator/**")
                .hasAnyRole(WATCH)
                .anyRequest()
                .authenticated();
    }

    private static void byPage(HttpSecurity http, boolean offered) {
        SimpleUrlAuthenticationFailureHandler wrong = new SimpleUrlAuthenticationFailureHandler(PAGE + "?wrong");
        wrong.setAllowSessionCreation(false);
        http.formLogin(form -> form.loginPage(PAGE)
                .loginProcessingUrl(offered ? PAGE : PAGE + "/closed")
                .failureHandler(wrong)
                .defaultSuccessUrl("/"));
        http.logout(out -> out.logoutUrl(OUT).logoutSuccessUrl(PAGE + "?out"));
    }

    private static void byHeader(HttpSecurity http, boolean passwords, @Nullable JwtDecoder tokens, Visitors visitors) {
        if (passwords) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(visitors));
        } else {
            http.httpBasic(basic -> basic.disable());
        }
        if (tokens != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(visitors)
                    .accessDeniedHandler(visitors)
                    .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new ClaimedPrincipal())));
        }
    }

    private static String challenge(PasswordSignIn passwords, @Nullable JwtDecoder tokens) {
        if (tokens != null) {
            return "Bearer";
        }
        return passwords.isOffered() ? "Basic realm=\"Jejak\", charset=\"UTF-8\"" : "";
    }
}
