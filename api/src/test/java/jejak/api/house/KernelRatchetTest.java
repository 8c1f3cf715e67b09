package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel holds the few words every room uses: a ninth is argued about, not added. */
class KernelRatchetTest {

    private static final int CHAIRS = 8;

    @Test
    void noMoreTypesThanThereAreChairs() {
        List<String> types = Source.all("main").stream()
                .filter(s -> s.packageName().equals("jejak.kernel"))
                .flatMap(s -> s.types().stream())
                .map(t -> t.getSimpleName().toString())
                .toList();
        assertThat(types).isNotEmpty().hasSizeLessThanOrEqualTo(CHAIRS);
    }
}
