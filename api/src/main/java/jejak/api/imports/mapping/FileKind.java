package jejak.api.imports.mapping;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a row of a file says of a family, and what it has to hold for that. */
public enum FileKind {
    /** One person of a family; the head's row makes the family known. */
    HOUSEHOLDS(
            EnumSet.of(Field.NIK, Field.CARD_NUMBER, Field.NAME, Field.BIRTH_DATE, Field.SEX, Field.RELATION),
            EnumSet.of(Field.NIK)),
    /** What a national registry says of a family. */
    REGISTRY_STATUS(EnumSet.of(Field.NIK, Field.STATUS), EnumSet.of(Field.NIK)),
    /** What the civil registry says of a person. */
    CIVIL_REGISTRY(EnumSet.of(Field.NIK), EnumSet.of(Field.NIK)),
    /** Who takes part in a programme that is not the regency's own. */
    OTHER_PROGRAMME(EnumSet.of(Field.NIK, Field.PROGRAMME), EnumSet.of(Field.NIK, Field.PROGRAMME)),
    /** Whose health insurance is paid, or no longer. */
    HEALTH_INSURANCE(EnumSet.of(Field.NIK, Field.STATUS), EnumSet.of(Field.NIK));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes what a kind needs
    private final Set<Field> needed;

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes what a kind needs
    private final Set<Field> identity;

    FileKind(Set<Field> needed, Set<Field> identity) {
        this.needed = needed;
        this.identity = identity;
    }

    /** The kind of this name, in capitals or not. */
    public static Optional<FileKind> named(String name) {
        return List.of(values()).stream()
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Cells without which a row says nothing. */
    public Set<Field> needed() {
        return needed;
    }

    /** What two rows that say the same have in common. */
    public Set<Field> identity() {
        return identity;
    }
}
