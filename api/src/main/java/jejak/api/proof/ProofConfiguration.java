package jejak.api.proof;

import java.util.List;
import javax.sql.DataSource;
import jejak.api.wiring.JejakProperties;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.CheckpointMaker;
import jejak.ledger.checkpoint.Checkpointer;
import jejak.ledger.checkpoint.LogTree;
import jejak.ledger.checkpoint.ProofDesk;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what vouches for the log beyond its seal: tree, checkpoints and their witness. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

    @Bean
    LogTree logTree(@Qualifier("appDataSource") DataSource app) {
        return new LogTree(app);
    }

    @Bean
    OfficeWitness officeWitness(
            @Value("${jejak.witness.url:}") String url,
            @Value("${jejak.witness.key:}") String key,
            JejakProperties jejak,
            ProofKeys keys) {
        return url.isEmpty()
                ? OfficeWitness.embedded(
                        jejak.home().resolve("witness"), keys.log().verifier())
                : OfficeWitness.at(url, key);
    }

    @Bean
    ReferenceLog referenceLog(Ledger ledger, EventCodec codec, JejakProperties jejak) {
        return new ReferenceLog(ledger, codec, jejak.version());
    }

    /** Started and stopped by {@link ProofLifecycle}. */
    @Bean(destroyMethod = "")
    Checkpointer checkpointer(Ledger ledger, LogTree tree, CheckpointBook book, ProofKeys keys, OfficeWitness witness) {
        CheckpointMaker.Vouchers vouchers = new CheckpointMaker.Vouchers(keys.log(), keys.seal());
        return new Checkpointer(ledger, new CheckpointMaker(tree, book, vouchers, List.of(witness.client())));
    }

    @Bean
    ProofDesk proofDesk(Ledger ledger, LogTree tree, CheckpointBook book, ProofKeys keys) {
        return new ProofDesk(ledger, tree, book, keys.log());
    }
}
