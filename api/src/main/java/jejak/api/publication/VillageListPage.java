package jejak.api.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.api.commands.OfficeDay;
import jejak.deliberation.publication.RecipientLists.Which;
import jejak.kernel.Regions;
import jejak.ledger.Ledger;
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
 * <p>What is shown is kept for a short while only, here and in browsers, so that a name that was erased is gone soon;
 * search engines are asked to keep nothing.
 */
@Controller
class VillageListPage {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_LISTS = 1_000;
    private static final Pattern PROGRAMME = Pattern.compile("[A-Z0-9_-]{1,40}");
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}");

    private final Ledger ledger;
    private final OfficeDay day;
    private final Cache<Which, Optional<PublishedList>> lists =
            Caffeine.newBuilder().maximumSize(MOST_LISTS).expireAfterWrite(KEPT).build();

    VillageListPage(Ledger ledger, OfficeDay day) {
        this.ledger = ledger;
        this.day = day;
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
        answer.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        Optional<PublishedList> list = known(village, programme, year)
                .flatMap(which -> lists.get(which, each -> PublishedList.of(ledger.stream(each.listId()))));
        if (list.isEmpty()) {
            answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        model.addAttribute("list", list.map(this::words).orElse(null));
        return "village-list";
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
