package jejak.api.erasure;

import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.PersonKeys;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import jejak.ledger.subject.SubjectKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the forgetting together. */
@Configuration(proxyBeanMethods = false)
public class ErasureConfiguration {

    @Bean
    Unreadable unreadable(PersonKeys opened, LedgerEngine engine) {
        return new Unreadable(opened, engine);
    }

    @Bean
    ErasurePorts erasurePorts(Ledger ledger, SubjectKeys keys, Unreadable unreadable, ClaimHashes hashes) {
        return new ErasurePorts(new LoggedPayments(ledger), new LoggedDestruction(ledger, keys, unreadable, hashes));
    }

    @Bean
    ForgottenWatch forgottenWatch(Ledger ledger, SubjectKeys keys, Unreadable unreadable) {
        return new ForgottenWatch(ledger, keys, unreadable);
    }
}
