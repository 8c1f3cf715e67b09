package jejak.query.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.kernel.Reason;

/**
 * The same words in both languages.
 *
 * @param id Indonesian
 * @param en English
 */
public record Sentence(String id, String en) {

    /** The type in the schema. */
    public static final String SDL = """
        "The same sentence in both languages."
        type Sentence {
          "Indonesian."
          id: String!
          "English."
          en: String!
        }
        """;

    public static final Sentence NOTHING = same("");

    /** Words that are the same in both languages. */
    static Sentence same(String text) {
        return new Sentence(text, text);
    }

    /** What a refusal says. */
    static Sentence of(Reason reason) {
        return new Sentence(reason.indonesian(), reason.english());
    }

    /** Fills both templates; what is itself said in two languages enters each in its own, and so do dates. */
    public static Sentence say(String id, String en, Object... values) {
        return new Sentence(filled(id, Sentence::id, values), filled(en, Sentence::en, values));
    }

    /** As a sentence begins. */
    public Sentence capitalised() {
        return new Sentence(capitalised(id), capitalised(en));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String filled(String template, Function<Sentence, String> language, Object... values) {
        return String.format(
                Locale.ROOT,
                template,
                Stream.of(values).map(value -> inWords(value, language)).toArray());
    }

    private static Object inWords(Object value, Function<Sentence, String> language) {
        return switch (value) {
            case Sentence words -> language.apply(words);
            case LocalDate date -> language.apply(Texts.date(date));
            case YearMonth month -> language.apply(Texts.month(month));
            case Enum<?> code -> language.apply(Words.of(code));
            default -> value;
        };
    }
}
