package jejak.api.signin;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Trusts the tokens of the issuer an installation names, and of nobody when it names none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class IssuerConfiguration {

    /** Two clocks are never quite the same. */
    private static final Duration LENIENCE = Duration.ofSeconds(30);

    /** The issuer is asked for its keys when the first token comes: it may start after us. */
    @Bean
    @ConditionalOnProperty("jejak.sign-in.issuer")
    JwtDecoder issuersTokens(SignInProperties signIn) {
        String issuer = String.valueOf(signIn.issuer());
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder =
                    NimbusJwtDecoder.withIssuerLocation(issuer).build();
            decoder.setJwtValidator(validator(issuer, signIn.audience()));
            return decoder;
        });
    }

    /** A token that never ends or is meant for another program is none of ours. */
    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        JwtTimestampValidator lifetime = new JwtTimestampValidator(LENIENCE);
        lifetime.setAllowEmptyExpiryClaim(false);
        OAuth2TokenValidator<Jwt> forUs =
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, made -> made != null && made.contains(audience));
        return JwtValidators.createDefaultWithValidators(
                List.of(lifetime, new org.springframework.security.oauth2.jwt.JwtIssuerValidator(issuer), forUs));
    }
}
