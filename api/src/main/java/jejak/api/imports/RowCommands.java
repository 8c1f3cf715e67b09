package jejak.api.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.api.imports.RowReader.Reading;
import jejak.api.imports.mapping.Field;
import jejak.api.imports.mapping.RowUnusable;
import jejak.household.AddMember;
import jejak.household.ImportRegistryStatus;
import jejak.household.RecordOtherProgramme;
import jejak.household.RegisterHousehold;
import jejak.household.RegisterHousehold.NewMember;
import jejak.household.events.FamilyEvent.CardRenewal;
import jejak.household.events.HouseholdEvent.AdditionReason;
import jejak.household.events.HouseholdEvent.EnrolmentStatus;
import jejak.household.events.HouseholdEvent.IntakeChannel;
import jejak.household.events.HouseholdEvent.Occupation;
import jejak.household.events.HouseholdEvent.RegistrySource;
import jejak.household.events.HouseholdEvent.RegistryStatus;
import jejak.household.events.HouseholdEvent.Relation;
import jejak.household.events.HouseholdEvent.Sex;
import jejak.household.events.WelfareEvent.CivilRegistryMismatch;
import jejak.household.family.RenewFamilyCard;
import jejak.household.welfare.MatchCivilRegistry;
import org.jspecify.annotations.Nullable;

/** Makes of a row the command that a clerk would have sent for it. */
final class RowCommands {

    private final Families families;

    RowCommands(Families families) {
        this.families = families;
    }

    /**
     * The command of a row.
     *
     * @param renewal why a known family has another card in this file; null where the mapping renews none
     * @throws RowUnusable when a cell stands for nothing, or no family is known by the number
     */
    Object of(Manifest file, Reading row, @Nullable CardRenewal renewal) {
        return switch (file.kind()) {
            case HOUSEHOLDS -> renewed(file, row, renewal).orElseGet(() -> person(file, row));
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

    /** Whoever else carries the card is in a family of their own, so only the head's row speaks for the family. */
    private Optional<Object> renewed(Manifest file, Reading row, @Nullable CardRenewal reason) {
        return reason == null || !Relation.HEAD.name().equals(row.value(Field.RELATION))
                ? Optional.empty()
                : families.headedBy(row.value(Field.NIK))
                        .map(known ->
                                new RenewFamilyCard(known, row.value(Field.CARD_NUMBER), reason, since(file, row)));
    }

    /** The head makes the family known; everybody else joins the family of the card. */
    private Object person(Manifest file, Reading row) {
        NewMember member = member(file, row);
        String card = row.value(Field.CARD_NUMBER);
        return member.relation() == Relation.HEAD
                ? new RegisterHousehold(
                        file.id(row.line(), "household"),
                        row.value(Field.VILLAGE_CODE),
                        row.value(Field.HAMLET),
                        card,
                        row.value(Field.ADDRESS),
                        List.of(member),
                        IntakeChannel.REGISTRY_IMPORT)
                : new AddMember(
                        families.byCard(card)
                                .orElseThrow(() -> new RowUnusable(Field.CARD_NUMBER, FileReason.NO_FAMILY_FOUND)),
                        member,
                        AdditionReason.MISSED_EARLIER);
    }

    private static NewMember member(Manifest file, Reading row) {
        return new NewMember(
                file.id(row.line(), "person"),
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
        return families.byNik(row.value(Field.NIK))
                .orElseThrow(() -> new RowUnusable(Field.NIK, FileReason.NO_FAMILY_FOUND));
    }

    private String person(String household, Reading row) {
        return families.person(household, row.value(Field.NIK))
                .orElseThrow(() -> new RowUnusable(Field.NIK, FileReason.NO_FAMILY_FOUND));
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
        return Stream.of(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new RowUnusable(field, FileReason.CODE_UNKNOWN));
    }
}
