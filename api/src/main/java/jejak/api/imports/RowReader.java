package jejak.api.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.FileKind;
import jejak.api.imports.mapping.Mapping;
import jejak.api.imports.sheet.Damage;
import jejak.api.imports.sheet.Sheet.Row;
import jejak.household.events.FamilyEvent.CardRenewal;
import org.jspecify.annotations.Nullable;

/** Reads a row by its mapping, and names what is wrong with its cells before any command is made of them. */
final class RowReader {

    private static final Set<Field> LONG_NUMBERS = EnumSet.of(Field.NIK, Field.CARD_NUMBER);
    private static final Set<Field> DATES = EnumSet.of(Field.BIRTH_DATE, Field.SINCE);

    private final FileKind kind;
    private final Mapping mapping;
    private final List<String> header;
    private final Map<Field, Integer> places;

    /** What a row says, by field, and what there is to say of it. */
    record Reading(int line, Map<Field, String> values, List<Finding> findings) {
        String value(Field field) {
            return values.getOrDefault(field, "");
        }

        boolean bad() {
            return findings.stream().anyMatch(Finding::bad);
        }

        /** What this row has in common with one that says the same. */
        String identity(FileKind kind) {
            return kind.identity().stream().map(this::value).collect(Collectors.joining("\n"));
        }
    }

    RowReader(FileKind kind, Mapping mapping, List<String> header) {
        this.kind = kind;
        this.mapping = mapping;
        this.header = header;
        this.places = mapping.places(header);
    }

    /** The needed fields that the header does not name and no default stands for. */
    List<Field> missing() {
        return kind.needed().stream()
                .filter(field -> places.getOrDefault(field, -1) < 0
                        && !mapping.defaults().containsKey(field))
                .toList();
    }

    Reading read(Row row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        List<Finding> findings = new ArrayList<>();
        places.forEach((field, place) -> {
            String cell = mapping.orDefault(field, row.cell(place));
            if (cell.isEmpty() && kind.needed().contains(field)) {
                findings.add(Finding.bad(row.line(), title(field), FileReason.CELL_EMPTY));
            }
            values.put(field, understood(row.line(), field, cell, findings));
        });
        Reading reading = new Reading(row.line(), values, findings);
        if (!reading.bad()) {
            findings.addAll(NikNotices.of(reading, this::title));
        }
        return reading;
    }

    /** The row with some of its cells put right. */
    Row repaired(Row row, Map<String, String> right) {
        List<String> cells = new ArrayList<>(row.cells());
        right.forEach((title, cell) -> {
            int place = header.indexOf(title);
            while (place >= cells.size()) {
                cells.add("");
            }
            if (place >= 0) {
                cells.set(place, cell.strip());
            }
        });
        return new Row(row.line(), cells);
    }

    /** The title of a column, or the name of the field when the file does not have it. */
    String title(Field field) {
        int place = places.getOrDefault(field, -1);
        return place < 0 ? field.name() : header.get(place);
    }

    /** Why a known family has another card in this file; null where the mapping renews none. */
    @Nullable
    CardRenewal renewal() {
        return mapping.renewal();
    }

    private String understood(int line, Field field, String cell, List<Finding> findings) {
        if (cell.isEmpty()) {
            return cell;
        }
        if (LONG_NUMBERS.contains(field)) {
            String digits = cell.replaceAll("['` .-]", "");
            Damage.ofLongNumber(cell)
                    .or(() -> Damage.ofLongNumber(digits))
                    .ifPresent(damage -> findings.add(Finding.bad(line, title(field), reason(damage))));
            return digits;
        }
        return DATES.contains(field) ? date(line, field, cell, findings) : mapping.code(field, cell);
    }

    private String date(int line, Field field, String cell, List<Finding> findings) {
        LocalDate date = mapping.date(cell);
        if (date == null) {
            findings.add(Finding.bad(
                    line,
                    title(field),
                    Damage.ofDate(cell).map(RowReader::reason).orElse(FileReason.DATE_MALFORMED)));
        }
        return date == null ? "" : date.toString();
    }

    private static FileReason reason(Damage damage) {
        return switch (damage) {
            case SCIENTIFIC -> FileReason.NUMBER_IN_SCIENTIFIC_FORM;
            case ROUNDED -> FileReason.NUMBER_ROUNDED;
            case TOO_SHORT -> FileReason.DIGITS_LOST;
            case SERIAL_DATE -> FileReason.DATE_IS_SERIAL;
        };
    }
}
