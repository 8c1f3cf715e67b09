package jejak.api.publication;

import jejak.aid.rulepack.RulePacks;
import jejak.ledger.Ledger;
import jejak.query.publication.DecidedFamilies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the room of publications what it needs to know of families and rules. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    @Bean
    LoggedRecipientLists recipientLists(Ledger ledger, DecidedFamilies decided, RulePacks packs) {
        return new LoggedRecipientLists(ledger, decided, packs);
    }
}
