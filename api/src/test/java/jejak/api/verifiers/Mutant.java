package jejak.api.verifiers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Somebody's hand on a bundle: from a single bit to a forgery by one who knows what he does. */
final class Mutant {
    private final RandomLog log;
    private final SplittableRandom random;

    Mutant(RandomLog log, SplittableRandom random) {
        this.log = log;
        this.random = random;
    }

    /** The bundle's bytes, and what the auditor holds against it. */
    @SuppressWarnings("ArrayRecordComponent") // files
    record Desk(byte[] bundle, BundleFiles held) {}

    Desk of(BundleFiles whole) {
        BundleFiles files = whole.copy();
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> change(files, this::flip);
            case 3 -> change(files, this::cut);
            case 4, 5, 6 -> change(files, this::lines);
            case 7 -> change(files, this::digit);
            case 8 -> files.files().remove(name(files));
            case 9 -> exchange(files.files());
            case 10 -> files = sections(files);
            case 11 -> files = rewritten(files);
            case 12 -> files = forgedKey(files);
            case 13 -> held(files);
            case 14 -> files = files.holding(random.nextBoolean() ? log.keys() : null, random.nextInt(4));
            default -> {
                return new Desk(zipped(files.zip(random)), files);
            }
        }
        return new Desk(files.zip(random), files);
    }

    private interface Change {
        byte[] of(byte[] bytes);
    }

    private void change(BundleFiles files, Change change) {
        files.files().computeIfPresent(name(files), (_, bytes) -> change.of(bytes));
    }

    private String name(BundleFiles files) {
        List<String> names = List.copyOf(files.files().keySet());
        return names.get(random.nextInt(names.size()));
    }

    private byte[] flip(byte[] bytes) {
        byte[] changed = bytes.clone();
        if (changed.length > 0) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private byte[] cut(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        return random.nextBoolean()
                ? Arrays.copyOf(bytes, at)
                : NoteKey.join(
                        Arrays.copyOf(bytes, at),
                        new byte[] {(byte) random.nextInt(256)},
                        Arrays.copyOfRange(bytes, at, bytes.length));
    }

    /** One line is lost, said twice, or changes places with another. */
    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, ISO_8859_1).split("(?<=\n)", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            default -> lines.add(line, "\n");
        }
        return String.join("", lines).getBytes(ISO_8859_1);
    }

    /** A number becomes another, in value or in writing only. */
    private byte[] digit(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return bytes;
        }
        int at = places.get(random.nextInt(places.size()));
        String other = List.of("0", "7", "1.0", "10", "-1", "1e2", " 1", "01", "\"1\"", "null")
                .get(random.nextInt(10));
        return (text.substring(0, at) + other + text.substring(at + 1)).getBytes(ISO_8859_1);
    }

    private void exchange(Map<String, byte[]> files) {
        List<String> names = List.copyOf(files.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        byte[] kept = files.getOrDefault(one, new byte[0]);
        files.put(one, files.getOrDefault(other, new byte[0]));
        files.put(other, kept);
    }

    /** An event is left out, said twice, or moved, and everything else in the bundle is made to fit. */
    private BundleFiles sections(BundleFiles files) {
        List<RandomLog.Part> parts = new ArrayList<>();
        byte[] checkpoint = files.files().getOrDefault("checkpoint.txt", new byte[0]);
        for (RandomLog.Part part : log.parts()) {
            List<Integer> positions = new ArrayList<>(part.positions());
            if (!positions.isEmpty() && random.nextBoolean()) {
                int at = random.nextInt(positions.size());
                switch (random.nextInt(3)) {
                    case 0 -> positions.remove(at);
                    case 1 -> positions.add(at, positions.get(at));
                    default -> Collections.swap(positions, at, random.nextInt(positions.size()));
                }
            }
            parts.add(new RandomLog.Part(part.name(), part.stream(), positions));
        }
        files.files().put("bundle.txt", RandomLog.manifest(parts).getBytes(UTF_8));
        parts.forEach(part -> log.add(files.files(), part, checkpoint));
        return files;
    }

    /** An event says something else, with its chain made anew, and perhaps with the tree and the signature too. */
    private BundleFiles rewritten(BundleFiles files) {
        RandomLog.Part events = log.parts().getFirst();
        List<RandomLog.Leaf> before = List.copyOf(log.log);
        log.rewrite(
                events.positions().get(random.nextInt(events.positions().size())),
                "{\"amount\":9000000}".getBytes(UTF_8));
        byte[] checkpoint = random.nextBoolean()
                ? log.checkpoint(log.log.size())
                : files.files().getOrDefault("checkpoint.txt", new byte[0]);
        files.files().put("checkpoint.txt", checkpoint);
        log.parts().forEach(part -> log.add(files.files(), part, checkpoint));
        for (int i = 0; i < before.size(); i++) {
            log.log.set(i, before.get(i));
        }
        return files;
    }

    /** The checkpoint is signed anew by a key of the forger's, which he also puts into the list. */
    private BundleFiles forgedKey(BundleFiles files) {
        String name = random.nextBoolean() ? log.key.name : "jejak/forged";
        NoteKey forger = NoteKey.from(random, name, NoteKey.LOG);
        String note = new String(files.files().getOrDefault("checkpoint.txt", new byte[0]), UTF_8);
        String text = note.substring(0, note.indexOf("\n\n") + 1);
        files.files().put("checkpoint.txt", (text + "\n" + forger.sign(text, 0)).getBytes(UTF_8));
        if (random.nextBoolean()) {
            files.files().put("keys.txt", forger.line().getBytes(UTF_8));
        }
        return files;
    }

    /** What the auditor holds tells another story, or is damaged itself. */
    private void held(BundleFiles files) {
        switch (random.nextInt(4)) {
            case 0 -> files.receipts().add(log.brokenReceipt());
            case 1 -> files.earlier().add(log.checkpointOfMore());
            default -> damaged(files);
        }
    }

    private void damaged(BundleFiles files) {
        List<byte[]> papers = random.nextBoolean() ? files.earlier() : files.receipts();
        if (papers.isEmpty()) {
            change(files, this::flip);
        } else {
            papers.replaceAll(paper -> random.nextBoolean() ? flip(paper) : lines(paper));
        }
    }

    private byte[] zipped(byte[] zip) {
        return switch (random.nextInt(4)) {
            case 0 -> cut(zip);
            // The directory stands at the end: there every byte counts.
            case 1 -> {
                byte[] changed = zip.clone();
                changed[changed.length - 1 - random.nextInt(Math.min(changed.length, 700))] ^=
                        (byte) (1 << random.nextInt(8));
                yield changed;
            }
            default -> flip(zip);
        };
    }
}
