package jejak.ledger.verify;

import static jejak.ledger.verify.Rezip.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong in a bundle whose zip looks untouched, and exactly what is to be found then. */
final class Faults {
    private Faults() {}

    /** Found is {@code CODE section number}. */
    record Fault(String name, Consumer<Map<String, byte[]>> change, String... found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> all(int last) {
        return Stream.of(bundle(), checkpoint(), consistency(), events(last), proofs(), readable(), personal())
                .flatMap(List::stream);
    }

    private static List<Fault> bundle() {
        String malformed = "BUNDLE_MALFORMED - -1";
        return List.of(
                new Fault("no list of contents", files -> files.remove("bundle.txt"), malformed),
                new Fault("another version", text("bundle.txt", t -> t.replace("v1", "v2")), malformed),
                new Fault("no last line feed", text("bundle.txt", String::strip), malformed),
                new Fault("a section twice", text("bundle.txt", t -> t + "loose rules 0\n"), malformed),
                new Fault("leading zero", text("bundle.txt", t -> t.replace("rules ", "rules 0")), malformed),
                new Fault("no household first", text("bundle.txt", t -> t.replace("events", "even")), malformed));
    }

    private static List<Fault> checkpoint() {
        return List.of(
                new Fault(
                        "not signed by the office",
                        note(t -> t.replaceFirst("\u2014 jejak[^\n]*\n", "")),
                        "CHECKPOINT_SIGNATURE - -1"),
                new Fault(
                        "wrongly signed by the office",
                        note(t -> spoilt(t, "jejak.example/log ")),
                        "CHECKPOINT_SIGNATURE - -1"),
                new Fault(
                        "not signed by the witness",
                        note(t -> t.replaceFirst("\u2014 saksi[^\n]*\n", "")),
                        "WITNESS_MISSING - -1"),
                new Fault(
                        "wrongly signed by the witness",
                        note(t -> spoilt(t, "saksi.example/w1 ")),
                        "WITNESS_MISSING - -1",
                        "WITNESS_SIGNATURE - -1"),
                new Fault("a strange signature more", note(t -> t + "\u2014 lain.example AAAAAAA=\n")),
                new Fault("no checkpoint", files -> files.remove("checkpoint.txt"), "CHECKPOINT_MALFORMED - -1"),
                new Fault("no note", note(t -> t.replaceFirst("\n\n", "\n")), "CHECKPOINT_MALFORMED - -1"));
    }

    private static List<Fault> consistency() {
        return List.of(
                new Fault("no consistency", files -> files.remove("consistency.txt"), "CONSISTENCY_MISSING - -1"),
                new Fault(
                        "from another size",
                        text("consistency.txt", t -> t.replace("old 60", "old 61")),
                        "CONSISTENCY_MISSING - -1"),
                new Fault("no hash", text("consistency.txt", t -> t + "=\n"), "CONSISTENCY_MALFORMED - -1"),
                new Fault(
                        "a hash less",
                        text("consistency.txt", t -> t.replaceFirst("[^\n]*\n$", "")),
                        "LOG_FORKED - -1"));
    }

    private static List<Fault> events(int last) {
        return List.of(
                new Fault("no events at all", files -> files.remove("rules.bin"), "SECTION_MALFORMED rules -1"),
                new Fault("an event less", events("rules", List::removeLast), "SECTION_MALFORMED rules -1"),
                new Fault(
                        "another amount",
                        events("events", all -> all.set(3, changed(all.get(3), "250000", "950000"))),
                        "CHAIN_BROKEN events 4",
                        "EVENT_MISSING events 3",
                        "NOT_IN_TREE events 3",
                        "READABLE_DIFFERS events 3"),
                new Fault(
                        "another household's",
                        events("events", all -> all.set(0, foreign(all.get(0)))),
                        "CHAIN_BROKEN events 1",
                        "EVENT_MISSING events 0",
                        "NOT_IN_TREE events 0",
                        "PERSONAL_VALUE events 0",
                        "READABLE_DIFFERS events 0",
                        "STREAM_DIFFERS events 0"),
                new Fault(
                        "two looks in another order",
                        events("access", all -> Collections.swap(all, 0, 1)),
                        "NOT_IN_TREE access 0",
                        "NOT_IN_TREE access 1",
                        "READABLE_DIFFERS access 0",
                        "READABLE_DIFFERS access 1"),
                new Fault(
                        "no event",
                        events("rules", all -> all.set(0, new byte[] {1, 2, 3})),
                        "ENVELOPE_MALFORMED rules 0",
                        "EVENT_MISSING rules 0",
                        "NOT_IN_TREE rules 0"),
                new Fault(
                        "a decision hidden",
                        hidden(last - 1),
                        "CHAIN_BROKEN events " + (last - 1),
                        "VERSION_DIFFERS events " + (last - 1)));
    }

    private static List<Fault> proofs() {
        String name = "rules.tlog-proofs";
        return List.of(
                new Fault("no proofs", files -> files.remove(name), "PROOFS_MALFORMED rules -1"),
                new Fault("a proof twice", text(name, t -> t + t), "PROOFS_MALFORMED rules -1"),
                new Fault(
                        "a proof that ends in its first line",
                        text(name, t -> t + "c2sp.org/tlog-proof@v1"),
                        "PROOF_CHECKPOINT rules 0"),
                new Fault("no index", text(name, t -> t.replace("index", "place")), "PROOF_MALFORMED rules 0"),
                new Fault("a short hash", text(name, t -> t.replaceFirst("=\n", "A=\n")), "PROOF_MALFORMED rules 0"),
                new Fault("something extra", text(name, t -> t.replace("@v1\n", "@v1\nextra AAAA\n"))),
                new Fault(
                        "another place",
                        text(name, t -> t.replace("index 0", "index 1")),
                        "NOT_IN_TREE rules 0",
                        "READABLE_DIFFERS rules 0"),
                new Fault(
                        "beyond the end",
                        text(name, t -> t.replace("index 0", "index 900000000000000")),
                        "NOT_IN_TREE rules 0",
                        "READABLE_DIFFERS rules 0"),
                new Fault(
                        "under another checkpoint",
                        text(name, t -> t.replace("saksi.example/w1", "saksi.example/w2")),
                        "PROOF_CHECKPOINT rules 0"),
                new Fault(
                        "the second place before the first",
                        text("access.tlog-proofs", Faults::firstTwice),
                        "NOT_IN_TREE access 1",
                        "ORDER_BROKEN access 1",
                        "READABLE_DIFFERS access 1"));
    }

    private static List<Fault> readable() {
        return List.of(
                new Fault("no readable copy", files -> files.remove("access.json"), "READABLE_DIFFERS access -1"),
                new Fault("no list", text("access.json", _ -> "{}"), "READABLE_DIFFERS access -1"),
                new Fault(
                        "another purpose",
                        text("access.json", t -> t.replaceFirst("AUDIT", "GOSSIP")),
                        "READABLE_DIFFERS access 0"),
                new Fault("another wording", text("access.json", t -> t.replace("happened", "occurred"))));
    }

    private static List<Fault> personal() {
        String name = "personal.json";
        return List.of(
                new Fault("erased", files -> files.remove(name)),
                new Fault("no layer", text(name, _ -> "[]"), "PERSONAL_MALFORMED - -1"),
                new Fault(
                        "a key twice",
                        text(name, t -> t.replaceFirst("(\\{\"id\"[^}]*})", "$1,$1")),
                        "PERSONAL_MALFORMED - -1"),
                new Fault(
                        "another number",
                        text(name, t -> t.replace("\"9908080000000002\"", "\"9908080000000009\"")),
                        "PERSONAL_VALUE events 2"),
                new Fault(
                        "another person's key",
                        text(
                                name,
                                t -> t.replaceFirst("\"secret\":\"....", "\"secret\":\"AAAA")
                                        .replaceAll("\"fields\":\\[(\\{.*?})(,\\{.*?})*]}$", "\"fields\":[$1]}")),
                        "PERSONAL_KEY events 0"),
                new Fault(
                        "no such path",
                        text(name, t -> t.replaceFirst("member.nik", "member.nix")),
                        "PERSONAL_FIELD events 0"),
                new Fault(
                        "no such section",
                        text(name, t -> t.replaceFirst("\"section\":\"events\"", "\"section\":\"nowhere\"")),
                        "PERSONAL_FIELD - -1"));
    }

    // In checkpoint.txt and wherever the proofs repeat it.
    private static Consumer<Map<String, byte[]>> note(UnaryOperator<String> change) {
        return files -> {
            String before = new String(files.getOrDefault("checkpoint.txt", new byte[0]), StandardCharsets.UTF_8);
            files.keySet().stream()
                    .filter(name -> name.endsWith(".tlog-proofs") || name.equals("checkpoint.txt"))
                    .forEach(name -> text(name, t -> t.replace(before, change.apply(before)))
                            .accept(files));
        };
    }

    private static String spoilt(String note, String signer) {
        int last = note.indexOf("\n", note.indexOf("\u2014 " + signer)) - 10;
        return note.substring(0, last) + (note.charAt(last) == 'A' ? 'B' : 'A') + note.substring(last + 1);
    }

    private static Consumer<Map<String, byte[]>> events(String section, Consumer<List<byte[]>> change) {
        return files -> {
            List<byte[]> all = new ArrayList<>();
            ByteBuffer in = ByteBuffer.wrap(files.getOrDefault(section + ".bin", new byte[0]));
            while (in.hasRemaining()) {
                byte[] event = new byte[in.getInt()];
                in.get(event);
                all.add(event);
            }
            change.accept(all);
            ByteBuffer out = ByteBuffer.allocate(1 << 20);
            all.forEach(event -> out.putInt(event.length).put(event));
            byte[] file = new byte[out.position()];
            out.flip().get(file);
            files.put(section + ".bin", file);
        };
    }

    // From all three files and from the list of contents, as somebody would who hides a decision.
    static Consumer<Map<String, byte[]>> hidden(int number) {
        return files -> {
            events("events", all -> all.remove(number)).accept(files);
            text("events.tlog-proofs", t -> without(t, "(?=c2sp)", number)).accept(files);
            text("events.json", t -> without(t, "(?=[,\\[] \\{\\s*\"sentence)", number))
                    .accept(files);
            text("bundle.txt", t -> {
                        int count = Integer.parseInt(t.replaceAll("(?s).*events (\\d+).*", "$1"));
                        return t.replace("events " + count, "events " + (count - 1));
                    })
                    .accept(files);
            files.remove("personal.json");
        };
    }

    private static String without(String text, String before, int n) {
        List<String> parts = new ArrayList<>(List.of(text.split(before)));
        parts.remove(n);
        return String.join("", parts);
    }

    private static String firstTwice(String proofs) {
        String[] each = proofs.split("(?=c2sp)");
        each[1] = each[0];
        return String.join("", each);
    }

    private static byte[] changed(byte[] event, String from, String to) {
        return new String(event, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    // The stream's name begins at byte 5, behind the format and its own length.
    private static byte[] foreign(byte[] event) {
        byte[] other = event.clone();
        other[5] ^= 1;
        return other;
    }
}
