package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every door says what is decided or answered behind it, and no two doors say the same. */
class DoorPlateTest {

    private static final List<Source> SOURCES = Source.all("main");

    @Test
    void everyClassOpensWithItsOwnSentence() {
        Map<String, List<String>> behind = new TreeMap<>();
        for (Source source : SOURCES) {
            for (ClassTree type : source.types()) {
                behind.computeIfAbsent(source.sentence(type).orElse(""), _ -> new ArrayList<>())
                        .add(source.name());
            }
        }
        assertThat(behind.remove("")).as("without a sentence").isNull();
        behind.values().removeIf(files -> files.size() == 1);
        assertThat(behind).as("sentences that stand on several doors").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(SOURCES)
                .extracting(s -> s.file().resolveSibling("package-info.java"))
                .filteredOn(plate -> !Files.exists(plate))
                .isEmpty();
        assertThat(SOURCES)
                .filteredOn(s -> s.packageInfo() && s.packageSentence().isEmpty())
                .isEmpty();
    }
}
