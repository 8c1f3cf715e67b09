package jejak.api.feed;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection that breaks ends for its own reader only, at whatever moment the next reader comes. */
class BrokenConnectionTest {

    private final Tomcat server = new Tomcat();
    private final BlockingQueue<EventStream> begun = new LinkedBlockingQueue<>();
    private @Nullable Thread writer;
    private @Nullable FeedClient next;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        server.setBaseDir(folder.toString());
        server.setPort(0);
        Wrapper servlet = Tomcat.addServlet(server.addContext("", folder.toString()), "feeds", new Begins());
        servlet.setAsyncSupported(true);
        servlet.addMapping("/feeds");
        server.getConnector().getProtocolHandler().setExecutor(asSlowAWriterAsCanBe());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        server.destroy();
    }

    @Test
    void theNextReaderIsServedThoughTheLastOnesWriteIsNotYetOut() throws Exception {
        FeedClient broken = reader();
        EventStream toNobody = begun.take();
        broken.close();
        writer = Thread.currentThread();
        while (writes(toNobody)) {
            // That nobody reads any more is noticed by nothing but writing.
        }
        writer = null;
        try (FeedClient served = Objects.requireNonNull(next)) {
            begun.take().next(7, Map.of("told", "whole"));
            assertThat(served.next()).isEqualTo(new FeedClient.Told("7", "next", " {\"told\":\"whole\"}"));
        }
    }

    private static boolean writes(EventStream to) {
        try {
            to.beat(1);
            return true;
        } catch (IOException gone) {
            to.close();
            return false;
        }
    }

    /**
     * Runs what the web server does, each on a thread of its own; what a write makes it do, to the end or to where it
     * waits. Only then, and when the next reader has come, the write goes on.
     */
    private Executor asSlowAWriterAsCanBe() {
        return task -> {
            Thread cleaner = Thread.ofPlatform().start(task);
            if (Thread.currentThread() == writer && next == null) {
                while (cleaner.isAlive() && cleaner.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
                next = reader();
            }
        };
    }

    private FeedClient reader() {
        int port = server.getConnector().getLocalPort();
        try {
            return new FeedClient(URI.create("http://localhost:" + port + "/feeds"), "X-Reader: one", "{}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a feed and leaves it to the test to tell something on it. */
    private final class Begins extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            EventStream stream = new EventStream(request.startAsync(request, response), () -> {});
            try {
                stream.begun();
            } finally {
                begun.add(stream);
            }
        }
    }
}
