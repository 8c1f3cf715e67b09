package jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Path GUIDE = Path.of("src/docs/a-projection-in-ten-minutes.md");
    private static final Path PROJECTION = Path.of("src/main/java/jejak/query/aid/AidBalance.java");
    private static final Path TEST = Path.of("src/test/java/jejak/query/aid/AidBalanceTest.java");
    private static final Pattern CODE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void theGuideShowsTheFileAsItIs() throws IOException {
        Matcher code = CODE.matcher(Files.readString(GUIDE));
        assertThat(code.find()).isTrue();
        assertThat(code.group(1)).isEqualTo(Files.readString(PROJECTION));
    }

    @Test
    void theTestInTheGuideIsATestThatRuns() throws IOException {
        Matcher code = CODE.matcher(Files.readString(GUIDE));
        assertThat(code.find() && code.find()).isTrue();
        String real = plain(Files.readString(TEST));
        for (String part : code.group(1).split("\n\n")) {
            assertThat(real).contains(plain(part));
        }
    }

    /** Without indentation and line breaks, which differ inside a class. */
    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }
}
