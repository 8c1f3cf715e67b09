package jejak.query.words;

import static jejak.query.words.EventSentences.when;
import static jejak.query.words.Sentence.say;

import java.util.List;
import java.util.stream.Stream;
import jejak.household.events.AccessEvent;
import jejak.household.events.AccessEvent.BreakGlassNoticeGiven;
import jejak.household.events.AccessEvent.BreakGlassOpened;
import jejak.household.events.AccessEvent.BreakGlassReviewed;
import jejak.household.events.AccessEvent.PersonalDataViewed;

/** What the office says of who looked at whose data. */
final class AccessSentences {

    private AccessSentences() {}

    static Sentence of(AccessEvent event) {
        return switch (event) {
            case PersonalDataViewed e -> viewed(e);
            case BreakGlassOpened e ->
                say(
                        "Akses darurat dibuka untuk %s selama %d menit (perkara %s), karena %s.",
                        "Emergency access to %s is opened for %d minutes (case %s), because of %s.",
                        Texts.place(e.region()),
                        e.minutes(),
                        e.caseNumber(),
                        e.reason());
            case BreakGlassNoticeGiven e ->
                say(
                        "Akses darurat ini diberitahukan kepada peran %s.",
                        "The role %s is told of this emergency access.", e.toRole());
            case BreakGlassReviewed e ->
                say(
                        "Akses darurat ini diperiksa orang lain: %s.",
                        "This emergency access was gone over by another person: %s.", e.verdict());
        };
    }

    private static Sentence viewed(PersonalDataViewed e) {
        return say(
                "Data pribadi %d orang ditampilkan melalui %s: %s%s.",
                "Personal data of %d people were shown through %s: %s%s.",
                e.looks().stream()
                        .flatMap(look -> look.personIds().stream())
                        .distinct()
                        .count(),
                e.operation(),
                listed(e.looks().stream().flatMap(look -> look.fields().stream())),
                when(e.breakGlassId() != null, say(", dengan akses darurat", ", under emergency access")));
    }

    private static Sentence listed(Stream<? extends Enum<?>> codes) {
        List<Sentence> words = codes.distinct().sorted().map(Words::of).toList();
        return words.stream()
                .reduce((one, next) -> say("%s, %s", "%s, %s", one, next))
                .orElse(new Sentence("tanpa isian", "no field"));
    }
}
