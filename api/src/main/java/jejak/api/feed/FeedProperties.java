package jejak.api.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one account may have told to it.
 *
 * @param perAccount how many feeds it may have open at once
 * @param longest after how long a connection ends; the reader then comes again, and is asked anew who it is
 */
@ConfigurationProperties("jejak.feeds")
record FeedProperties(
        @DefaultValue("4") int perAccount,
        @DefaultValue("10m") Duration longest) {}
