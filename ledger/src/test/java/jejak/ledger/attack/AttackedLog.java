package jejak.ledger.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import jejak.ledger.Append;
import jejak.ledger.CommandAnswer;
import jejak.ledger.Draft;
import jejak.ledger.EventCodec;
import jejak.ledger.Ledger;
import jejak.ledger.SubjectKey;
import jejak.ledger.TestCodec;
import jejak.ledger.bundle.BundleDraft;
import jejak.ledger.bundle.BundleReader;
import jejak.ledger.bundle.ProvenLog;
import jejak.ledger.checkpoint.CheckpointBook;
import jejak.ledger.checkpoint.CheckpointMaker;
import jejak.ledger.checkpoint.LogTree;
import jejak.ledger.proof.Checkpoint;
import jejak.ledger.proof.Frontier;
import jejak.ledger.proof.NoteSigner;
import jejak.ledger.proof.NoteVerifier;
import jejak.ledger.proof.Receipt;
import jejak.ledger.proof.SignedNote;
import jejak.ledger.seal.HeadSeal;
import jejak.ledger.verify.Person;
import jejak.ledger.verify.Signer;

/** A log of many households as the product writes it, with keys outside the database, on a database of its own. */
public final class AttackedLog {
    static final String RULES = "rulepack:contoh-2026";
    private static final int FAMILIES_PER_ACCOUNT = 4;
    private static final int BATCH = 500;

    final NoteSigner office;
    final Signer witness;
    private final int rules;
    /** Who look grow in number with the families, so that what one of them saw does not. */
    final int accounts;

    /** Seals the head. */
    public final byte[] sealKey = new byte[32];

    final Path lastCheckpoint;
    final List<String> households = new ArrayList<>();
    final Map<String, Person> persons = new HashMap<>();
    private final SplittableRandom random;
    private final Map<String, Long> versions = new HashMap<>();
    private Instant clock = Instant.parse("2026-01-05T01:00:00Z");
    private int commands;

    /** @param rules how many events the rules have, which are the first of the log */
    public AttackedLog(long seed, int families, int rules) {
        this.rules = rules;
        this.accounts = Math.max(1, families / FAMILIES_PER_ACCOUNT);
        this.random = new SplittableRandom(seed);
        random.nextBytes(sealKey);
        this.office = NoteSigner.parse(NoteSigner.generate("jejak/test" + seed, NoteVerifier.NOTE));
        this.witness = Signer.witness("saksi.example/attack", new SecureRandom());
        this.lastCheckpoint = temporary();
        for (int i = 0; i < families; i++) {
            households.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
    }

    /** Appends so many events of those numbered from {@code first} on, and makes a checkpoint every {@code every} events and none at the end. */
    public void grow(DataSource app, int first, int events, int every) {
        try (Ledger ledger = new Ledger(app, new TestCodec(), HeadSeal.under(sealKey))) {
            List<CompletableFuture<CommandAnswer>> answers = new ArrayList<>();
            for (int i = 0; i < events; i++) {
                answers.add(ledger.append(append(stream(first + i))));
                if (answers.size() == BATCH || (i + 1) % every == 0) {
                    answers.forEach(CompletableFuture::join);
                    answers.clear();
                }
                if ((i + 1) % every == 0) {
                    checkpoint(app, lastCheckpoint);
                }
            }
            answers.forEach(CompletableFuture::join);
        }
    }

    /** One event more, dated as asked, and a checkpoint over all, of which the office keeps the last in the file. */
    void append(DataSource app, String stream, Duration later, Path file) {
        clock = clock.plus(later);
        try (Ledger ledger = new Ledger(app, new TestCodec(), HeadSeal.under(sealKey))) {
            ledger.append(append(stream)).join();
        }
        checkpoint(app, file);
    }

    /** Signed by the office and seen by the witness. */
    private void checkpoint(DataSource app, Path file) {
        CheckpointMaker maker = new CheckpointMaker(
                new LogTree(app),
                new CheckpointBook(app, file),
                new CheckpointMaker.Vouchers(office, HeadSeal.under(sealKey)),
                List.of());
        SignedNote note = maker.make(clock).orElseThrow().note();
        Sql.run(
                app,
                "update ledger.checkpoint set note = note || ? where size = (select max(size) from ledger.checkpoint)",
                witness.line(note.text(), clock.getEpochSecond()));
    }

    /** A line each, for a file of trusted keys. */
    public byte[] keys() {
        return String.join("\n", keyLines(), "").getBytes(StandardCharsets.UTF_8);
    }

    private String keyLines() {
        return "log " + office.verifier().text() + "\n" + witness.key();
    }

    /** Under the last checkpoint in that database; what it proves is whatever lies there. */
    BundleDraft bundle(DataSource database, Place place, long from) {
        String household = place.stream();
        ProvenLog log = ProvenLog.last(new BundleReader(database), new LogTree(database).nodes())
                .orElseThrow();
        BundleDraft draft = log.draft(List.of(keyLines()))
                .section(log.section("events", household, log.stream(household), _ -> null))
                .section(log.section("rules", RULES, log.stream(RULES), _ -> null))
                .section(log.section("access", place.look(), log.stream(place.look()), _ -> null));
        return from == 0 || from >= log.size() ? draft : draft.consistency(from, log.consistency(from));
    }

    /** What somebody does who has stolen the keys of the office, though not those of the witness. */
    void signAgain(DataSource database) {
        for (Frontier tree : Sql.list(
                database,
                row -> Frontier.parse(row.getLong(1), row.getBytes(2)),
                "select size, frontier from ledger.checkpoint")) {
            String text = new Checkpoint(office.verifier().name(), tree.size(), tree.root()).text();
            String note = SignedNote.sign(text, office).full();
            Sql.run(database, "update ledger.checkpoint set note = ? where size = ?", note, tree.size());
        }
        Frontier head = Sql.list(
                        database,
                        row -> Frontier.parse(row.getLong(1), row.getBytes(2)),
                        "select next_position, frontier from ledger.log_head")
                .getFirst();
        Sql.run(database, "update ledger.log_head set seal = ?", (Object)
                HeadSeal.under(sealKey).of(head));
    }

    /** For events that were accepted before the attack. */
    byte[] receipt(List<Receipt.Place> places) {
        Receipt receipt = new Receipt(office.verifier().name(), "c", clock, clock.plusSeconds(60), places);
        return SignedNote.sign(receipt.text(), office).full().getBytes(StandardCharsets.UTF_8);
    }

    private String stream(int number) {
        if (number < rules) {
            return RULES;
        }
        if (number < rules + households.size()) {
            return households.get(number - rules);
        }
        return random.nextInt(20) == 0
                ? "access:pengawas-" + random.nextInt(accounts)
                : households.get(random.nextInt(households.size()));
    }

    private Append append(String stream) {
        long version = versions.merge(stream, 0L, (before, _) -> before + 1);
        Person person = persons.computeIfAbsent(stream, name -> new Person(name));
        String payload = person.payload(stream, version);
        List<SubjectKey> keys =
                version == 0 ? List.of(new SubjectKey(person.keyId(), stream, person.secret())) : List.of();
        EventCodec.Encoded body = new EventCodec.Encoded(
                "aid.BsuPaid",
                1,
                payload.getBytes(StandardCharsets.UTF_8),
                List.of(),
                List.of("household:" + stream),
                keys);
        clock = clock.plusMillis(1);
        String id = new UUID(random.nextLong(), random.nextLong()).toString();
        Draft draft = new Draft(stream, version, "Household", id, clock, Map.of("actor", "petugas"), body);
        String command = "c-" + commands++;
        return new Append(command, command.getBytes(StandardCharsets.UTF_8), List.of(draft));
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("jejak-attack");
            folder.toFile().deleteOnExit();
            return folder.resolve("checkpoint");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
