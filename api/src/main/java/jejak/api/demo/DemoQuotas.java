package jejak.api.demo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How many families of each kind live in each kecamatan, so that the sums are the ones the office published. */
final class DemoQuotas {

    /** Families that received the benefit for extreme poverty in 2024. */
    static final int EXTREME_POVERTY = 349;

    /** Families with a disability benefit; only two kecamatan are published, the whole is an estimate. */
    static final int DISABILITY = 1_200;

    /** Poor families found outside the registry in 2024. */
    static final int STRAY_POOR = 140;

    private static final String BANJAR = "51.08.04";
    private static final String TEJAKULA = "51.08.09";

    /** Residents per kecamatan, first half of 2025; Busungbiu and Tejakula are known together only and split by villages. */
    private static final Map<String, Integer> RESIDENTS = Map.of(
            "51.08.01",
            103_615,
            "51.08.02",
            95_191,
            "51.08.03",
            78_958,
            BANJAR,
            88_271,
            "51.08.05",
            95_609,
            "51.08.06",
            155_910,
            "51.08.07",
            85_951,
            "51.08.08",
            74_729,
            TEJAKULA,
            52_639);

    private DemoQuotas() {}

    /** Extreme-poverty families per kecamatan. */
    static Map<String, Integer> extremePoverty() {
        return withPublished(EXTREME_POVERTY, Map.of(BANJAR, 62, TEJAKULA, 7));
    }

    /** Disability recipients per kecamatan. */
    static Map<String, Integer> disability() {
        return withPublished(DISABILITY, Map.of(BANJAR, 151, TEJAKULA, 95));
    }

    /** Any number of families, spread by residents. */
    static Map<String, Integer> spread(int total) {
        return byResidents(total, new TreeMap<>(RESIDENTS));
    }

    private static Map<String, Integer> withPublished(int total, Map<String, Integer> published) {
        Map<String, Integer> others = new TreeMap<>(RESIDENTS);
        others.keySet().removeAll(published.keySet());
        int rest =
                total - published.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> quotas = new TreeMap<>(byResidents(rest, others));
        quotas.putAll(published);
        return quotas;
    }

    /** Largest remainders: whole families that add up to the total. */
    private static Map<String, Integer> byResidents(int total, Map<String, Integer> residents) {
        long all = residents.values().stream().mapToLong(Integer::longValue).sum();
        Map<String, Integer> quotas = new LinkedHashMap<>();
        residents.forEach((code, people) -> quotas.put(code, (int) ((long) total * people / all)));
        int missing =
                total - quotas.values().stream().mapToInt(Integer::intValue).sum();
        residents.entrySet().stream()
                .sorted(Comparator.comparingLong(region -> -((long) total * region.getValue() % all)))
                .limit(missing)
                .forEach(region -> quotas.merge(region.getKey(), 1, Integer::sum));
        return quotas;
    }
}
