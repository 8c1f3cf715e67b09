package jejak.api.imports;

import java.util.ArrayList;
import java.util.List;
import jejak.api.imports.sheet.Sheet;

/** What is to be said of a file before its first row: how it is written, and which columns it lacks. */
final class Opening {

    private Opening() {}

    static RowResult of(Sheet sheet, RowReader reader) {
        List<Finding> said = new ArrayList<>();
        sheet.quirks().forEach(quirk -> said.add(Finding.notice(1, "", reason(quirk))));
        reader.missing().forEach(field -> said.add(Finding.bad(1, field.name(), FileReason.COLUMN_MISSING)));
        return new RowResult(1, RowResult.Fate.UNCHANGED, said);
    }

    private static FileReason reason(Sheet.Quirk quirk) {
        return switch (quirk) {
            case BYTE_ORDER_MARK -> FileReason.FILE_WITH_BYTE_ORDER_MARK;
            case SEMICOLONS -> FileReason.FILE_WITH_SEMICOLONS;
            case TABS -> FileReason.FILE_WITH_TABS;
            case WINDOWS_1252 -> FileReason.FILE_IN_WINDOWS_1252;
        };
    }
}
