package jejak.api.family;

import java.util.function.Consumer;
import jejak.household.family.AidUnderWay;
import jejak.ledger.Ledger;
import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives splits, merges, departures and ends what they ask of a family's aid. */
@Configuration(proxyBeanMethods = false)
public class FamilyConfiguration {

    @Bean
    Consumer<Configurer> aidUnderWay(Ledger ledger) {
        return configurer -> configurer.registerComponent(AidUnderWay.class, _ -> new LoggedAid(ledger));
    }
}
