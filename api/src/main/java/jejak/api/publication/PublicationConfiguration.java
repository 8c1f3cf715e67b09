package jejak.api.publication;

import jejak.aid.rulepack.RulePacks;
import jejak.api.calendar.OfficeEyes;
import jejak.ledger.Ledger;
import jejak.query.publication.DecidedFamilies;
import jejak.query.publication.LivingLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Gives the room of publications what it needs to know of families and rules. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

    /** A list is put up in its village: it is looked at with the village's eyes, whoever asks. */
    @Bean
    @Primary
    LivingLists livingLists(DecidedFamilies decided) {
        return list -> OfficeEyes.of(list.villageCode(), () -> decided.living(list));
    }

    @Bean
    LoggedRecipientLists recipientLists(Ledger ledger, DecidedFamilies decided, RulePacks packs) {
        return new LoggedRecipientLists(ledger, decided, packs);
    }
}
