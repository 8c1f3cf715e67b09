package jejak.ledger.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Reaches a witness by its submission prefix. */
public final class HttpWitness implements WitnessDoor {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;

    /** @param prefix such as {@code https://witness.example/} */
    public HttpWitness(URI prefix) {
        String text = prefix.toString();
        this.address = URI.create((text.endsWith("/") ? text : text + "/") + "add-checkpoint");
    }

    @Override
    public Answer addCheckpoint(byte[] request) {
        try {
            HttpResponse<String> response = http.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("The witness at %s does not answer.".formatted(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a witness was asked.", e);
        }
    }
}
