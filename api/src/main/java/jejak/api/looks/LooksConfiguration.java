package jejak.api.looks;

import jejak.api.wiring.JejakProperties;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the recorder the log that everything else is written to. */
@Configuration(proxyBeanMethods = false)
class LooksConfiguration {

    @Bean
    AccessRecorder accessRecorder(Ledger ledger, EventCodec codec, JejakProperties jejak) {
        return new AccessRecorder(ledger, codec, jejak.version());
    }
}
