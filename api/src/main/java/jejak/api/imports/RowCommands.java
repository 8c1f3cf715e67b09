package jejak.api.imports;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.RowUnusable;
import jejak.household.AddMember;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordOtherProgramme;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.welfare.MatchCivilRegistry;

/** Makes of a row the command that a clerk would have sent for it. */
final class RowCommands {

    private final Families families;

    RowCommands(Families families) {
        this.families = families;
    }

    /**
     * The command of a row.
     *
     * @throws RowUnusable when a cell stands for nothing, or no family is known by the number
     */
    Object of(Manifest file, Reading row) {
        return switch (file.kind()) {
            case HOUSEHOLDS -> person(file, row);
            case REGISTRY_STATUS ->
                new ImportRegistryStatus(
                        household(row),
                        code(RegistrySource.class, file.source(), Field.STATUS),
                        file.period(),
                        code(RegistryStatus.class, row.value(Field.STATUS), Field.STATUS),
                        number(row, Field.DECILE).orElse(null));
            case CIVIL_REGISTRY -> match(file, row);
            case OTHER_PROGRAMME ->
                new RecordOtherProgramme(
                        household(row),
                        row.value(Field.PROGRAMME),
                        code(EnrolmentStatus.class, row.value(Field.STATUS), Field.STATUS),
                        since(file, row));
            case HEALTH_INSURANCE -> insurance(file, row);
        };
    }

    /** The head makes the family known; everybody else joins the family of the card. */
    private Object person(Manifest file, Reading row) {
        NewMember member = member(file, row);
        String card = row.value(Field.CARD_NUMBER);
        return member.relation() == Relation.HEAD
                ? new RegisterHousehold(
                        id(file, row, "household"),
                        row.value(Field.VILLAGE_CODE),
                        row.value(Field.HAMLET),
                        card,
                        row.value(Field.ADDRESS),
                        List.of(member),
                        IntakeChannel.REGISTRY_IMPORT)
                : new AddMember(
                        families.byCard(card).orElseThrow(() -> noFamily(Field.CARD_NUMBER)),
                        member,
                        AdditionReason.MISSED_EARLIER);
    }

    private static NewMember member(Manifest file, Reading row) {
        return new NewMember(
                id(file, row, "person"),
                row.value(Field.NIK),
                row.value(Field.NAME),
                LocalDate.parse(row.value(Field.BIRTH_DATE)),
                code(Sex.class, row.value(Field.SEX), Field.SEX),
                code(Relation.class, row.value(Field.RELATION), Field.RELATION),
                code(Occupation.class, row.value(Field.OCCUPATION), Field.OCCUPATION));
    }

    private Object insurance(Manifest file, Reading row) {
        String household = household(row);
        return Insurances.of(household, person(household, row), since(file, row), row);
    }

    private Object match(Manifest file, Reading row) {
        String household = household(row);
        String word = row.value(Field.MISMATCH);
        return new MatchCivilRegistry(
                household,
                person(household, row),
                "MATCHED".equals(word) ? null : code(CivilRegistryMismatch.class, word, Field.MISMATCH),
                since(file, row));
    }

    private String household(Reading row) {
        return families.byNik(row.value(Field.NIK)).orElseThrow(() -> noFamily(Field.NIK));
    }

    private String person(String household, Reading row) {
        return families.person(household, row.value(Field.NIK)).orElseThrow(() -> noFamily(Field.NIK));
    }

    private static RowUnusable noFamily(Field field) {
        return new RowUnusable(field, FileReason.NO_FAMILY_FOUND);
    }

    private static LocalDate since(Manifest file, Reading row) {
        String since = row.value(Field.SINCE);
        return LocalDate.parse(since.isEmpty() ? file.effectiveDate() : since);
    }

    private static Optional<Integer> number(Reading row, Field field) {
        String text = row.value(field);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text.replaceAll("\\.0$", "")));
        } catch (NumberFormatException e) {
            throw new RowUnusable(field, FileReason.NUMBER_MALFORMED);
        }
    }

    static <C extends Enum<C>> C code(Class<C> codes, String text, Field field) {
        for (C code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        throw new RowUnusable(field, FileReason.CODE_UNKNOWN);
    }

    /** The same in every run, and told by the file and the line alone: never made from a number of a person. */
    private static String id(Manifest file, Reading row, String what) {
        String name = file.hash() + "\n" + row.line() + "\n" + what;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
