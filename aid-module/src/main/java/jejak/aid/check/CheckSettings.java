package jejak.aid.check;

import java.util.Map;

/**
 * What an office sets of its checks' values; the rest keeps its default.
 *
 * @param values by the name of the setting, for example {@code UNCOLLECTED_TOO_LONG.days}
 */
public record CheckSettings(Map<String, Integer> values) {}
