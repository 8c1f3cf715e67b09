package jejak.aid.rulepack.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.aid.rulepack.Means;

/** What a village's public list shows of the people on it; a pack without this section shows numbers only. */
public record PublicList(
        @Means("How people are named on it.") Naming names,

        @Means("Codes of the categories whose families are counted and not named, since the category tells of a"
                + " person's health.")
        List<String> unnamedCategories,

        @Means("Age in years from which a person may be named.")
        int namedFromAge) {

    /** How a person is named. */
    public enum Naming {
        NONE {
            @Override
            public String of(String name) {
                return "";
            }
        },
        INITIALS {
            @Override
            public String of(String name) {
                return Stream.of(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(word ->
                                word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                        .collect(Collectors.joining(" "));
            }
        },
        FULL {
            @Override
            public String of(String name) {
                return name;
            }
        };

        /** The name as neighbours may read it. */
        public abstract String of(String name);
    }
}
