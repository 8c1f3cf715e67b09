package jejak.api.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.household.events.HouseholdEvent.HouseholdRegistered;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Member;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.ledger.Append;
import jejak.ledger.ClaimTaken;
import jejak.ledger.Draft;
import jejak.ledger.Ledger;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.store.LocalPostgres;
import jejak.ledger.store.Store;
import jejak.ledger.subject.SubjectKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons' keys beside the real log: stored with the first event that needs them, or not at all. */
class LedgerKeyStoreTest {
    private static final String NIK_SARI = "9951080101500001";
    private static final String NIK_WAYAN = "9951080101500002";

    @TempDir
    Path home;

    private final Store database = LocalPostgres.temporary().freshStore();
    private final JdbcClient db = JdbcClient.create(database.app());

    @AfterEach
    void closes() {
        database.close();
    }

    @Test
    void aRefusedEventStoresNoKeyAndTheNextOneBringsItsOwn() {
        try (Node node = new Node()) {
            node.record(family("family-1", "sari", NIK_SARI, "9951080101200001"));
            assertThatThrownBy(() -> node.record(family("family-2", "wayan", NIK_SARI, "9951080101200002")))
                    .hasRootCauseInstanceOf(ClaimTaken.class);
            assertThat(subjects()).containsExactly("sari");

            HouseholdRegistered corrected = family("family-2", "wayan", NIK_WAYAN, "9951080101200002");
            node.record(corrected);

            assertThat(subjects()).containsExactly("sari", "wayan");
            try (Node other = new Node()) {
                assertThat(other.read("family-2")).isEqualTo(corrected);
            }
        }
    }

    @Test
    void noNumberOfAPersonLiesInTheDatabase() {
        try (Node node = new Node()) {
            node.record(family("family-1", "sari", NIK_SARI, "9951080101200001"));
        }
        String everything = db.sql("""
            select coalesce(string_agg(encode(envelope, 'escape'), ' '), '')
                || (select string_agg(key, ' ') from ledger.claim) from ledger.events
            """).query(String.class).single();

        assertThat(everything)
                .contains("family-1", "Banjar Dinas")
                .doesNotContain(NIK_SARI, "9951080101200001", "Jalan", "Contoh");
    }

    @Test
    void whoseKeyIsDestroyedIsErased() {
        try (Node node = new Node()) {
            node.record(family("family-1", "sari", NIK_SARI, "9951080101200001"));
        }
        new SubjectKeys(database.app()).forget("sari", "family-1", List.of(), List.of());

        try (Node node = new Node()) {
            HouseholdRegistered read = (HouseholdRegistered) node.read("family-1");
            assertThat(read.cardNumber()).isEqualTo("[dihapus]");
            assertThat(read.members().getFirst().birthDate()).isNull();
        }
    }

    @Test
    void aDatabaseWithoutItsKeyFolderIsRefused() {
        try (Node node = new Node()) {
            node.keys.wrapper();
            node.record(family("family-1", "sari", NIK_SARI, "9951080101200001"));
            node.keys.wrapper();
        }
        home = home.resolve("moved");

        try (Node node = new Node()) {
            assertThatThrownBy(node.keys::wrapper).hasMessageContaining("is missing, but the database holds keys");
        }
    }

    /** One process of the office. */
    private final class Node implements AutoCloseable {
        private final Once<Ledger> ledger = new Once<>(this::open);
        private final PersonKeys keys = new PersonKeys(home.resolve("keys"), this::store);
        private final JsonEventCodec codec =
                new JsonEventCodec(EventNames.standard(), keys, new ClaimHashes(home.resolve("keys"), this::store));

        private Ledger open() {
            return new Ledger(database.app(), codec, HeadSeal.under(new byte[32]));
        }

        private KeyStore store() {
            return new LedgerKeyStore(new SubjectKeys(database.app()));
        }

        void record(HouseholdRegistered event) {
            String id = UUID.randomUUID().toString();
            Draft draft = new Draft(
                    event.householdId(),
                    0,
                    "Household",
                    id,
                    Instant.EPOCH,
                    Map.of("commandId", id),
                    codec.encode(event, event.householdId(), 0));
            ledger.get().append(new Append(id, new byte[32], List.of(draft))).join();
        }

        Object read(String stream) {
            return ledger.get().stream(stream).getFirst().payload();
        }

        @Override
        public void close() {
            ledger.get().close();
        }
    }

    private List<String> subjects() {
        return db.sql("select subject from ledger.subject_key order by 1")
                .query(String.class)
                .list();
    }

    private static HouseholdRegistered family(String id, String person, String nik, String card) {
        return new HouseholdRegistered(
                id,
                "51.08.06.2003",
                "Banjar Dinas",
                card,
                "Jalan Sampel 1",
                person,
                List.of(new Member(
                        person,
                        nik,
                        "Orang Contoh",
                        LocalDate.of(1950, 1, 1),
                        Sex.FEMALE,
                        Relation.HEAD,
                        Occupation.FARMER)),
                IntakeChannel.VILLAGE_OPERATOR);
    }
}
