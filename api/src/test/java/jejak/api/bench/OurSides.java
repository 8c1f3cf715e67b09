package jejak.api.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jejak.aid.rulepack.RulePackShelf;
import jejak.api.commands.CommandDesk;
import jejak.api.commands.CommandMemory;
import jejak.api.commands.CommandScope;
import jejak.api.commands.OfficeDay;
import jejak.api.commands.Outcome;
import jejak.api.events.EventNames;
import jejak.api.events.JsonEventCodec;
import jejak.api.policy.Coordinates;
import jejak.api.policy.Gate;
import jejak.api.policy.Places;
import jejak.api.policy.Policy;
import jejak.api.privacy.ClaimHashes;
import jejak.api.privacy.KeyStore;
import jejak.api.privacy.LedgerKeyStore;
import jejak.api.privacy.PersonKeys;
import jejak.api.proof.ProofKeys;
import jejak.household.IdentityIndex;
import jejak.kernel.Actor;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.LedgerEngine;
import jejak.ledger.store.Store;
import jejak.ledger.subject.SubjectKeys;

/** The product's way: our ledger with its hash chain, claims, command ids and sealed personal data. */
final class OurSides implements AutoCloseable {

    private final Ledger ledger;
    private final EventCodec codec;
    private final Bus bus;
    private final CommandDesk desk;

    OurSides(Store store, Path keys) {
        Supplier<KeyStore> keyStore = () -> new LedgerKeyStore(new SubjectKeys(store.app()));
        ClaimHashes hashes = new ClaimHashes(keys, keyStore);
        codec = new JsonEventCodec(EventNames.standard(), new PersonKeys(keys, keyStore), hashes);
        CommandScope.installClock();
        ledger = new Ledger(store.app(), codec, ProofKeys.in(keys).seal());
        LedgerEngine engine = new LedgerEngine(ledger, codec);
        bus = new Bus(engine, new Index(ledger, hashes));
        CommandMemory.on(bus.commands(), engine);
        desk = new CommandDesk(
                bus.commands(),
                ledger,
                hashes,
                new CommandDesk.Office(
                        new OfficeDay(new RulePackShelf(), ZoneId.of("Asia/Makassar")),
                        "bench",
                        new Gate(Policy.standard(), Coordinates.standard(), new Places(ledger, store.app())::of),
                        _ -> {}));
    }

    Ledger ledger() {
        return ledger;
    }

    EventCodec codec() {
        return codec;
    }

    /** The bytes of the latest event, as a size for others to write. */
    byte[] latestEvent() {
        return ledger.after(ledger.head() - 1, 1).getFirst().envelope().bytes();
    }

    /** Command bus, aggregate, ledger. */
    Side throughBus() {
        String bodyHash = HexFormat.of().formatHex(new byte[32]);
        return new Named("ledger", command -> {
            Map<String, Object> metadata = new HashMap<>(Commands.metadata(LocalDate.now(ZoneId.of("UTC"))));
            metadata.put(Actor.BODY_HASH, bodyHash);
            bus.send(command, metadata);
        });
    }

    /** The same behind the command desk, which also checks the metadata and hashes the command. */
    Side throughDesk() {
        return new Named("desk", command -> {
            Outcome outcome = desk.sendAt(Instant.now(), command, Commands.metadata(LocalDate.now(ZoneId.of("UTC"))));
            if (!outcome.errors().isEmpty()) {
                throw new IllegalStateException(command + " was refused: " + outcome.errors());
            }
        });
    }

    @Override
    public void close() {
        bus.close();
        ledger.close();
    }

    private record Named(String name, java.util.function.Consumer<Object> sending) implements Side {
        @Override
        public void send(Object command) {
            sending.accept(command);
        }
    }

    private record Index(Ledger ledger, ClaimHashes hashes) implements IdentityIndex {
        @Override
        public Optional<String> householdHolding(String nik) {
            return Optional.ofNullable(householdsHolding(Set.of(nik)).get(nik));
        }

        @Override
        public Map<String, String> householdsHolding(Set<String> niks) {
            Map<String, String> nikByHash = new HashMap<>();
            niks.forEach(nik -> nikByHash.put(hashes.hash("nik", nik), nik));
            Map<String, String> households = new HashMap<>();
            ledger.holders("nik", nikByHash.keySet())
                    .forEach((hash, holder) -> households.put(nikByHash.get(hash), holder.stream()));
            return households;
        }
    }
}
