package jejak.api.wiring;

import java.util.function.Supplier;
import javax.sql.DataSource;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.proof.ProofKeys;
import jejak.household.IdentityIndex;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.seal.Adoption;
import jejak.ledger.subject.SubjectKeys;
import jejak.query.person.SearchHash;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the log together: its database, its language and the keys of the persons in it. */
@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

    @Bean
    PersonKeys personKeys(JejakProperties jejak, Supplier<KeyStore> keyStore) {
        return new PersonKeys(jejak.keys(), keyStore);
    }

    @Bean
    ClaimHashes claimHashes(JejakProperties jejak, Supplier<KeyStore> keyStore) {
        return new ClaimHashes(jejak.keys(), keyStore);
    }

    @Bean
    SearchHash searchHash(JejakProperties jejak, Supplier<KeyStore> keyStore) {
        ClaimHashes hashes = ClaimHashes.forSearch(jejak.keys(), keyStore);
        return number -> hashes.hash("number", number);
    }

    @Bean
    Supplier<KeyStore> keyStore(SubjectKeys keys) {
        return () -> new LedgerKeyStore(keys);
    }

    @Bean
    IdentityIndex identityIndex(Ledger ledger, ClaimHashes hashes, Supplier<KeyStore> keyStore) {
        return new LogIdentityIndex(ledger, hashes, keyStore);
    }

    @Bean
    SubjectKeys subjectKeys(@Qualifier("appDataSource") DataSource app) {
        return new SubjectKeys(app);
    }

    @Bean
    EventCodec eventCodec(PersonKeys keys, ClaimHashes hashes) {
        return new JsonEventCodec(EventNames.standard(), keys, hashes);
    }

    @Bean
    ProofKeys proofKeys(JejakProperties jejak) {
        return ProofKeys.in(jejak.keys());
    }

    /** The last one also lies beside the keys, where the database's administrator cannot reach it. */
    @Bean
    CheckpointBook checkpointBook(@Qualifier("appDataSource") DataSource app, JejakProperties jejak) {
        return new CheckpointBook(app, jejak.keys().resolve("checkpoint"));
    }

    @Bean
    Ledger ledger(
            @Qualifier("appDataSource") DataSource app, EventCodec codec, ProofKeys keys, CheckpointBook checkpoints) {
        if (checkpoints.outside().isEmpty()) {
            Adoption.run(app, keys.seal());
        }
        return new Ledger(app, codec, keys.seal());
    }

    @Bean
    LedgerEngine ledgerEngine(Ledger ledger, EventCodec codec) {
        return new LedgerEngine(ledger, codec);
    }
}
