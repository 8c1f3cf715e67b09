package jejak.api.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom an installation trusts to say who somebody is.
 *
 * @param issuer address of an OpenID Connect issuer; without one nobody can sign in outside the demo
 * @param audience what the issuer's tokens must be made for
 */
@ConfigurationProperties("jejak.sign-in")
record SignInProperties(
        @Nullable String issuer, @DefaultValue("jejak") String audience) {

    SignInProperties {
        issuer = issuer == null || issuer.isBlank() ? null : issuer.strip();
    }
}
