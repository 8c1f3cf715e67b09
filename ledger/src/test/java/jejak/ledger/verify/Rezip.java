package jejak.ledger.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Opens a bundle, changes files in it, and closes it again so that it looks untouched from outside. */
public final class Rezip {
    private Rezip() {}

    /** The files, in order. */
    public static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] edit(byte[] zip, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> files = files(zip);
        change.accept(files);
        return zip(files);
    }

    /** Changes the text of one file. */
    public static Consumer<Map<String, byte[]>> text(String name, UnaryOperator<String> change) {
        return files -> {
            String text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
            files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
        };
    }
}
