package jejak.api.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.kernel.Reason;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Code speaks English, and every Indonesian word in it is a kept one. */
class GlossaryTest {

    /** Words of both languages, or too short to tell. */
    private static final Set<String> BOTH = Set.of("attendees", "members", "signatures");

    private static final Set<String> WHICH_BPD = Set.of("chair", "council", "bank");

    private static SortedMap<String, SortedSet<String>> words;
    private static Set<String> kept;

    @BeforeAll
    static void read() throws IOException {
        words = Identifiers.words(Source.all("main"));
        kept = Files.readAllLines(House.root().resolve("api/src/docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| word") && !line.startsWith("| ---"))
                .flatMap(line -> Stream.of(line.split("\\|")[1].strip().split(" ")))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void aWordThatOnlyTheIndonesianSentencesUseIsInTheGlossary() throws ClassNotFoundException {
        List<Reason> reasons = reasons();
        Set<String> indonesian = vocabulary(reasons, Reason::indonesian);
        indonesian.removeAll(vocabulary(reasons, Reason::english));
        indonesian.retainAll(words.keySet());
        indonesian.removeAll(BOTH);
        indonesian.removeAll(kept);
        assertThat(indonesian).isEmpty();
    }

    @Test
    void everyWordOfTheGlossaryIsUsed() {
        assertThat(kept).filteredOn(word -> !words.containsKey(word)).isEmpty();
    }

    @Test
    void theCouncilAndTheBankOfTheSameInitialsAreToldApart() {
        assertThat(words.getOrDefault("bpd", new TreeSet<>()))
                .filteredOn(name -> Identifiers.split(name).stream().noneMatch(WHICH_BPD::contains))
                .isEmpty();
    }

    private static List<Reason> reasons() throws ClassNotFoundException {
        List<JavaClass> enums = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("jejak").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                        .toList();
        Stream.Builder<Reason> reasons = Stream.builder();
        for (JavaClass type : enums) {
            for (Object reason : Class.forName(type.getName()).getEnumConstants()) {
                reasons.add((Reason) reason);
            }
        }
        return reasons.build().toList();
    }

    private static Set<String> vocabulary(List<Reason> reasons, Function<Reason, String> language) {
        return reasons.stream()
                .map(language)
                .flatMap(sentence ->
                        Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")))
                .filter(word -> word.length() > 2)
                .collect(toCollection(TreeSet::new));
    }
}
