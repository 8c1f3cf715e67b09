package jejak.api.graphql;

import java.util.Locale;

/** Decides in which of the two languages somebody is told something: Indonesian, unless English is asked for. */
final class Language {

    private Language() {}

    static String choose(Locale locale, String indonesian, String english) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : indonesian;
    }
}
