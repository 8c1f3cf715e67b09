package jejak.ledger.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class StreamCacheTest {
    private final StreamCache<String> cache = new StreamCache<>();

    @Test
    void whatWasLoadedBeforeEverythingWasForgottenIsNotKept() {
        long age = cache.age();
        cache.forgetAll();
        cache.change("family", age, _ -> List.of("name"));
        assertThat(cache.get("family")).isNull();
    }

    @Test
    void whatIsPutInWhileEverythingIsForgottenIsNotKeptEither() {
        cache.change("family", cache.age(), _ -> {
            CompletableFuture.runAsync(cache::forgetAll).join();
            return List.of("name");
        });
        assertThat(cache.get("family")).isNull();
    }
}
