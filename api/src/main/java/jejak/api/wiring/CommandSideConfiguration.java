package jejak.api.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import jejak.aid.AidModule;
import jejak.aid.check.OfficeBooks;
import jejak.aid.rulepack.RulePackShelf;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.CommandMemory;
import jejak.api.commands.CommandScope;
import jejak.api.commands.OfficeDay;
import jejak.api.commands.PolicyRunner;
import jejak.api.policy.Coordinates;
import jejak.api.policy.Gate;
import jejak.api.policy.Places;
import jejak.api.policy.Policy;
import jejak.api.privacy.ClaimHashes;
import jejak.deliberation.DeliberationModule;
import jejak.deliberation.sitting.QuorumRules;
import jejak.household.HouseholdModule;
import jejak.household.IdentityIndex;
import jejak.household.access.AccessModule;
import jejak.kernel.Actor;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import jejak.ledger.RecordedEvent;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the command side together by hand: Axon's own set-up would fall back to parts that lose events silently. */
@Configuration(proxyBeanMethods = false)
class CommandSideConfiguration {

    @Bean
    RulePackShelf rulePackShelf() {
        return new RulePackShelf();
    }

    @Bean
    RulePackWatch rulePackWatch(Ledger ledger, RulePackShelf shelf) {
        return new RulePackWatch(ledger, shelf);
    }

    /** Without the modules Axon finds by itself: one of them calls its maker. */
    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            LedgerEngine engine, RulePackShelf packs, IdentityIndex identities, List<Consumer<Configurer>> ports) {
        CommandScope.installClock();
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(_ -> LedgerEventStore.over(engine))
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider(Actor.CARRIED.toArray(String[]::new))))
                .registerComponent(
                        DuplicateCommandHandlerResolver.class,
                        _ -> DuplicateCommandHandlerResolution.rejectDuplicates())
                .registerComponent(LockFactory.class, _ -> PessimisticLockFactory.usingDefaults())
                .registerComponent(IdentityIndex.class, _ -> identities);
        PackRules.register(configurer, packs);
        ports.forEach(port -> port.accept(configurer));
        HouseholdModule.configure(configurer);
        AccessModule.configure(configurer);
        DeliberationModule.configure(configurer);
        AidModule.configure(configurer);
        org.axonframework.config.Configuration axon = configurer.start();
        CommandMemory.on(axon.commandBus(), engine);
        return axon;
    }

    @Bean
    CommandDesk commandDesk(
            org.axonframework.config.Configuration axon, Ledger ledger, ClaimHashes hashes, CommandDesk.Office office) {
        return new CommandDesk(axon.commandBus(), ledger, hashes, office);
    }

    /** @param told whoever else has to know of a recorded command before its sender does */
    @Bean
    CommandDesk.Office office(
            OfficeDay day,
            RulePackWatch watch,
            JejakProperties jejak,
            Gate gate,
            ObjectProvider<Consumer<List<RecordedEvent>>> told) {
        return new CommandDesk.Office(day, jejak.version(), gate, recorded -> {
            watch.afterwards(recorded);
            told.forEach(each -> each.accept(recorded));
        });
    }

    @Bean
    QuorumRules quorumRules(RulePackShelf packs) {
        return new PackQuorumRules(packs);
    }

    @Bean
    OfficeDay officeDay(RulePackShelf packs, JejakProperties jejak) {
        return new OfficeDay(packs, jejak.zone());
    }

    @Bean
    Places whereabouts(Ledger ledger, @Qualifier("appDataSource") DataSource app) {
        return new Places(ledger, app);
    }

    @Bean
    Consumer<List<RecordedEvent>> movers(Places whereabouts) {
        return whereabouts::forget;
    }

    @Bean
    Gate policyGate(Places whereabouts) {
        return new Gate(Policy.standard(), Coordinates.standard(), whereabouts::of);
    }

    /** The turn of the policies ends before anything they need does. */
    @Bean
    PolicyRunner policyRunner(
            LedgerEngine log,
            CommandDesk desk,
            @Qualifier("appDataSource") DataSource app,
            OfficeBooks books,
            Places places) {
        List<Function<Object, List<Object>>> policies = new ArrayList<>();
        policies.addAll(HouseholdModule.policies());
        policies.addAll(DeliberationModule.policies());
        policies.addAll(AidModule.policies(new HouseholdsUnder(log.ledger(), places), books));
        return new PolicyRunner(log, app, desk, policies);
    }
}
