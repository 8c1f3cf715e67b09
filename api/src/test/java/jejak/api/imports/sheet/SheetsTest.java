package jejak.api.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jejak.api.imports.sheet.Sheet.Quirk;
import jejak.api.imports.sheet.Sheet.Row;
import org.junit.jupiter.api.Test;

/** What is read out of the files that offices send. */
class SheetsTest {

    private static final String TYPES = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml"
         ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
        """;
    private static final String WORKBOOK = """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """;
    private static final String RELATIONS = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="worksheets/sheet1.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
        <Relationship Id="rId2" Target="styles.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"/></Relationships>\
        """;
    private static final String STYLES = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>\
        """;
    private static final String CELLS = """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="inlineStr"><is><t>NIK</t></is></c>
         <c r="B1" t="inlineStr"><is><t>Tanggal Lahir</t></is></c></row>
        <row r="3"><c r="A3"><v>5.108080101900001E15</v></c><c r="B3" s="1"><v>29221</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>9908080101800001</t></is></c><c r="B4"><v>29221</v></c></row>
        <row r="5"><c r="A5"><v>9908080101800010</v></c></row>
        </sheetData></worksheet>\
        """;

    @Test
    void aWorkbookGivesTextsNumbersAsStoredAndDatesAsDates() throws IOException {
        assertThat(rows(workbook()))
                .containsExactly(
                        new Row(1, List.of("NIK", "Tanggal Lahir")),
                        new Row(3, List.of("5.108080101900001E15", "1980-01-01")),
                        new Row(4, List.of("9908080101800001", "29221")),
                        new Row(5, List.of("9908080101800010E0")));
        assertThat(Damage.ofLongNumber("9908080101800010E0")).contains(Damage.ROUNDED);
        assertThat(Damage.ofLongNumber("9908080101801000")).isEmpty();
    }

    @Test
    void textIsReadWhateverDividesItsCells() {
        assertThat(rows("a;b\n1;\"x;y\"\n\n2;z\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new Row(1, List.of("a", "b")), new Row(2, List.of("1", "x;y")), new Row(4, List.of("2", "z")));
        assertThat(rows("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8))).contains(new Row(2, List.of("1", "2")));
        assertThat(quirks("\uFEFFa;b\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Quirk.BYTE_ORDER_MARK, Quirk.SEMICOLONS);
        assertThat(quirks("a,D\u00e9si\n".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(Quirk.WINDOWS_1252);
    }

    @Test
    void anOlderWorkbookIsNotGuessedAt() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        assertThatThrownBy(() -> rows(old)).isInstanceOf(Sheets.NotATable.class);
    }

    private static List<Row> rows(byte[] file) {
        List<Row> rows = new ArrayList<>();
        try (Sheet sheet = Sheets.open(() -> new ByteArrayInputStream(file))) {
            sheet.rows().forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Quirk> quirks(byte[] file) {
        try (Sheet sheet = Sheets.open(() -> new ByteArrayInputStream(file))) {
            return sheet.quirks();
        }
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml", TYPES,
                            "xl/workbook.xml", WORKBOOK,
                            "xl/_rels/workbook.xml.rels", RELATIONS,
                            "xl/styles.xml", STYLES,
                            "xl/worksheets/sheet1.xml", CELLS)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
