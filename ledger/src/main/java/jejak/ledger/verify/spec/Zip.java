package jejak.ledger.verify.spec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a zip in the one way that bundle.md allows: two readers must never see two contents in one file. */
public final class Zip {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int MOST_ENTRIES = 64;
    private static final long MOST_BYTES = 256L << 20;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer in;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private long total;

    private Zip(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The files by name, in the order of the directory. */
    public static Map<String, byte[]> read(byte[] bytes) throws Malformed {
        try {
            Zip zip = new Zip(bytes);
            zip.directory();
            return zip.files;
        } catch (IndexOutOfBoundsException | DataFormatException _) {
            throw new Malformed("a file in it is cut off or damaged");
        }
    }

    private void directory() throws Malformed, DataFormatException {
        int end = in.capacity() - END_LENGTH;
        need(end >= 0 && in.getInt(end) == END && u16(end + 20) == 0, "its last bytes are not an end record");
        int count = u16(end + 10);
        need(
                in.getInt(end + 4) == 0 && u16(end + 8) == count && count <= MOST_ENTRIES,
                "it has several parts, or too many files");
        long at = u32(end + 16);
        for (int i = 0; i < count; i++) {
            need(at + ENTRY_LENGTH <= end && in.getInt((int) at) == ENTRY, "its directory is damaged");
            at = entry((int) at);
        }
        need(
                at == end && u32(end + 12) == end - u32(end + 16),
                "its directory does not end where its end record begins");
    }

    private long entry(int at) throws Malformed, DataFormatException {
        int nameLength = u16(at + 28);
        String name = new String(slice(at + ENTRY_LENGTH, nameLength), StandardCharsets.ISO_8859_1);
        need(name.matches("[!-~]+"), "the name of a file is not plain");
        need((u16(at + 8) & 1) == 0, "'" + name + "' is encrypted");
        long size = u32(at + 24);
        total += size;
        need(total <= MOST_BYTES, "its files are too large together");
        byte[] content = content(u16(at + 10), data(u32(at + 42), u32(at + 20)), (int) size);
        CRC32 crc = new CRC32();
        crc.update(content);
        need(crc.getValue() == u32(at + 16), "'" + name + "' has another CRC-32");
        need(files.put(name, content) == null, "'" + name + "' is in it twice");
        return (long) at + ENTRY_LENGTH + nameLength + u16(at + 30) + u16(at + 32);
    }

    private byte[] data(long header, long length) throws Malformed {
        need(header + LOCAL_LENGTH <= in.capacity() && in.getInt((int) header) == LOCAL, "a local header is damaged");
        long from = header + LOCAL_LENGTH + u16((int) header + 26) + u16((int) header + 28);
        need(from + length <= in.capacity(), "a file in it is cut off");
        return slice((int) from, (int) length);
    }

    private static byte[] content(int method, byte[] data, int size) throws Malformed, DataFormatException {
        need(method == STORED || method == DEFLATED, "a file is packed in an unknown way");
        if (method == DEFLATED) {
            return inflated(data, size);
        }
        need(data.length == size, "the size of a file is another one");
        return data;
    }

    private static byte[] inflated(byte[] data, int size) throws Malformed, DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data);
            byte[] content = new byte[size];
            int got = 0;
            for (int more = -1; more != 0 && got < size; got += Math.max(more, 0)) {
                more = inflater.inflate(content, got, size - got);
            }
            boolean over = inflater.inflate(new byte[1]) != 0;
            boolean whole = got == size && inflater.finished() && inflater.getRemaining() == 0;
            need(whole && !over, "a file is longer or shorter than it says");
            return content;
        } finally {
            inflater.end();
        }
    }

    private byte[] slice(int from, int length) {
        byte[] slice = new byte[length];
        in.get(from, slice);
        return slice;
    }

    private int u16(int at) {
        return in.getShort(at) & 0xFFFF;
    }

    private long u32(int at) {
        return in.getInt(at) & 0xFFFF_FFFFL;
    }

    private static void need(boolean met, String otherwise) throws Malformed {
        if (!met) {
            throw new Malformed(otherwise);
        }
    }
}
