package jejak.ledger.verify;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import jejak.ledger.Envelope;
import jejak.ledger.bundle.BundleDraft;
import jejak.ledger.bundle.BundleSection;
import jejak.ledger.bundle.ProvenEvent;

/** A log of made-up households in memory, with a tree and signers; the same seed gives the same log. */
public final class TestLog {
    /** Which log. */
    public static final String ORIGIN = "jejak.example/log";

    private static final Instant START = Instant.parse("2026-01-05T01:00:00.123456Z");

    private final SplittableRandom random;
    /** Signs as the office. */
    public final Signer office;
    /** Signs as the witness. */
    public final Signer witness;

    private final List<byte[]> envelopes = new ArrayList<>();
    private final List<byte[]> leaves = new ArrayList<>();
    private final Map<String, List<Integer>> streams = new LinkedHashMap<>();
    private final Map<String, Person> persons = new HashMap<>();

    /** Some households, a rule pack and looks, mixed. */
    public TestLog(long seed, int households, int events) {
        this.random = new SplittableRandom(seed);
        SecureRandom keys = seeded(seed);
        this.office = Signer.log(ORIGIN, keys);
        this.witness = Signer.witness("saksi.example/w1", keys);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            names.add(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        append("rulepack:contoh-2026", "aid.RulePackActivated", "{\"hash\":\"00\",\"rate\":1.50e3}");
        for (int i = 1; i < events; i++) {
            String stream = names.get(i <= households ? i - 1 : random.nextInt(households));
            if (random.nextInt(8) == 0) {
                append("access:pengawas:" + i % 3, "household.PersonalDataViewed", "{\"purpose\":\"AUDIT\"}");
            }
            Person person = persons.computeIfAbsent(stream, Person::new);
            append(stream, "household.MemberAdded", person.payload(stream, next(stream)));
        }
    }

    public List<String> households() {
        return streams.keySet().stream().filter(name -> name.indexOf(':') < 0).toList();
    }

    /** How many events the stream has. */
    public int count(String stream) {
        return next(stream);
    }

    public int size() {
        return leaves.size();
    }

    /** Signed by the office and the witness. */
    public String checkpoint(int size) {
        return note(ORIGIN, size, NaiveTree.root(leaves.subList(0, size)));
    }

    /** The same, about whatever one likes. */
    public String note(String origin, int size, byte[] root) {
        String text = "%s\n%d\n%s\n".formatted(origin, size, Base64.getEncoder().encodeToString(root));
        return text + "\n" + office.line(text, 0) + witness.line(text, witnessed(size));
    }

    /** When the witness saw the checkpoint of that size. */
    public long witnessed(int size) {
        return 1_770_000_000L + size;
    }

    public int position(String stream, int version) {
        return streams.getOrDefault(stream, List.of()).get(version);
    }

    /** For one event, accepted long ago. */
    public String receipt(String stream, int version, long promised) {
        int position = position(stream, version);
        String text = "jejak-receipt/v1\n%s\ncommand c-%d\naccepted 0\npromised %d\nevent %d %s e-%d %s\n"
                .formatted(
                        ORIGIN,
                        position,
                        promised,
                        position,
                        Base64.getEncoder().encodeToString(leaves.get(position)),
                        position,
                        stream);
        return text + "\n" + office.line(text, 0);
    }

    /** A line each, for keys.txt. */
    public List<String> keys() {
        return List.of(office.key(), witness.key());
    }

    /** With personal layer, rules, looks, and consistency from the earlier size unless that is 0. */
    public BundleDraft bundle(String household, int size, int from) {
        BundleSection events = section("events", household, size);
        BundleDraft draft = new BundleDraft(checkpoint(size), keys())
                .section(events)
                .section(section("rules", "rulepack:contoh-2026", size))
                .section(new BundleSection("access", null, looks(size)))
                .file("personal.json", personal(household, events.events().size()));
        return from == 0 ? draft : draft.consistency(from, NaiveTree.consistency(from, leaves.subList(0, size)));
    }

    private byte[] personal(String household, int events) {
        return persons.getOrDefault(household, new Person(household)).layer(events);
    }

    private BundleSection section(String name, String stream, int size) {
        return new BundleSection(
                name,
                stream,
                streams.getOrDefault(stream, List.of()).stream()
                        .filter(position -> position < size)
                        .map(position -> proven(position, size))
                        .toList());
    }

    private List<ProvenEvent> looks(int size) {
        return streams.entrySet().stream()
                .filter(stream -> stream.getKey().startsWith("access:"))
                .flatMap(stream -> stream.getValue().stream())
                .filter(position -> position < size)
                .sorted()
                .map(position -> proven(position, size))
                .toList();
    }

    private ProvenEvent proven(int position, int size) {
        return new ProvenEvent(
                position,
                envelopes.get(position),
                NaiveTree.inclusion(position, leaves.subList(0, size)),
                new ProvenEvent.Sentence("Sesuatu terjadi.", "Something happened."));
    }

    private int next(String stream) {
        return streams.getOrDefault(stream, List.of()).size();
    }

    private void append(String stream, String type, String payload) {
        List<Integer> before = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        byte[] envelope = new Envelope(
                        stream,
                        before.size(),
                        "Household",
                        type,
                        1,
                        "e-" + leaves.size(),
                        START.plusSeconds(leaves.size()),
                        "petugas-é",
                        "VILLAGE_OPERATOR",
                        "51.08.08.2010",
                        "c-" + leaves.size(),
                        "0.1",
                        "{\"effectiveDate\":\"2026-01-05\"}",
                        payload.getBytes(StandardCharsets.UTF_8),
                        before.isEmpty() ? new byte[32] : leaves.get(before.getLast()))
                .bytes();
        before.add(leaves.size());
        envelopes.add(envelope);
        leaves.add(Envelope.hash(envelope));
    }

    private static SecureRandom seeded(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
