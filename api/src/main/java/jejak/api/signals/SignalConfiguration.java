package jejak.api.signals;

import java.util.Map;
import java.util.function.Consumer;
import jejak.aid.check.Check;
import jejak.aid.check.CheckSettings;
import jejak.aid.check.OfficeBooks;
import jejak.aid.check.RegencyTerms;
import jejak.aid.check.payment.NotReturned;
import jejak.aid.rulepack.RulePack;
import jejak.aid.rulepack.RulePacks;
import jejak.aid.rulepack.office.Coverage;
import jejak.aid.rulepack.office.OfficeRules;
import jejak.api.privacy.ClaimHashes;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.query.audit.money.ReturnTerms;
import jejak.query.register.OfficeTerms;
import org.axonframework.config.Configurer;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts together what the checks need beside a family's own log. */
@Configuration(proxyBeanMethods = false)
public class SignalConfiguration {

    /** What a pack in force says comes before what ships for every region. */
    @Bean
    OfficeTerms officeTerms(RulePacks packs) {
        return (region, on) -> Regions.find(region)
                .filter(_ -> region.length() >= "00.00".length())
                .flatMap(_ -> packs.inForce(Regions.regencyOf(region), on))
                .map(RulePack::office)
                .map(OfficeRules::coverage)
                .map(Coverage::uhcThresholdPercent);
    }

    /** The days that the check for such money counts. */
    @Bean
    ReturnTerms returnTerms(RulePacks packs, Environment environment) {
        Check check = new NotReturned();
        CheckSettings settings = settings(environment);
        return (regency, on) -> RegencyTerms.of(packs, regency, on).value(check, settings);
    }

    @Bean
    OfficeBooks officeBooks(Ledger ledger, RulePacks packs) {
        return new LoggedOfficeBooks(ledger, packs);
    }

    @Bean
    Consumer<Configurer> signalPorts(OfficeBooks books, Ledger ledger, ClaimHashes hashes, Environment environment) {
        return new SignalPorts(books, new ClaimedCards(ledger, hashes), settings(environment));
    }

    /** For example {@code jejak.checks.[UNCOLLECTED_TOO_LONG.days]=45}. */
    static CheckSettings settings(Environment environment) {
        return new CheckSettings(Binder.get(environment)
                .bind("jejak.checks", Bindable.mapOf(String.class, Integer.class))
                .orElse(Map.of()));
    }
}
