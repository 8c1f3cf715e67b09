package jejak.api.feed;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection on which server-sent events are written. It ends without going through the filters a second time: by
 * then the session that it belongs to may be no more. It never ends while something is written: the web server gives an
 * ended connection's buffers to the next reader, who would meet what went wrong here.
 */
final class EventStream implements AsyncListener {

    private final AsyncContext connection;
    private final ServletResponse response;
    private final Runnable lost;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean closed;

    /** @param lost called, from any thread, when the web server gives the connection up */
    EventStream(AsyncContext connection, Runnable lost) {
        this.connection = connection;
        this.response = connection.getResponse();
        this.lost = lost;
        connection.setTimeout(0);
        connection.addListener(this);
    }

    /** Begins the answer; on the thread of the web server, which is not done with its head before. */
    void begun() throws IOException {
        write(":\n\n");
    }

    /** Tells one thing. */
    void next(long id, Map<String, Object> answer) throws IOException {
        write("id: " + id + "\nevent: next\ndata: " + JsonMapper.shared().writeValueAsString(answer) + "\n\n");
    }

    /** Tells one thing and that nothing follows. */
    void only(Map<String, Object> answer) throws IOException {
        write("event: next\ndata: " + JsonMapper.shared().writeValueAsString(answer)
                + "\n\nevent: complete\ndata:\n\n");
    }

    /** Tells nothing but how far the reader was served. */
    void beat(long id) throws IOException {
        write("id: " + id + "\n:\n\n");
    }

    /** To be called once and for all; nothing may be written after. */
    void close() {
        writing.lock();
        try {
            if (!closed) {
                closed = true;
                connection.complete();
            }
        } catch (IllegalStateException gone) {
            lost.run(); // the web server was quicker
        } finally {
            writing.unlock();
        }
    }

    private void write(String text) throws IOException {
        writing.lock();
        try {
            if (closed) {
                throw new IOException("The connection is closed.");
            }
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
        } finally {
            writing.unlock();
        }
    }

    /** Waits for nobody: the web server tells it under a lock that a write which fails needs as well. */
    @Override
    public void onComplete(AsyncEvent event) {
        closed = true;
        lost.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        lost.run();
        close();
    }

    /**
     * Otherwise the web server would answer with its page for errors, on a connection that is broken. A write that fails
     * brings this about on another thread before it is out, and it goes no further until it is.
     */
    @Override
    public void onError(AsyncEvent event) {
        lost.run();
        close();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody starts it again.
    }
}
