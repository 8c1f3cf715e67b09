package jejak.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The official region codes of the regencies this installation knows, read from the files that come with it. */
public final class Regions {

    /** Kind of region, by its word in the code list. */
    public enum Kind {
        KABUPATEN,
        KECAMATAN,
        DESA,
        KELURAHAN
    }

    /**
     * One region.
     *
     * @param code Kemendagri code with dots, for example {@code 51.08.08.2010}
     * @param kecamatan name of the kecamatan it lies in; empty for a kabupaten
     */
    public record Region(String code, String name, Kind kind, String kecamatan) {
        /** Whether people live in it as villagers: a desa or a kelurahan. */
        public boolean village() {
            return kind == Kind.DESA || kind == Kind.KELURAHAN;
        }
    }

    /** Names of the lists that come with the program. */
    private static final String LISTS = "lists.txt";

    /** A kabupaten is numbered 01 to 69 and a kota 71 to 99; a village 1, 2 or 3 and three digits. */
    private static final Pattern REGENCY_OR_VILLAGE =
            Pattern.compile("[0-9]{2}\\.(?!00|70)[0-9]{2}(\\.(?!00)[0-9]{2}\\.[1-3](?!000)[0-9]{3})?");

    private static final Set<String> PROVINCES = read("provinces.csv").stream()
            .skip(1)
            .map(line -> line.substring(0, "00".length()))
            .collect(Collectors.toUnmodifiableSet());

    private static final AtomicReference<Map<String, Region>> BY_CODE = new AtomicReference<>(load());

    private Regions() {}

    /** The region of a code, or nothing when the list does not hold it. */
    public static Optional<Region> find(String code) {
        return Optional.ofNullable(BY_CODE.get().get(code));
    }

    /** Whether the code names a desa or kelurahan in the list. */
    public static boolean isVillage(String code) {
        return find(code).filter(Region::village).isPresent();
    }

    /**
     * Whether people may live there: a regency, or a village of one. In a regency of the list it is one of the list; of
     * any other the province has to exist and the code to be numbered as such codes are.
     */
    public static boolean isHome(String code) {
        if (!REGENCY_OR_VILLAGE.matcher(code).matches()) {
            return false;
        }
        return find(regencyOf(code)).isPresent() ? find(code).isPresent() : PROVINCES.contains(code.substring(0, 2));
    }

    /** The villages whose code starts with a prefix, for example {@code 51.08} or {@code 51.08.09}, in order of code. */
    public static List<Region> villages(String codePrefix) {
        return BY_CODE.get().values().stream()
                .filter(Region::village)
                .filter(r -> r.code().startsWith(codePrefix + "."))
                .toList();
    }

    /** Codes of the regencies in the list, for example {@code 51.08}. */
    public static List<String> regencies() {
        return BY_CODE.get().values().stream()
                .filter(r -> r.kind() == Kind.KABUPATEN)
                .map(Region::code)
                .toList();
    }

    /** The code of the kecamatan a village code lies in: {@code 51.08.08} for {@code 51.08.08.2010}. */
    public static String kecamatanOf(String villageCode) {
        return villageCode.substring(0, "00.00.00".length());
    }

    /** The code of the regency a code lies in: {@code 51.08}. */
    public static String regencyOf(String code) {
        return code.substring(0, "00.00".length());
    }

    /**
     * Adds the regions of another list, line by line under a heading; a code that is known keeps its place.
     *
     * @throws IllegalArgumentException naming the first line that is not of the list's form
     */
    public static void learn(List<String> list) {
        BY_CODE.updateAndGet(known -> {
            Map<String, Region> more = new LinkedHashMap<>(known);
            add(more, list);
            return Collections.unmodifiableMap(more);
        });
    }

    private static Map<String, Region> load() {
        Map<String, Region> regions = new LinkedHashMap<>();
        read(LISTS).forEach(file -> add(regions, read(file)));
        return Collections.unmodifiableMap(regions);
    }

    private static void add(Map<String, Region> regions, List<String> list) {
        for (int line = 1; line < list.size(); line++) {
            String[] cells = list.get(line).split(",", -1);
            if (cells.length != 4 || !cells[0].matches("[0-9]{2}(\\.[0-9]{2}){1,2}(\\.[0-9]{4})?")) {
                throw new IllegalArgumentException("Line " + (line + 1) + " of the list of regions is not"
                        + " code,name,type,kecamatan: " + list.get(line));
            }
            Kind kind = Kind.valueOf(cells[2].toUpperCase(Locale.ROOT));
            regions.put(cells[0], new Region(cells[0], cells[1], kind, cells[3]));
        }
    }

    private static List<String> read(String file) {
        try (InputStream in = Regions.class.getResourceAsStream("/regions/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The region list " + file + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
