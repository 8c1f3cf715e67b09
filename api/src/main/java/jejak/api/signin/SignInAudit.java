package jejak.api.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Keeps a line of every sign-in, sign-out and refusal.
 *
 * <p>A name that is no account is not written: people type their password or their NIK into the wrong field.
 */
@Component
class SignInAudit {

    private static final Logger LOG = LoggerFactory.getLogger("jejak.audit");

    private final PasswordSignIn passwords;

    SignInAudit(PasswordSignIn passwords) {
        this.passwords = passwords;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication who = event.getAuthentication();
        LOG.info("sign-in account={} address={}", who.getName(), address(who));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        Authentication who = event.getAuthentication();
        LOG.info("sign-out account={} address={}", who.getName(), address(who));
    }

    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        Authentication who = event.getAuthentication();
        String account = passwords.find(who.getName()).isPresent() ? who.getName() : "unknown";
        String reason = event.getException().getClass().getSimpleName();
        LOG.warn("sign-in refused account={} address={} reason={}", account, address(who), reason);
    }

    private static String address(Authentication who) {
        return who.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "unknown";
    }
}
