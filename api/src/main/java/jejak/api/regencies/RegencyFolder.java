package jejak.api.regencies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.aid.rulepack.RulePack;
import jejak.api.wiring.JejakProperties;
import jejak.api.wiring.StartRefused;
import jejak.kernel.Regions;
import jejak.kernel.Rejected;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The regencies that an installation was given as data: {@code regencies/<code>} in its home, one folder each. */
@Component
public final class RegencyFolder {

    /** Name of the folder in the home of an installation. */
    public static final String NAME = "regencies";

    static final String PACK = "pack.yaml";
    static final String REGIONS = "regions.csv";

    private final Path folder;

    /** The regions of every folder are known when this returns. */
    public RegencyFolder(JejakProperties jejak) {
        this.folder = jejak.home().resolve(NAME);
        lists().forEach(RegencyFolder::learn);
    }

    private static void learn(String name, String list) {
        try {
            Regions.learn(list.lines().toList());
        } catch (IllegalArgumentException wrong) {
            throw new StartRefused(
                    "Daftar wilayah " + name
                            + " tidak terbaca; perbaiki lalu periksa dengan ./jejak regency check KODE.",
                    "the list of regions " + name
                            + " cannot be read; correct it and look with ./jejak regency check CODE: "
                            + wrong.getMessage());
        }
    }

    /** The lists of regions, by the name under which they go on record. */
    public Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        regencies()
                .forEach(regency -> text(regency.resolve(REGIONS))
                        .ifPresent(list -> lists.put(regency.getFileName() + "-" + REGIONS, list)));
        return lists;
    }

    /** The text of the first pack of a regency: its own folder's, or one that comes with the program. */
    public Optional<String> pack(String regencyCode) {
        return Stream.concat(own().stream(), shipped().stream())
                .filter(text -> isOf(text, regencyCode))
                .findFirst();
    }

    private List<String> own() {
        return regencies().stream()
                .flatMap(regency -> text(regency.resolve(PACK)).stream())
                .toList();
    }

    private static boolean isOf(String text, String regencyCode) {
        try {
            return RulePack.recorded(text).regencyCode().equals(regencyCode);
        } catch (Rejected unreadable) {
            return false;
        }
    }

    private List<Path> regencies() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of regencies cannot be read: " + folder, e);
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("A regency's file cannot be read: " + file, e);
        }
    }

    private static List<String> shipped() {
        try {
            List<String> texts = new ArrayList<>();
            for (Resource pack :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:rulepacks/*.yaml")) {
                texts.add(pack.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("The packs that come with the program cannot be read.", e);
        }
    }
}
