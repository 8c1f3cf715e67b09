package jejak.api.verifiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import jejak.ledger.Envelope;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A small office of one seed: its log, its keys, and the bundle of one of its households. */
final class RandomLog {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long NOW = 1_772_413_323L;
    private static final String RULES = "rulepack:buleleng-2024";

    /** One event as it stands in the log. */
    @SuppressWarnings("ArrayRecordComponent") // events on their way into files
    record Leaf(byte[] bytes, byte[] hash) {
        Envelope envelope() {
            return Envelope.parse(bytes);
        }
    }

    /** One section of the bundle: which events of the log it shows. */
    record Part(String name, @Nullable String stream, List<Integer> positions) {}

    final long seed;
    final SplittableRandom random;
    final NoteKey key;
    final List<NoteKey> witnesses = new ArrayList<>();
    final List<Leaf> log = new ArrayList<>();
    final String household;
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, byte[]> heads = new HashMap<>();
    private final List<Sealer> persons = new ArrayList<>();
    private final ArrayNode fields = NODES.arrayNode();

    RandomLog(long seed) {
        this.seed = seed;
        random = new SplittableRandom(seed);
        household = new UUID(random.nextLong(), random.nextLong()).toString();
        key = NoteKey.from(random, "jejak/" + HexFormat.of().toHexDigits(random.nextLong()), NoteKey.LOG);
        for (int i = random.nextInt(3); i > 0; i--) {
            witnesses.add(NoteKey.from(random, "saksi.example/w" + i, NoteKey.WITNESS));
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            persons.add(new Sealer(random));
        }
        append(household);
        for (int i = random.nextInt(50); i > 0; i--) {
            append(streamOf(random.nextInt(10)));
        }
    }

    private String streamOf(int dice) {
        return switch (dice) {
            case 0, 1, 2 -> household;
            case 3 -> RULES;
            case 4 -> "access:" + random.nextInt(3);
            default -> "other-" + random.nextInt(4);
        };
    }

    private void append(String stream) {
        long version = versions.merge(stream, 0L, (before, _) -> before + 1);
        Envelope envelope = new Envelope(
                stream,
                version,
                random.nextInt(4) == 0 ? "" : "Household",
                random.nextBoolean() ? "household.HouseholdRegistered" : "aid.BsuPaid",
                1 + random.nextInt(3),
                "e-" + log.size(),
                Instant.ofEpochSecond(NOW + log.size(), 1_000L * random.nextInt(1_000_000)),
                "operator-1",
                "VILLAGE_OPERATOR",
                "51.08",
                "c-" + log.size() / 2,
                "0.1",
                random.nextInt(5) == 0 ? "{}" : "{\"effectiveDate\":\"2024-05-02\",\"n\":[1,2.50,-3e2]}",
                payload(stream, version),
                heads.getOrDefault(stream, new byte[32]));
        byte[] bytes = envelope.bytes();
        byte[] hash = NaiveTree.leaf(bytes);
        heads.put(stream, hash);
        log.add(new Leaf(bytes, hash));
    }

    private byte[] payload(String stream, long version) {
        if (random.nextInt(12) == 0) {
            return "bukan JSON".getBytes(UTF_8);
        }
        ObjectNode payload = NODES.objectNode();
        payload.put("amount", 250_000L * random.nextInt(9)).put("note", "Jalan Contoh \u00e9 \"1\"\n");
        if (!stream.equals(RULES) && random.nextBoolean()) {
            Sealer person = persons.get(random.nextInt(persons.size()));
            ArrayNode entry =
                    payload.putArray("$keys").addArray().add(person.id).add(person.commitment());
            ObjectNode member = payload.putArray("members").addObject();
            if (random.nextBoolean()) {
                String value = value("members[0].nik", stream, version);
                ArrayNode box = NODES.arrayNode().add(0);
                box.add(person.seal("\"" + value + "\"", stream, version, "members[0].nik"));
                member.set("nik", NODES.objectNode().set("$sealed", box));
            } else {
                String paths = "cardNumber members[0].nik";
                String values = "[\"" + value("cardNumber", stream, version) + "\", \""
                        + value("members[0].nik", stream, version) + "\"]";
                entry.add(paths).add(person.sealTogether(values, stream, version, paths));
            }
        }
        return JSON.writeValueAsBytes(payload);
    }

    /** What somebody's number might be, which the personal layer will show if it lies in the household. */
    private String value(String path, String stream, long version) {
        String value = "9908" + random.nextLong(100_000_000_000L, 999_999_999_999L);
        if (stream.equals(household)) {
            fields.addObject()
                    .put("section", "events")
                    .put("number", version)
                    .put("path", path)
                    .put("value", value);
        }
        return value;
    }

    /** The bundle of the household with everything in order. */
    BundleFiles bundle() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Part> parts = parts();
        byte[] checkpoint = checkpoint(log.size());
        files.put("bundle.txt", manifest(parts).getBytes(UTF_8));
        files.put("checkpoint.txt", checkpoint);
        files.put("keys.txt", keys());
        parts.forEach(part -> add(files, part, checkpoint));
        List<byte[]> earlier = earlier(files);
        if (random.nextBoolean()) {
            files.put("personal.json", JSON.writeValueAsBytes(personal()));
        }
        List<byte[]> receipts = random.nextBoolean() ? List.of(receipt()) : List.of();
        return new BundleFiles(files, random.nextBoolean() ? keys() : null, -1, earlier, receipts);
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("events", household, positionsOf(household)));
        if (versions.containsKey(RULES)) {
            parts.add(new Part("rules", RULES, positionsOf(RULES)));
        }
        parts.add(new Part("access", null, positionsOf("access:")));
        return parts;
    }

    private List<Integer> positionsOf(String stream) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            if (log.get(i).envelope().stream().startsWith(stream)) {
                positions.add(i);
            }
        }
        return positions;
    }

    static String manifest(List<Part> parts) {
        StringBuilder text = new StringBuilder("jejak-bundle/v1\n");
        for (Part part : parts) {
            text.append(part.stream() == null ? "loose " : "stream ")
                    .append(part.name() + " " + part.positions().size())
                    .append(part.stream() == null ? "" : " " + part.stream())
                    .append('\n');
        }
        return text.toString();
    }

    byte[] keys() {
        StringBuilder lines = new StringBuilder(key.line());
        witnesses.forEach(witness -> lines.append(witness.line()));
        return lines.toString().getBytes(UTF_8);
    }

    byte[] checkpoint(int size) {
        byte[] root = NaiveTree.root(hashes(size));
        String text = key.name + "\n" + size + "\n" + NoteKey.base64(root) + "\n";
        StringBuilder note = new StringBuilder(text).append('\n').append(key.sign(text, 0));
        witnesses.forEach(witness -> note.append(witness.sign(text, NOW + size)));
        return note.toString().getBytes(UTF_8);
    }

    private List<byte[]> hashes(int size) {
        return log.subList(0, size).stream().map(Leaf::hash).toList();
    }

    void add(Map<String, byte[]> files, Part part, byte[] checkpoint) {
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        StringBuilder proofs = new StringBuilder();
        ArrayNode readable = NODES.arrayNode();
        for (int position : part.positions()) {
            byte[] bytes = log.get(position).bytes();
            events.writeBytes(ByteBuffer.allocate(4).putInt(0, bytes.length).array());
            events.writeBytes(bytes);
            proofs.append("c2sp.org/tlog-proof@v1\nindex ").append(position).append('\n');
            NaiveTree.path(position, hashes(log.size()))
                    .forEach(hash -> proofs.append(NoteKey.base64(hash)).append('\n'));
            proofs.append('\n').append(new String(checkpoint, UTF_8));
            readable.add(readable(position));
        }
        files.put(part.name() + ".bin", events.toByteArray());
        files.put(part.name() + ".tlog-proofs", proofs.toString().getBytes(UTF_8));
        files.put(part.name() + ".json", JSON.writeValueAsBytes(readable));
    }

    private ObjectNode readable(int position) {
        Leaf leaf = log.get(position);
        Envelope event = leaf.envelope();
        long seconds = event.recordedAt().getEpochSecond();
        int micros = event.recordedAt().getNano() / 1_000;
        ObjectNode shown = NODES.objectNode();
        shown.put("position", position).put("hash", HexFormat.of().formatHex(leaf.hash()));
        shown.put("stream", event.stream()).put("version", event.version());
        shown.put("aggregate", event.aggregate()).put("type", event.type()).put("revision", event.revision());
        shown.put("eventId", event.eventId());
        shown.put("recordedAt", Instant.ofEpochSecond(seconds).toString().replace("Z", ".%06dZ".formatted(micros)));
        shown.put("actor", event.actor()).put("role", event.role()).put("scope", event.scope());
        shown.put("commandId", event.commandId()).put("appVersion", event.appVersion());
        shown.set("context", JSON.readTree(event.context()));
        shown.set("payload", payload(event.payload()));
        shown.put("previousHash", HexFormat.of().formatHex(event.previousHash()));
        if (random.nextBoolean()) {
            shown.putObject("sentence").put("id", "Dibayar.").put("en", "Paid.");
        }
        return shown;
    }

    private static JsonNode payload(byte[] bytes) {
        if (bytes[0] != '{') {
            return NODES.nullNode();
        }
        ObjectNode payload = (ObjectNode) JSON.readTree(bytes);
        JsonNode paths = payload.path("$keys").path(0).path(2);
        payload.remove("$keys");
        if (paths.isString()) {
            payload.put("[disegel / sealed]", paths.stringValue());
        } else if (payload.has("members")) {
            ((ObjectNode) payload.path("members").path(0)).put("nik", "[disegel / sealed]");
        }
        return payload;
    }

    /** Nothing, an earlier checkpoint with the proof that leads from it, or an earlier bundle as well. */
    private List<byte[]> earlier(Map<String, byte[]> files) {
        List<byte[]> earlier = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            int old = random.nextInt(log.size() + 1);
            earlier.add(checkpoint(old));
            if (old > 0 && old < log.size()) {
                StringBuilder text = new StringBuilder("jejak-consistency/v1\nold " + old + "\n");
                NaiveTree.consistency(old, hashes(log.size()))
                        .forEach(hash -> text.append(NoteKey.base64(hash)).append('\n'));
                files.put("consistency.txt", text.toString().getBytes(UTF_8));
            }
        }
        if (random.nextInt(4) == 0) {
            earlier.add(new BundleFiles(new LinkedHashMap<>(files), null, -1, List.of(), List.of()).zip(random));
        }
        return earlier;
    }

    private ObjectNode personal() {
        ObjectNode layer = NODES.objectNode().put("format", "jejak-personal/v1");
        ArrayNode keys = layer.putArray("keys");
        persons.forEach(person -> keys.addObject().put("id", person.id).put("secret", person.secret()));
        layer.set("fields", fields);
        return layer;
    }

    /** For the first event of the household. */
    private byte[] receipt() {
        Leaf leaf = log.getFirst();
        return receipt(0, leaf.hash(), leaf.envelope().eventId(), NOW + 60);
    }

    private byte[] receipt(int position, byte[] hash, String eventId, long promised) {
        String text = "jejak-receipt/v1\n" + key.name + "\ncommand c-0\naccepted " + NOW + "\npromised " + promised
                + "\nevent " + position + " " + NoteKey.base64(hash) + " " + eventId + " " + household + "\n";
        return (text + "\n" + key.sign(text, 0)).getBytes(UTF_8);
    }

    /** For an event that is not in the bundle, and was promised for a moment before or after the witness looked. */
    byte[] brokenReceipt() {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        return receipt(random.nextInt(2 * log.size()), hash, "e-lost", NOW + random.nextInt(2 * log.size()));
    }

    /** What the office signed before it went back to an older log. */
    byte[] checkpointOfMore() {
        byte[] root = new byte[32];
        random.nextBytes(root);
        String text = key.name + "\n" + (log.size() + random.nextInt(3)) + "\n" + NoteKey.base64(root) + "\n";
        return (text + "\n" + key.sign(text, 0)).getBytes(UTF_8);
    }

    /** A later hand changes one event, and whatever of the chain leans on it. */
    void rewrite(int position, byte[] payload) {
        Envelope old = log.get(position).envelope();
        put(position, old, payload, old.previousHash());
        byte[] before = log.get(position).hash();
        for (int i = position + 1; i < log.size(); i++) {
            Envelope next = log.get(i).envelope();
            if (next.stream().equals(old.stream())) {
                put(i, next, next.payload(), before);
                before = log.get(i).hash();
            }
        }
    }

    private void put(int position, Envelope e, byte[] payload, byte[] previous) {
        byte[] bytes = new Envelope(
                        e.stream(),
                        e.version(),
                        e.aggregate(),
                        e.type(),
                        e.revision(),
                        e.eventId(),
                        e.recordedAt(),
                        e.actor(),
                        e.role(),
                        e.scope(),
                        e.commandId(),
                        e.appVersion(),
                        e.context(),
                        payload,
                        previous)
                .bytes();
        log.set(position, new Leaf(bytes, NaiveTree.leaf(bytes)));
    }
}
