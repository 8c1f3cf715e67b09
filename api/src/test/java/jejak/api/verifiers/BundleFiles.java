package jejak.api.verifiers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** What the auditor has on the desk: the bundle's files, still apart, and what was held before. */
@SuppressWarnings("ArrayRecordComponent") // files
record BundleFiles(
        Map<String, byte[]> files, byte @Nullable [] keys, int witnesses, List<byte[]> earlier, List<byte[]> receipts) {

    BundleFiles copy() {
        return new BundleFiles(
                new LinkedHashMap<>(files), keys, witnesses, new ArrayList<>(earlier), new ArrayList<>(receipts));
    }

    BundleFiles holding(byte @Nullable [] otherKeys, int otherWitnesses) {
        return new BundleFiles(files, otherKeys, otherWitnesses, earlier, receipts);
    }

    /** Some entries stored, some deflated. */
    byte[] zip(RandomGenerator random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                if (random.nextInt(3) == 0) {
                    CRC32 crc = new CRC32();
                    crc.update(file.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(file.getValue().length);
                    entry.setCrc(crc.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
