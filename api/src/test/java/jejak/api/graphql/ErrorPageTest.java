package jejak.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.api.Approved;
import jejak.kernel.Reason;
import org.junit.jupiter.api.Test;

/** Every code by which the office says no is on one page, with its sentence in both languages, and changes on purpose only. */
class ErrorPageTest {

    private static final Pattern REFUSED = Pattern.compile("new QueryRefused\\(\\s*\"([A-Z_]+)\"");

    @Test
    void everyCodeIsOnTheApprovedPage() throws IOException {
        List<Reason> reasons = reasons();
        assertThat(reasons).hasSizeGreaterThan(50).allSatisfy(reason -> {
            assertThat(reason.name()).matches("[A-Z][A-Z0-9_]*");
            assertThat(reason.indonesian()).isNotBlank().isNotEqualTo(reason.english());
            assertThat(reason.english()).isNotBlank();
        });
        Approved.verify(
                Path.of("src/docs/errors.approved.md"),
                """
                        # Every code of an error

                        Written by a test. A code is for programs and stays; the sentences are for people. In mutations they stand in `userErrors`, otherwise in the extensions of an error.

                        | code | id | en |
                        | --- | --- | --- |
                        """
                        + reasons.stream()
                                .map(ErrorPageTest::row)
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining())
                        + "\n## Questions that cannot be answered as they stand\n\n"
                        + refused()
                                .map(code -> "- `" + code + "`\n")
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining()));
    }

    private static String row(Reason reason) {
        return "| `%s` | %s | %s |\n".formatted(reason.name(), cell(reason.indonesian()), cell(reason.english()));
    }

    private static String cell(String sentence) {
        return sentence.replace("|", "\\|");
    }

    private static List<Reason> reasons() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jejak").stream()
                        .filter(each -> each.isEnum() && each.isAssignableTo(Reason.class))
                        .map(JavaClass::reflect)
                        .flatMap(each -> Stream.of(each.getEnumConstants()))
                        .map(Reason.class::cast)
                        .toList();
    }

    private static Stream<String> refused() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
                    .filter(file -> file.toString().contains("src/main"))
                    .flatMap(file -> REFUSED.matcher(text(file)).results().map(found -> found.group(1)))
                    .toList()
                    .stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
