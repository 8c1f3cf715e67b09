package jejak.api.forget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search finds what is there, in every form and at every place; so that finding nothing means something. */
class TracesTest {
    private static final String NIK = "9908015508100002";
    private static final String NAME = "Ni Kadek Ayu Déwi";

    @TempDir
    Path folder;

    @Test
    void everySpellingIsFoundWhereverItLies() throws IOException {
        Traces traces = new Traces().add("the NIK", NIK).add("the name", NAME);
        for (String value : new String[] {NIK, NAME}) {
            for (Map.Entry<String, byte[]> form : Spellings.of(value).entrySet()) {
                for (int at : new int[] {0, 7, (1 << 20) - 5, (1 << 20) + 11, (2 << 20) - form.getValue().length}) {
                    byte[] bytes = new byte[2 << 20];
                    System.arraycopy(form.getValue(), 0, bytes, at, form.getValue().length);
                    Files.write(folder.resolve("file"), bytes);

                    assertThat(traces.in(folder))
                            .as("%s at %d", form.getKey(), at)
                            .anyMatch(f -> f.endsWith(" as " + form.getKey()));
                }
            }
        }
    }

    @Test
    void base64OfALongerTextIsFoundAtAnyOffset() {
        Traces traces = new Traces().add("the NIK", NIK);
        for (String before : new String[] {"", "a", "ab", "abc", "{\"nik\":\""}) {
            byte[] text = (before + NIK + "\"}").getBytes(StandardCharsets.UTF_8);
            assertThat(traces.in("text", Base64.getEncoder().encodeToString(text)))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Traces traces = new Traces().add("the NIK", NIK).add("the name", NAME);
        assertThat(traces.in("text", "9908015508100003 Ni Kadek Ayu Dewi 990801-550810-0001"))
                .isEmpty();
    }
}
