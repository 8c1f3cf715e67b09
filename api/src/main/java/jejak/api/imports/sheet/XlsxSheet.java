package jejak.api.imports.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook; the packed file and its shared texts are in memory, its rows are not. */
final class XlsxSheet implements Sheet {

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> rows;

    XlsxSheet(SheetSource source) throws IOException {
        workbook = new ReadableWorkbook(source.open(), new ReadingOptions(true, true));
        rows = workbook.getFirstSheet().openStream();
    }

    @Override
    public List<Quirk> quirks() {
        return List.of();
    }

    @Override
    public Iterator<Row> rows() {
        return rows.map(XlsxSheet::row).filter(row -> !row.blank()).iterator();
    }

    @Override
    public void close() {
        try {
            rows.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(org.dhatim.fastexcel.reader.Row row) {
        return new Row(row.getRowNum(), row.stream().map(XlsxSheet::text).toList());
    }

    /** A number that the sheet shows as a date is that date; every other number stays as it is stored. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && date(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return raw == null ? "" : marked(cell.getType(), raw.strip());
    }

    /** Of a long number that is stored as one only fifteen digits are real; written so that it is seen. */
    private static String marked(CellType type, String raw) {
        return type == CellType.NUMBER && raw.matches("[0-9]{16,}") ? raw + "E0" : raw;
    }

    private static boolean date(@Nullable String format) {
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|dd|mmm|d/m|m/d).*");
    }
}
