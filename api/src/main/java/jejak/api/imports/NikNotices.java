package jejak.api.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Field;

/** Says where a NIK differs from the row around it; a number stays as first issued, so none of this keeps a row back. */
final class NikNotices {

    private static final int LENGTH = 16;
    private static final int FEMALE_DAY_OFFSET = 40;

    private NikNotices() {}

    static List<Finding> of(Reading row, Function<Field, String> title) {
        String nik = row.value(Field.NIK);
        List<Finding> notices = new ArrayList<>();
        if (nik.length() != LENGTH || !nik.chars().allMatch(Character::isDigit)) {
            return notices;
        }
        String born = row.value(Field.BIRTH_DATE);
        if (!born.isEmpty() && !nik.substring(6, 12).equals(written(LocalDate.parse(born), row.value(Field.SEX)))) {
            notices.add(Finding.notice(row.line(), title.apply(Field.NIK), FileReason.BIRTH_DATE_NOT_AS_IN_NIK));
        }
        String village = row.value(Field.VILLAGE_CODE).replace(".", "");
        if (village.length() >= 6 && !nik.startsWith(village.substring(0, 6))) {
            notices.add(Finding.notice(row.line(), title.apply(Field.NIK), FileReason.REGION_NOT_AS_IN_NIK));
        }
        return notices;
    }

    private static String written(LocalDate born, String sex) {
        int day = born.getDayOfMonth() + ("FEMALE".equals(sex) ? FEMALE_DAY_OFFSET : 0);
        return "%02d%02d%02d".formatted(day, born.getMonthValue(), born.getYear() % 100);
    }
}
