package jejak.api.imports.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

/** A table of text with separators; its letters are UTF-8 when all of its bytes can be, otherwise Windows-1252. */
final class CsvSheet implements Sheet {

    private static final int MARK = '\uFEFF';
    private static final int BUFFER = 65_536;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<Quirk> quirks = new ArrayList<>();
    private final CsvReader<CsvRecord> records;

    CsvSheet(SheetSource source) throws IOException {
        boolean utf8 = utf8(source);
        Reader in = new BufferedReader(
                new InputStreamReader(source.open(), utf8 ? StandardCharsets.UTF_8 : WINDOWS), BUFFER);
        if (!utf8) {
            quirks.add(Quirk.WINDOWS_1252);
        }
        in.mark(1);
        if (in.read() == MARK) {
            quirks.add(Quirk.BYTE_ORDER_MARK);
        } else {
            in.reset();
        }
        in.mark(BUFFER);
        char separator = separator(in);
        in.reset();
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(in);
    }

    @Override
    public List<Quirk> quirks() {
        return List.copyOf(quirks);
    }

    @Override
    public Iterator<Row> rows() {
        return StreamSupport.stream(records.spliterator(), false)
                .map(CsvSheet::row)
                .filter(row -> !row.blank())
                .iterator();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CsvRecord record) {
        return new Row(
                Math.toIntExact(record.getStartingLineNumber()),
                record.getFields().stream().map(String::strip).toList());
    }

    /** What divides the cells of the first line most often. */
    private char separator(Reader in) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int read = 0, c = in.read(); c != -1 && c != '\n' && read < BUFFER - 1; read++, c = in.read()) {
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        if (semicolons > commas && semicolons >= tabs) {
            quirks.add(Quirk.SEMICOLONS);
            return ';';
        }
        if (tabs > commas) {
            quirks.add(Quirk.TABS);
            return '\t';
        }
        return ',';
    }

    private static boolean utf8(SheetSource source) throws IOException {
        char[] letters = new char[BUFFER];
        try (Reader strict = new InputStreamReader(
                source.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            while (strict.read(letters) != -1) {
                // every byte has to be looked at once
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
