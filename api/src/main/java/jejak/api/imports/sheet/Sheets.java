package jejak.api.imports.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Tells by its first bytes what kind of table a file holds. */
public final class Sheets {

    private static final int FIRST_BYTES = 8;

    private Sheets() {}

    /**
     * The table in the file; of a workbook its first sheet.
     *
     * @throws NotATable when it is neither CSV nor XLSX
     */
    public static Sheet open(SheetSource source) {
        try (InputStream in = new BufferedInputStream(source.open())) {
            byte[] first = in.readNBytes(FIRST_BYTES);
            boolean whole = first.length >= FIRST_BYTES;
            if (whole && ReadableWorkbook.isOLE2Header(first)) {
                throw new NotATable();
            }
            return whole && first[0] == 'P' && first[1] == 'K' ? new XlsxSheet(source) : new CsvSheet(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is of an older or another kind. */
    public static final class NotATable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
