package jejak.api.feed;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hears of sessions that end; the web server makes it before there is a database, so it asks for the feeds late. */
@Component
class SessionWatch implements HttpSessionListener {

    private final ObjectProvider<OpenFeeds> feeds;

    SessionWatch(ObjectProvider<OpenFeeds> feeds) {
        this.feeds = feeds;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        feeds.getObject().sessionEnded(event.getSession().getId());
    }
}
