package jejak.ledger.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle in the making: files by name, laid out as bundle.md says, and zipped at the end. */
public final class BundleDraft {
    // The same history gives the same bytes, whenever it is asked for.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final String checkpoint;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder manifest = new StringBuilder("jejak-bundle/v1\n");

    /**
     * @param checkpoint a signed note, the one that the events' paths lead to
     * @param keys public keys, one {@code log VKEY} or {@code witness VKEY} a line
     */
    public BundleDraft(String checkpoint, List<String> keys) {
        this.checkpoint = checkpoint;
        text("checkpoint.txt", checkpoint);
        text("keys.txt", String.join("\n", keys) + "\n");
    }

    /** The household's own stream first. */
    public BundleDraft section(BundleSection section) {
        String stream = section.stream();
        manifest.append(stream == null ? "loose " : "stream ").append(section.name());
        manifest.append(' ').append(section.events().size());
        manifest.append(stream == null ? "" : " " + stream).append('\n');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder proofs = new StringBuilder();
        for (ProvenEvent event : section.events()) {
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(event.envelope().length)
                    .array());
            bytes.writeBytes(event.envelope());
            proofs.append("c2sp.org/tlog-proof@v1\nindex ").append(event.position());
            proofs.append('\n').append(hashes(event.path())).append('\n').append(checkpoint);
        }
        files.put(section.name() + ".bin", bytes.toByteArray());
        text(section.name() + ".tlog-proofs", proofs.toString());
        files.put(section.name() + ".json", ReadableCopy.array(section.events()));
        return this;
    }

    /** From the size of a checkpoint that the auditor holds. */
    public BundleDraft consistency(long old, List<byte[]> proof) {
        text("consistency.txt", "jejak-consistency/v1\nold " + old + "\n" + hashes(proof));
        return this;
    }

    /** A file beside the evidence: the personal layer, the readme, the offline verifier. */
    public BundleDraft file(String name, byte[] content) {
        files.put(name, content.clone());
        return this;
    }

    /** The bundle's bytes: the same for the same content. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            put(zip, "bundle.txt", manifest.toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private void text(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hashes(List<byte[]> hashes) {
        StringBuilder lines = new StringBuilder();
        hashes.forEach(
                hash -> lines.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
        return lines.toString();
    }
}
