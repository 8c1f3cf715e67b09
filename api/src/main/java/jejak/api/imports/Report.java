package jejak.api.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jejak.api.imports.RowResult.Fate;

/** What is said of the rows, as CSV: line, column, code, reason; no value of the file, and nothing that a sheet would run. */
final class Report {

    private static final String HEADER = "\uFEFFbaris,kolom,akibat,kode,alasan,reason\r\n";
    private static final String KEPT = "DITAHAN";
    private static final String TAKEN = "DITERIMA";
    private static final int EFFECT = 2;
    private static final String HEADER_LINE = "1";

    private final Path path;

    Report(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Adds what is said of these rows; durable when it returns. */
    long add(List<RowResult> rows) throws IOException {
        String text = (Files.exists(path) ? "" : HEADER) + text(rows);
        try (FileChannel out = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            out.write(StandardCharsets.UTF_8.encode(text));
            out.force(true);
            return out.size();
        }
    }

    private static String text(List<RowResult> rows) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(text);
        rows.forEach(row -> row.findings()
                .forEach(f -> csv.writeRecord(
                        String.valueOf(f.line()),
                        harmless(f.column()),
                        f.bad() || row.fate() == Fate.KEPT ? KEPT : TAKEN,
                        f.code(),
                        f.indonesian(),
                        f.english())));
        csv.flush();
        return text.toString();
    }

    /** Takes away what was written for rows that are done again. */
    void cutTo(long length) throws IOException {
        if (length == 0) {
            Files.deleteIfExists(path);
        } else if (Files.size(path) > length) {
            try (FileChannel out = FileChannel.open(path, StandardOpenOption.WRITE)) {
                out.truncate(length);
            }
        }
    }

    /** Lines of the rows that were kept back; what is said of the header keeps no row back. */
    Set<Integer> kept() throws IOException {
        Set<Integer> lines = new TreeSet<>();
        if (Files.exists(path)) {
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(path)) {
                for (CsvRecord row : csv) {
                    if (row.getField(EFFECT).equals(KEPT) && !row.getField(0).equals(HEADER_LINE)) {
                        lines.add(Integer.valueOf(row.getField(0)));
                    }
                }
            }
        }
        return lines;
    }

    /** A cell that begins like a formula is a text, also to a spreadsheet. */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
