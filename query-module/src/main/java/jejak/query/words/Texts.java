package jejak.query.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jejak.kernel.Regions;
import jejak.kernel.Regions.Kind;

/** Decides how money, dates, months and places are written in a sentence. */
public final class Texts {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final DateTimeFormatter DATE_ID = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ID = DateTimeFormatter.ofPattern("MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** Codes that the glossary has words for; categories are data of a regency, and any other code is printed as it is. */
    private static final Map<String, Sentence> CATEGORIES = Map.of(
            "EXTREME_POVERTY", new Sentence("kemiskinan ekstrem", "extreme poverty"),
            "DISABILITY_NON_PROGRAM", new Sentence("disabilitas non program", "disability without other aid"),
            "REGISTERED_WITHOUT_PROGRAM", new Sentence("DTKS non program", "registered without other aid"));

    private Texts() {}

    static Sentence rupiah(long amount) {
        return Sentence.same("Rp" + String.format(Locale.ROOT, "%,d", amount).replace(',', '.'));
    }

    static Sentence date(LocalDate date) {
        return new Sentence(DATE_ID.format(date), DATE_EN.format(date));
    }

    static Sentence month(YearMonth month) {
        return new Sentence(MONTH_ID.format(month), MONTH_EN.format(month));
    }

    /** ISO months in order: a stretch without gaps by its ends, anything else one by one. */
    static Sentence months(List<String> iso) {
        List<YearMonth> months = iso.stream().map(YearMonth::parse).toList();
        if (months.isEmpty()) {
            return new Sentence("tanpa bulan", "no month");
        }
        YearMonth first = months.getFirst();
        YearMonth last = months.getLast();
        boolean stretch = first.plusMonths(months.size() - 1L).equals(last);
        return stretch && months.size() > 1 ? range(first, last) : oneByOne(months);
    }

    public static Sentence months(String from, String to) {
        return from.equals(to) ? month(YearMonth.parse(from)) : range(YearMonth.parse(from), YearMonth.parse(to));
    }

    static Sentence category(String code) {
        return CATEGORIES.getOrDefault(code, Sentence.same(code));
    }

    /** A benefit as an officer names it: programme, category and year. */
    public static Sentence benefit(String programme, String category, int year) {
        return Sentence.say("%s %s %d", "%s (%s) %d", programme, category(category), year);
    }

    /** A village by kind and name; a code that the list does not hold stays a code. */
    public static Sentence place(String code) {
        return Regions.find(code)
                .map(r -> Sentence.same(kind(r.kind()) + r.name()))
                .orElse(Sentence.same(code));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case DESA -> "Desa ";
            case KELURAHAN -> "Kelurahan ";
            case KECAMATAN -> "Kecamatan ";
            case KABUPATEN -> ""; // its name in the list begins with the word
        };
    }

    private static Sentence range(YearMonth first, YearMonth last) {
        return Sentence.say("%s sampai %s", "%s to %s", first, last);
    }

    private static Sentence oneByOne(List<YearMonth> months) {
        return new Sentence(
                months.stream().map(MONTH_ID::format).collect(Collectors.joining(", ")),
                months.stream().map(MONTH_EN::format).collect(Collectors.joining(", ")));
    }
}
