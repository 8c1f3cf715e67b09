package jejak.api.minutes;

import jejak.api.access.Principals;
import jejak.api.downloads.Downloads;
import jejak.api.downloads.Downloads.Link;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers where the minutes of a session can be fetched, for a short while and by the same account only. */
@Controller
class MinutesQuery {
    static final String PLACE = "/minutes/";

    private final Downloads downloads;

    MinutesQuery(Downloads downloads) {
        this.downloads = downloads;
    }

    /** Which session's minutes. */
    record Wish(String musdesId) {}

    @QueryMapping
    Link sessionMinutes(@Argument String id) {
        return downloads.offer(PLACE, Principals.current().account(), new Wish(id));
    }
}
