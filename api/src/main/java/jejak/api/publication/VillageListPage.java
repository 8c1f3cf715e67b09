package jejak.api.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.api.commands.OfficeDay;
import jejak.api.policy.Places;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
import jejak.query.publication.LivingLists;
import jejak.query.publication.PublishedList;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a village's published list to whoever comes, without asking who they are.
 *
 * <p>What is shown is kept here only until the next event of the log, and nowhere else, so that somebody who asks to be
 * forgotten is gone from it at once; search engines are asked to keep nothing.
 */
@Controller
class VillageListPage {

    private static final int MOST_LISTS = 1_000;
    private static final Pattern PROGRAMME = Pattern.compile("[A-Z0-9_-]{1,40}");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private final Ledger ledger;
    private final OfficeDay day;
    private final Places places;
    private final LivingLists families;
    private final Cache<Kept, Optional<PublishedList>> lists =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

    /** A list as the log says it that ends here. */
    private record Kept(String listId, long head) {}

    VillageListPage(Ledger ledger, OfficeDay day, Places places, LivingLists families) {
        this.ledger = ledger;
        this.day = day;
        this.places = places;
        this.families = families;
    }

    /** Not found tells a village that is not there from one that published nothing by no word. */
    @GetMapping("/daftar/{village}/{programme}/{year}")
    String list(
            @PathVariable String village,
            @PathVariable String programme,
            @PathVariable String year,
            Model model,
            HttpServletResponse answer) {
        answer.setHeader("X-Robots-Tag", "noindex, noarchive");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        Optional<PublishedList> list = known(village, programme, year)
                .flatMap(which -> lists.get(
                        new Kept(which.listId(), ledger.head()),
                        kept -> PublishedList.of(ledger.stream(kept.listId()))))
                .map(families::living)
                .map(published -> published.without(this::asksToBeForgotten));
        if (list.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("list", list.map(this::words).orElse(null));
        return "village-list";
    }

    private boolean asksToBeForgotten(String household, String person) {
        return places.of(household)
                .filter(standing -> standing.pending().contains(person))
                .isPresent();
    }

    private VillageListWords words(PublishedList list) {
        return VillageListWords.of(list, day.at(list.publishedAt().toInstant(), list.villageCode()));
    }

    private static Optional<Which> known(String village, String programme, String year) {
        boolean usable = Regions.isVillage(village)
                && PROGRAMME.matcher(programme).matches()
                && YEAR.matcher(year).matches();
        return usable ? Optional.of(new Which(village, programme, Integer.parseInt(year))) : Optional.empty();
    }
}
