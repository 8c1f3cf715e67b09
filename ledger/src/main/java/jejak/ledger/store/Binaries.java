package jejak.ledger.store;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Decides which PostgreSQL programs run: those inside our own jar, unpacked once per content. */
record Binaries(Path folder) {

    /** The folder of one archive appears by a rename, so a half unpacked one is never used. */
    static Binaries unpackedIn(Path parent) throws IOException {
        PrivateFiles.createFolder(parent);
        byte[] archive = archive();
        CRC32 crc = new CRC32();
        crc.update(archive);
        Path whole = parent.resolve("postgres-%08x-%d".formatted(crc.getValue(), archive.length));
        if (!Files.exists(whole)) {
            PrivateFiles.deleteTreesStartingWith(parent, "part-");
            Path part = Files.createTempDirectory(parent, "part-");
            unpack(archive, part);
            PrivateFiles.move(part, whole);
        }
        return new Binaries(whole);
    }

    String program(String name) {
        Path program = folder.resolve("bin").resolve(name);
        return Files.exists(program) ? program.toString() : program + ".exe";
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name");
        String known = system.startsWith("Windows") ? "Windows" : system.startsWith("Mac") ? "Darwin" : "Linux";
        String machine = System.getProperty("os.arch");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                known, machine.equals("amd64") ? "x86_64" : machine)) {
            return packed.readAllBytes();
        } catch (IllegalStateException missing) {
            throw new StoreRefused(
                    "Tidak ada PostgreSQL untuk " + system + " " + machine + " di dalam program ini;"
                            + " isi SPRING_DATASOURCE_URL dengan server PostgreSQL.",
                    "this program brings no PostgreSQL for " + system + " " + machine + ";"
                            + " set SPRING_DATASOURCE_URL to a PostgreSQL server.",
                    missing);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink() || entry.isLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, true);
        if (executable) {
            throw new IOException("cannot make executable: " + target);
        }
    }
}
