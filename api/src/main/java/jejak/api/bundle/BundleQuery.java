package jejak.api.bundle;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.bundle.HouseholdBundle.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers an auditor where a household's bundle can be fetched, for a short while and by the same account only. */
@Controller
class BundleQuery {
    private final BundleDownloads downloads;

    BundleQuery(BundleDownloads downloads) {
        this.downloads = downloads;
    }

    record BundleLink(String path, OffsetDateTime expiresAt) {}

    @QueryMapping
    BundleLink householdBundle(@Argument String id, @Argument boolean personal, @Argument @Nullable Long from) {
        Principal principal = Principals.current();
        Wish wish = new Wish(id, personal, from == null ? 0 : from);
        String token = downloads.offer(principal.account(), wish);
        Instant until = Instant.now().plus(BundleDownloads.KEPT);
        return new BundleLink("/bundles/" + token, until.atOffset(ZoneOffset.UTC));
    }
}
