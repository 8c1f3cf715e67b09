package jejak.api.publication;

import java.time.LocalDate;
import java.util.List;
import jejak.deliberation.events.VillageListEvent.ListedFamily;
import jejak.kernel.Regions;
import jejak.query.publication.PublishedList;
import jejak.query.publication.Removed;
import jejak.query.words.Sentence;
import jejak.query.words.Texts;
import jejak.query.words.Words;

/**
 * What the page says of a list; of a family nothing but how it is named.
 *
 * @param erasedAmongRemoved how many left of whom nothing may be shown any more
 */
record VillageListWords(
        String village,
        String kecamatan,
        String programme,
        int year,
        int version,
        Sentence publishedOn,
        List<String> named,
        int unnamed,
        int total,
        List<String> added,
        List<Left> removed,
        long erasedAmongRemoved,
        String contentHash) {

    /** Who left, and why. */
    record Left(String shownAs, Sentence reason) {}

    /** @param publishedOn the day it was published, as the village's calendar has it */
    static VillageListWords of(PublishedList list, LocalDate publishedOn) {
        List<Left> left = list.removed().stream()
                .filter(family -> family.shownAs() != null)
                .map(VillageListWords::left)
                .toList();
        return new VillageListWords(
                Texts.place(list.villageCode()).id(),
                Regions.find(list.villageCode()).map(Regions.Region::kecamatan).orElse(""),
                list.programme(),
                list.year(),
                list.version(),
                Sentence.say("%s", "%s", publishedOn),
                list.named().stream().map(ListedFamily::shownAs).toList(),
                list.unnamed(),
                list.named().size() + list.unnamed(),
                list.added().stream().map(ListedFamily::shownAs).toList(),
                left,
                list.removed().size() - left.size(),
                list.contentHash());
    }

    private static Left left(Removed family) {
        return new Left(String.valueOf(family.shownAs()), Words.of(family.reason()));
    }
}
