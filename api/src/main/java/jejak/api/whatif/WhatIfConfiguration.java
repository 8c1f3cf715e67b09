package jejak.api.whatif;

import java.util.function.Consumer;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.life.Simulations;
import jejak.ledger.Ledger;
import org.axonframework.config.Configurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets a trial be asked for, and the log of a pack know of it. */
@Configuration(proxyBeanMethods = false)
public class WhatIfConfiguration {

    @Bean
    WhatIfRuns whatIfRuns(Ledger ledger, RulePacks packs) {
        return new WhatIfRuns(ledger, packs);
    }

    @Bean
    Consumer<Configurer> simulations(WhatIfRuns runs) {
        return configurer -> configurer.registerComponent(Simulations.class, _ -> runs);
    }
}
