package jejak.api.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is written here is true on every machine: it names no folder of one computer and no host packages come from. */
class NoForeignWordsTest {

    /** Files that are not text. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "ico", "woff2", "zip", "jar");

    /** Written with a gap, so that this file does not find itself. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?i)(?<![\\w./~-])/(work|tmp|root|home/\\w+|Users/\\w+)/" + "|repo1?\\.maven\\.|maven\\.aliyun|jfrog\\."
                    + "|arti" + "factory|registry\\.np" + "mjs|pypi\\." + "org|[a-z]:\\\\\\\\Users");

    @Test
    void noFileNamesOneMachineOrOneRegistry() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : House.files()) {
            String name = House.name(file);
            if (PICTURES.contains(name.substring(name.lastIndexOf('.') + 1))) {
                continue;
            }
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (FOREIGN.matcher(lines.get(i)).find()) {
                    found.add(name + ":" + (i + 1) + ": " + lines.get(i).strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
