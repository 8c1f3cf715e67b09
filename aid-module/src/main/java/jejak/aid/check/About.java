package jejak.aid.check;

import java.util.List;
import java.util.stream.Stream;
import jejak.aid.events.SignalEvent.SignalSeverity;

/**
 * What a check says of itself, as the catalogue prints it.
 *
 * @param code stable code, for example {@code PAID_AFTER_DEATH}
 * @param source the finding or the law it comes from
 * @param indonesian what it says when it finds something, in Indonesian
 * @param english the same in English
 * @param settings the values an office may set
 */
public record About(
        String code,
        SignalSeverity severity,
        String source,
        String indonesian,
        String english,
        List<Setting> settings) {

    /** A check without values of its own. */
    public About(String code, SignalSeverity severity, String source, String indonesian, String english) {
        this(code, severity, source, indonesian, english, List.of());
    }

    /** The same check with one more value. */
    public About with(String name, int otherwise, String unit, String source) {
        Setting more = new Setting(code + "." + name, otherwise, unit, source);
        return new About(
                code,
                severity,
                this.source,
                indonesian,
                english,
                Stream.concat(settings.stream(), Stream.of(more)).toList());
    }

    /**
     * A value of a check.
     *
     * @param name code of the check, a full stop and the name of the value
     * @param otherwise what holds when the office sets nothing
     * @param source where it comes from, or that it is to be confirmed
     */
    public record Setting(String name, int otherwise, String unit, String source) {}
}
