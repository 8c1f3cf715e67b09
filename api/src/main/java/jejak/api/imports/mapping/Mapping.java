package jejak.api.imports.mapping;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jejak.household.events.FamilyEvent.CardRenewal;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of one kind of file are read: data of a regency, and no code.
 *
 * @param columns by field, the titles that a column may have, in capitals or not
 * @param words by field, what a cell may hold and the code it stands for
 * @param defaults by field, what an empty or missing cell stands for
 * @param dates forms of a date, for example {@code dd/MM/uuuu}; ISO is always understood
 * @param renewal why a known head of a family has a card of another number in such a file; left out where a file does not
 *     renew cards, and such a row is then a family of its own with the same NIK, flagged
 */
public record Mapping(
        Map<Field, List<String>> columns,
        Map<Field, Map<String, String>> words,
        Map<Field, String> defaults,
        List<String> dates,
        @Nullable CardRenewal renewal) {

    /** Where each field stands in a file with this header; -1 where it does not. */
    public Map<Field, Integer> places(List<String> header) {
        List<String> titles = header.stream().map(Mapping::plain).toList();
        Map<Field, Integer> places = new EnumMap<>(Field.class);
        columns.forEach((field, names) -> places.put(
                field,
                names.stream()
                        .map(name -> titles.indexOf(plain(name)))
                        .filter(place -> place >= 0)
                        .findFirst()
                        .orElse(-1)));
        return places;
    }

    /** The code that a cell stands for: the mapping's word for it, or the cell itself. */
    public String code(Field field, String cell) {
        Map<String, String> known = words.getOrDefault(field, Map.of());
        return Optional.ofNullable(known.get(cell.toUpperCase(Locale.ROOT))).orElse(cell);
    }

    /** What an empty cell stands for. */
    public String orDefault(Field field, String cell) {
        return cell.isEmpty() ? defaults.getOrDefault(field, "") : cell;
    }

    /** Null when no form fits. */
    @Nullable
    public LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException notIso) {
            return dates.stream()
                    .flatMap(form -> parsed(cell, form).stream())
                    .findFirst()
                    .orElse(null);
        }
    }

    private static Optional<LocalDate> parsed(String cell, String form) {
        try {
            return Optional.of(LocalDate.parse(
                    cell, DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String plain(String title) {
        return title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
