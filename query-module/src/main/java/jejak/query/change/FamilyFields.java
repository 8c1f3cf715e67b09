package jejak.query.change;

import static java.util.Map.entry;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.household.events.AccessEvent.PersonalField;
import jejak.query.household.fold.Benefit;
import jejak.query.household.fold.FamilyMember;
import jejak.query.household.fold.Household;
import org.jspecify.annotations.Nullable;

/**
 * Every field of a folded family by its path, such as {@code members[ID].occupation}. Whatever the fold knows is a field,
 * also what is added to it tomorrow; entries of a list are named by what they are of, and their order is no field.
 */
final class FamilyFields {

    /** How much was folded, and what is said elsewhere. */
    private static final Set<String> NO_FIELDS = Set.of("version", "asOfPosition", "log", "head");

    /** What of a person each shows, as the marks of the schema say it of the same fields. */
    static final Map<String, PersonalField> PERSONAL = Map.ofEntries(
            entry("Household.cardNumber", PersonalField.CARD_NUMBER_MASKED),
            entry("Household.address", PersonalField.ADDRESS),
            entry("FamilyMember.nik", PersonalField.NIK_MASKED),
            entry("FamilyMember.name", PersonalField.NAME),
            entry("FamilyMember.birthDate", PersonalField.BIRTH_DATE),
            entry("FamilyMember.disabilities", PersonalField.DISABILITY));

    /** Asked for once: the JDK copies them every time. */
    private static final ClassValue<List<RecordComponent>> PARTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(part -> !NO_FIELDS.contains(part.getName()))
                    .toList();
        }
    };

    private final Map<String, FamilyField> fields = new LinkedHashMap<>();

    private FamilyFields() {}

    static Map<String, FamilyField> of(Household family) {
        FamilyFields all = new FamilyFields();
        all.addParts("", family, null, family.personIds());
        FamilyMember head = family.head();
        if (head != null) {
            all.add("head", head.personId(), null, List.of());
        }
        return all.fields;
    }

    private void addParts(String path, Record record, @Nullable PersonalField shows, List<String> persons) {
        List<String> whose = record instanceof FamilyMember member ? List.of(member.personId()) : persons;
        for (RecordComponent part : PARTS.get(record.getClass())) {
            PersonalField shown =
                    PERSONAL.getOrDefault(record.getClass().getSimpleName() + "." + part.getName(), shows);
            add(path.isEmpty() ? part.getName() : path + "." + part.getName(), value(part, record), shown, whose);
        }
    }

    private void add(String path, @Nullable Object value, @Nullable PersonalField shows, List<String> persons) {
        switch (value) {
            case null -> {} // a field without a value is none
            case List<?> none when none.isEmpty() -> {}
            case Record record -> addParts(path, record, shows, persons);
            case List<?> list
            when list.stream().anyMatch(Record.class::isInstance) -> {
                int row = 0;
                for (Object each : list) {
                    add(path + "[" + name(each, row++) + "]", each, shows, persons);
                }
            }
            case List<?> list ->
                add(path, list.stream().map(String::valueOf).collect(Collectors.joining(", ")), shows, persons);
            default -> fields.put(path, new FamilyField(value.toString(), shows, shows == null ? List.of() : persons));
        }
    }

    /** What an entry of a list is of. */
    private static String name(Object entry, int row) {
        return switch (entry) {
            case FamilyMember m -> m.personId();
            case Household.RegistryStanding s -> s.source().name();
            case Household.OtherProgramme p -> p.programme();
            case Household.Decision d -> d.eventId();
            case Household.Standing s -> s.programme() + "/" + s.category() + "/" + s.year();
            case Benefit b -> b.programme() + "/" + b.category() + "/" + b.year();
            case Benefit.Payment p -> p.paymentId();
            default -> Integer.toString(row);
        };
    }

    private static @Nullable Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(of.getClass() + " does not say its " + part.getName(), e);
        }
    }
}
