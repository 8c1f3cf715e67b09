package jejak.api.bundle;

import jejak.api.access.Principal;
import jejak.api.access.Principals;
import jejak.api.bundle.HouseholdBundle.Wish;
import jejak.api.downloads.Downloads;
import jejak.api.downloads.Downloads.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers an auditor where a household's bundle can be fetched, for a short while and by the same account only. */
@Controller
class BundleQuery {
    private final Downloads downloads;

    BundleQuery(Downloads downloads) {
        this.downloads = downloads;
    }

    @QueryMapping
    Link householdBundle(@Argument String id, @Argument boolean personal, @Argument @Nullable Long from) {
        Principal principal = Principals.current();
        Wish wish = new Wish(id, personal, from == null ? 0 : from);
        return downloads.offer("/bundles/", principal.account(), wish);
    }
}
